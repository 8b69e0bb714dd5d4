import { isCorrectedAt, readBefore, type Whole } from '../result/kept/correction';
import type { Result } from '../result/resultSchema';
import { dateInWords } from './beijing';

/** The report's title in 《》; a page whose own title is something else gets the form's. */
export function titleOf({ report, source }: Result): string {
  const title = source.title?.replace(/[《》]/g, '').trim() ?? '';
  if (/年度报告|年报/.test(title)) return `《${title}》`;
  const year = report?.year === null || report?.year === undefined ? '' : `${report.year}年`;
  return `《${report?.organ ?? ''}${year}政府信息公开工作年度报告》`;
}

type Named = Pick<Result, 'report' | 'findings' | 'source'>;

const byHand = (result: Named, whole: Whole): string => (isCorrectedAt(result, whole) ? '（人工）' : '');

/** The organ as it is read; empty where it is not. */
export const organWords = (result: Named): string =>
  result.report?.organ ? `${result.report.organ}${byHand(result, 'organ')}` : '';

/** The year as it is read, with what is said behind it. */
export const yearWords = (result: Named, unit = ''): string =>
  result.report?.year ? `${result.report.year}${unit}${byHand(result, 'year')}` : '';

/** The organ or the year with what was read of the page, where a person said otherwise; null where nobody did. */
export function givenWords(result: Named, whole: Whole): string | null {
  if (!isCorrectedAt(result, whole)) return null;
  const before = readBefore(result, whole);
  const read = before === null ? '' : before === '' ? '，页面没有读到' : `，页面读作“${before}”`;
  return `${result.report?.[whole] ?? ''}（人工${read}）`;
}

/** Whose report of which year: stands on every page that is printed of it. */
export function whoseYear(result: Named): string {
  return [organWords(result) || '单位没有读到', yearWords(result, '年度') || '年度没有读到'].join(' ');
}

/** Where the report was read, and the date that the page shows. */
export function whereFrom({ source }: Result): string {
  const date = source.publishedAt ? `页面所示发布日期${dateInWords(source.publishedAt)}` : '页面未见发布日期';
  return [source.url ?? source.file, date].filter(Boolean).join('，');
}

/** Whether a result is about what the public can read already, and not about a draft. */
export function isPublished({ source }: Result): boolean {
  return source.url !== null || source.publishedAt !== null;
}
