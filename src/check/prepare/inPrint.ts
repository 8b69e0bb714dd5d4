import { byTable } from '../../report/addresses';
import type { Report } from '../../report/report';
import type { Source } from '../../result/resultSchema';

const PRINTED: ReadonlySet<Source['kind']> = new Set(['pdf', 'ofd']);

/**
 * A report as printed pages allow to judge it: a page's end may tear a row or its label, and a page's edge may cut a
 * column off, so what is not found there is not called missing. Its cells stay unread, and are said to be.
 */
export function inPrint(report: Report, kind: Source['kind']): Report {
  if (!PRINTED.has(kind)) return report;
  return {
    ...report,
    tables: byTable((id) => ({ ...report.tables[id], missingRows: [], missingColumns: [] })),
  };
}
