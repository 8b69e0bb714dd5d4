import { organKeys } from '../../../finding/history/yearBefore';
import type { Result } from '../../../result/resultSchema';
import type { History } from './useHistory';

/** One result for each year of the shown report's organ, the oldest first: of a kept year its latest check. */
export function yearsOf({ kept }: Pick<History, 'kept'>, result: Result): Result[] {
  const own = new Set(result.report ? organKeys(result.report) : []);
  const years = new Map<number, Result>();
  const isOwn = ({ report }: Result): boolean => report !== null && organKeys(report).some((key) => own.has(key));
  // Newest check first: the first of a year stands.
  for (const each of [result, ...kept.reports.map((report) => report.result)]) {
    const year = each.report?.year ?? null;
    if (year !== null && !years.has(year) && isOwn(each)) years.set(year, each);
  }
  return [...years].sort(([a], [b]) => a - b).map(([, each]) => each);
}
