import { says } from '../finding/saidBy';
import { TABLES } from '../report/addresses';
import type { Report } from '../report/report';
import { cutShort } from '../result/cutShort';
import type { Item, Result, Verdict } from '../result/resultSchema';

/** What is there and was not read: such a report is never green. A cell that could not be placed is not read. */
function isUnread(report: Report): boolean {
  const isCellUnread = [...report.cells.values()].some(({ state }) => state === 'missing');
  const isTableUnread = TABLES.some((id) => !['read', 'absent'].includes(report.tables[id].status));
  const hasExtraColumns = TABLES.some((id) => report.tables[id].extraColumns.length > 0);
  const isSectionUnread = Object.values(report.sections).some(({ status }) => status === 'unreadable');
  return (
    isCellUnread ||
    isTableUnread ||
    isSectionUnread ||
    hasExtraColumns ||
    report.hasOtherFigures ||
    report.elsewhere !== null ||
    report.otherPages !== null ||
    report.isFreeForm
  );
}

/** A section whose heading may be a picture: nobody has read it. */
function isSectionUnjudged(checks: Result['checks']): boolean {
  return checks
    .filter(({ rule }) => says(rule, 'section', 'heading'))
    .some(({ instances }) => instances.some(({ outcome }) => outcome === 'notAssessable'));
}

/** The verdict by the contract's order of precedence. */
export function verdictOf(
  report: Report,
  items: readonly Item[],
  { checks, summary }: Pick<Result, 'checks' | 'summary'>,
): Verdict {
  if (items.some(({ severity }) => severity === 'error')) return 'fail';
  if (isUnread(report) || summary.notAssessable > 0 || isSectionUnjudged(checks) || cutShort({ checks }) > 0)
    return 'incomplete';
  // A table that is neither read nor said to be missing (its rule is off) leaves nothing to be green about.
  if (TABLES.some((id) => report.tables[id].status === 'absent')) return 'incomplete';
  return items.some(({ severity }) => severity === 'warning') ? 'review' : 'pass';
}
