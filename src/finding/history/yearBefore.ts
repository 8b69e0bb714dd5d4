import { normalise } from '../../report/normalise';
import type { Report } from '../../report/report';
import type { ReportJson } from '../../report/schema';
import type { Quiet } from '../rule';

/** Why a report is not compared with the one before it. */
export type Incomparable = 'noYearBefore' | 'yearUnknown' | 'organUnknown' | 'otherYear' | 'otherOrgan';

type Named = Pick<Report, 'organ' | 'organCode'>;

/** An organ's name as reports of different years write it: with 人民政府 or without, other names in brackets left out. */
export function organKey(name: string): string {
  return normalise(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/人民政府$/, '');
}

/** By what an organ's reports are found: its name, and its code. */
export function organKeys({ organ, organCode }: Named): string[] {
  return [...(organ === null ? [] : [organKey(organ)]), ...(organCode === null ? [] : [`code ${organCode}`])];
}

/**
 * Whether two reports are of one organ. A name that changed is another organ even under the same code: what it counts
 * may have changed with it, and portals print the government's code for all its departments.
 */
function isSameOrgan(now: Named, before: Named): boolean {
  if (now.organ !== null && before.organ !== null) return organKey(now.organ) === organKey(before.organ);
  return now.organCode !== null && now.organCode === before.organCode;
}

/** Last year's report where it can be compared with this one, else why it can't: only the year directly before counts. */
export function yearBefore(report: Named & Pick<Report, 'year'>, before: ReportJson | null): ReportJson | Incomparable {
  if (!before) return 'noYearBefore';
  if (report.year === null || before.year === null) return 'yearUnknown';
  const isNamed = [report, before].every(({ organ, organCode }) => organ !== null || organCode !== null);
  if (!isNamed) return 'organUnknown';
  if (!isSameOrgan(report, before)) return 'otherOrgan';
  return before.year === report.year - 1 ? before : 'otherYear';
}

/** A comparison that could not be made. */
export function uncompared(key: string, reason: string): Quiet {
  return { outcome: 'notAssessable', key, reason };
}

/** A number of last year's tables; null for a blank, and for what that page did not print. */
export function valueBefore({ tables }: ReportJson, address: string): number | null {
  let at: unknown = tables;
  for (const step of address.split('.')) at = isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return typeof at === 'number' ? at : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
