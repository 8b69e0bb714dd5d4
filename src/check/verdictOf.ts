import { TABLES } from '../report/addresses';
import type { Report } from '../report/report';
import type { Item, Result, Verdict } from './resultSchema';

/** What is there and was not read: such a report is never green. */
export function isUnread(report: Report): boolean {
  const isTableUnread = TABLES.some((id) => !['read', 'absent'].includes(report.tables[id].status));
  const isSectionUnread = Object.values(report.sections).some(({ status }) => status === 'unreadable');
  return isTableUnread || isSectionUnread || report.isAttachmentOnly || report.isFreeForm;
}

/** A section that may be there under a heading that is a picture: nobody has read it. */
function isSectionUnjudged(checks: Result['checks']): boolean {
  const sections = checks.find(({ rule }) => rule === 'sections/missing');
  return sections?.instances.some(({ outcome }) => outcome === 'notAssessable') ?? false;
}

/** The verdict by the contract's order of precedence. */
export function verdictOf(
  report: Report,
  items: readonly Item[],
  { checks, summary }: Pick<Result, 'checks' | 'summary'>,
): Verdict {
  if (items.some(({ severity }) => severity === 'error')) return 'fail';
  if (isUnread(report) || summary.notAssessable > 0 || isSectionUnjudged(checks)) return 'incomplete';
  // A table that is neither read nor said to be missing (its rule is off) leaves nothing to be green about.
  if (TABLES.some((id) => report.tables[id].status === 'absent')) return 'incomplete';
  return items.some(({ severity }) => severity === 'warning') ? 'review' : 'pass';
}
