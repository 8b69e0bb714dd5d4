import { organKeys, yearBefore } from '../finding/history/yearBefore';
import type { Report } from '../report/report';
import type { KeptReport } from '../result/kept/keptReport';
import type { ComparedWith } from '../result/resultSchema';
import type { CheckOptions } from './checkOptions';
import { judge } from './judge';
import type { JudgedReport, JudgeRequest } from './judged';
import { identified } from './prepare/identified';
import { inSimplified } from './prepare/inSimplified';

/** By what the kept reports of a report's organ are found. */
export function organKeysOfRead(read: Report): string[] {
  return organKeys(inSimplified(identified(read)));
}

const isComparable = (report: Report, { result }: KeptReport): boolean =>
  typeof yearBefore(report, result.report) !== 'string';

const nameOf = ({ year, organ, title, url, checkedAt }: KeptReport): ComparedWith => ({
  year,
  organ,
  title,
  url,
  checkedAt,
});

/**
 * Judges a report beside those that are kept of its organ: the one of the year before is compared with, by its latest
 * check, and the result names it.
 */
export function judgeBeside(
  request: JudgeRequest & Pick<CheckOptions, 'time' | 'corrections'>,
  kept: readonly KeptReport[],
): JudgedReport {
  const latest = [...kept].sort((a, b) => (a.checkedAt < b.checkedAt ? 1 : -1));
  let found: KeptReport | undefined;
  const judged = judge({
    ...request,
    before(report) {
      found = latest.find((each) => isComparable(report, each));
      return found?.result.report ?? null;
    },
  });
  return found ? { ...judged, result: { ...judged.result, comparedWith: nameOf(found) } } : judged;
}
