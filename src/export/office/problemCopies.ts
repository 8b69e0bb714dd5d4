import { printedPage } from '../sheets/printedPage';
import { column, type Sheet, type SheetCell } from '../sheets/sheet';
import { type Flavours, htmlTable } from '../tables/htmlParts';
import { tsvTable } from '../tables/tsvTable';
import type { ListedUnit, ProblemList } from './problemList';
import { sheetNames } from './sheetNames';

const textOf = (cell: SheetCell): string => (cell === null ? '' : String(cell));
const listed = ({ units }: ProblemList): ListedUnit[] => units.filter(({ rows }) => rows.length > 0);

/** The list as one table for the clipboard: of all units, under one header. */
export function problemFlavours(list: ProblemList): Flavours {
  const titles = list.columns.map(({ title }) => title);
  const rows = list.units.flatMap((unit) => unit.rows.map((row) => row.map(textOf)));
  return { text: tsvTable(titles, rows), html: htmlTable(titles, rows) };
}

const OVERVIEW = '目录';

/** 目录: every unit of the roster, those without a row in the list too: what was not read is said and never looks right. */
function overviewSheet({ units }: ProblemList, named: ReadonlyMap<ListedUnit, string>): Sheet {
  const rows = units.map((unit, at): SheetCell[] => {
    const { name, said, gaps, url } = unit;
    return [at + 1, name, named.get(unit) ?? null, unit.rows.length, said, gaps || null, url];
  });
  const columns = [
    column('序号', 6),
    column('单位', 26),
    column('工作表', 26),
    column('列出的问题', 12),
    column('核验结论', 34),
    column('未读或未核验', 50),
    column('网址', 40),
  ];
  return { name: OVERVIEW, columns, rows };
}

/** The list as the sheets of a workbook: what all units came to, then a sheet for each that has something ticked. */
export function problemSheets(list: ProblemList): Sheet[] {
  const units = listed(list);
  const names = sheetNames(
    units.map(({ name }) => name),
    [OVERVIEW],
  );
  const named = new Map(units.map((unit, at) => [unit, names[at] ?? '']));
  return [
    overviewSheet(list, named),
    ...units.map((unit) => ({ name: named.get(unit) ?? '', columns: list.columns, rows: unit.rows })),
  ];
}

/** Whom the list is silent on for another reason than that nothing was found. */
function silenceOn({ units }: ProblemList): string[] {
  const namesOf = (is: (unit: ListedUnit) => boolean): string[] => units.filter(is).map(({ name }) => name);
  const unread = namesOf(({ verdict }) => verdict === null);
  const partly = namesOf(({ verdict }) => verdict === 'incomplete');
  return [
    ...(unread.length > 0 ? [`没有读到年度报告、未作核验的${unread.length}个：${unread.join('、')}。`] : []),
    ...(partly.length > 0 ? [`没有读全的${partly.length}个，未读的部分不在清单内：${partly.join('、')}。`] : []),
  ];
}

/** The list as a file to be printed: all units in one table, or each on a page of its own. */
export function problemPage(title: string, list: ProblemList, isApart: boolean): string {
  const { columns } = list;
  const whole: Sheet = { name: '问题清单', columns, rows: list.units.flatMap(({ rows }) => rows) };
  const sheets = isApart ? listed(list).map(({ name, rows }): Sheet => ({ name, columns, rows })) : [whole];
  return printedPage(
    title,
    silenceOn(list),
    sheets.map((sheet) => ({ sheet, running: title })),
  );
}
