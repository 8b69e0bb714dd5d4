import { CUT_SHORT } from './cutShort';
import type { Result } from './resultSchema';

/** The sections of which a rule could not say whether something is there: headings are not in the page's text. */
export function unjudgedSections({ checks }: Pick<Result, 'checks'>, rule = 'sections/missing'): ReadonlySet<string> {
  const instances = checks.find((check) => check.rule === rule)?.instances ?? [];
  const open = instances.filter(({ outcome, reason }) => outcome === 'notAssessable' && reason !== CUT_SHORT);
  return new Set(open.map(({ key }) => key));
}
