import { organKeys } from '../../finding/history/yearBefore';
import type { Report } from '../../report/report';
import type { ReportJson } from '../../report/schema';

/** Finds the report to compare with among those that were named. */
export type FindBefore = (report: Report) => ReportJson | null;

/** Looks reports up by organ or code, then by the year before. */
export function finderIn(reports: readonly ReportJson[]): FindBefore {
  const byOrgan = new Map<string, ReportJson[]>();
  for (const report of reports)
    for (const key of organKeys(report)) byOrgan.set(key, [...(byOrgan.get(key) ?? []), report]);
  // Of another organ, the comparison says that it is: silence would read as if nothing had been given.
  const other = reports.find(({ organ, year }) => organ !== null && year !== null) ?? reports[0] ?? null;
  return (report) => {
    const own = organKeys(report).flatMap((key) => byOrgan.get(key) ?? []);
    return own.find(({ year }) => report.year !== null && year === report.year - 1) ?? own[0] ?? other;
  };
}
