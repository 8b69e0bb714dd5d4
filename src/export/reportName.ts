import type { Result } from '../result/resultSchema';
import { dateInWords } from './beijing';

/** The report's title in 《》; a page whose own title is something else gets the form's. */
export function titleOf({ report, source }: Result): string {
  const title = source.title?.replace(/[《》]/g, '').trim() ?? '';
  if (/年度报告|年报/.test(title)) return `《${title}》`;
  const year = report?.year === null || report?.year === undefined ? '' : `${report.year}年`;
  return `《${report?.organ ?? ''}${year}政府信息公开工作年度报告》`;
}

/** Whose report of which year: stands on every page that is printed of it. */
export function whoseYear({ report }: Pick<Result, 'report'>): string {
  return [report?.organ ?? '单位没有读到', report?.year ? `${report.year}年度` : '年度没有读到'].join(' ');
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
