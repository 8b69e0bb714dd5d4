import { organCodeOf } from '../parse/identity/organCode';
import { organLevelOf } from '../parse/identity/organLevel';
import type { Report } from '../report/report';

/** A report with what its organ's name and its numbers tell by themselves. */
export function identified(report: Report): Report {
  const organCode = report.indexNumbers.map(organCodeOf).find((code) => code !== null) ?? null;
  return { ...report, organCode, organLevel: organLevelOf(report.organ, report.organKind) };
}
