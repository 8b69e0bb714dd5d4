import type { RuleBook } from '../letters/entries';
import { gapsOf } from '../letters/gaps';
import { printedPage } from '../sheets/printedPage';
import { column, type Sheet, type SheetCell } from '../sheets/sheet';
import { verdictWords } from '../sheets/summarySheet';
import { type Flavours, htmlTable } from '../tables/htmlParts';
import { tsvTable } from '../tables/tsvTable';
import type { OfficeUnit } from './officeUnit';
import type { ProblemList } from './problemList';
import { sheetNames } from './sheetNames';

const textOf = (cell: SheetCell): string => (cell === null ? '' : String(cell));

/** The list as one table for the clipboard: of all units, under one header. */
export function problemFlavours({ columns, parts }: ProblemList): Flavours {
  const titles = columns.map(({ title }) => title);
  const rows = parts.flatMap((part) => part.rows.map((row) => row.map(textOf)));
  return { text: tsvTable(titles, rows), html: htmlTable(titles, rows) };
}

const OVERVIEW = '目录';

/** 目录: every unit of the roster, those without a row in the list too: what was not read is said and never looks right. */
function overviewSheet(
  units: readonly OfficeUnit[],
  named: ReadonlyMap<OfficeUnit, string>,
  list: ProblemList,
  book: RuleBook,
): Sheet {
  const counts = new Map(list.parts.map(({ unit, rows }) => [unit, rows.length]));
  const rows = units.map((unit, at): SheetCell[] => {
    const { name, result } = unit;
    const said = result ? verdictWords(result) : '没有读到年度报告，未作核验';
    const gaps = result ? gapsOf(result, book).join('；') : '';
    return [
      at + 1,
      name,
      named.get(unit) ?? null,
      counts.get(unit) ?? 0,
      said,
      gaps || null,
      result?.source.url ?? null,
    ];
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
export function problemSheets(units: readonly OfficeUnit[], list: ProblemList, book: RuleBook): Sheet[] {
  const names = sheetNames(
    list.parts.map(({ unit }) => unit.name),
    [OVERVIEW],
  );
  const named = new Map(list.parts.map(({ unit }, at) => [unit, names[at] ?? '']));
  return [
    overviewSheet(units, named, list, book),
    ...list.parts.map(({ unit, rows }) => ({ name: named.get(unit) ?? '', columns: list.columns, rows })),
  ];
}

/** The list as a file to be printed: all units in one table, or each on a page of its own. */
export function problemPage(title: string, { columns, parts }: ProblemList, isApart: boolean): string {
  const whole: Sheet = { name: '问题清单', columns, rows: parts.flatMap(({ rows }) => rows) };
  const sheets = isApart ? parts.map(({ unit, rows }): Sheet => ({ name: unit.name, columns, rows })) : [whole];
  return printedPage(
    title,
    [],
    sheets.map((sheet) => ({ sheet, running: title })),
  );
}
