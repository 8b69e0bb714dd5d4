import type { Result } from '../../result/resultSchema';
import { titleOf, whoseYear } from '../reportName';
import { printedPage } from './printedPage';
import type { Sheet } from './sheet';

/** For what paper has no room: the same in every row of the problems, and said in the first part; a program's names of cells. */
const LEFT_OUT = new Map([
  ['问题', new Set(['单位', '年度', '网址', '页面日期'])],
  ['数据', new Set(['地址'])],
]);

function forPaper({ columns, rows, ...sheet }: Sheet): Sheet {
  const kept = columns.map(({ title }) => !LEFT_OUT.get(sheet.name)?.has(title));
  const keep = <Each>(each: readonly Each[]): Each[] => each.filter((_, at) => kept[at]);
  return { ...sheet, columns: keep(columns), rows: rows.map(keep) };
}

/** All of one report as a file to be printed. */
export function asHtmlReport(sheets: readonly Sheet[], result: Result): string {
  const running = whoseYear(result);
  return printedPage(
    `年报核验 ${running}`,
    [titleOf(result)],
    sheets.map((sheet) => ({ sheet: forPaper(sheet), running })),
  );
}
