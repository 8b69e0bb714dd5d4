import { says } from '../finding/saidBy';
import { CUT_SHORT } from './cutShort';
import type { Result } from './resultSchema';

/** The sections of which a rule could not say whether something is there: headings are not in the page's text. */
export function unjudgedSections(
  { checks }: Pick<Result, 'checks'>,
  part: 'section' | 'heading' = 'section',
): ReadonlySet<string> {
  const instances = checks.find(({ rule }) => says(rule, part))?.instances ?? [];
  const open = instances.filter(({ outcome, reason }) => outcome === 'notAssessable' && reason !== CUT_SHORT);
  return new Set(open.map(({ key }) => key));
}
