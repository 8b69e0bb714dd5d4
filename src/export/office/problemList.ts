import type { Result } from '../../result/resultSchema';
import { beijingTime } from '../beijing';
import { decisionWords } from '../decisionWords';
import { type Entry, entriesOf, type RuleBook } from '../letters/entries';
import { column, type SheetCell, type SheetColumn } from '../sheets/sheet';
import { entryCells } from '../tables/listRows';
import type { OfficeUnit } from './officeUnit';
import type { IsTicked } from './ticked';

/** Everything that a list may say of an item, by the name of its column; those of the default list in their order. */
const WIDTHS = {
  序号: 6,
  单位: 22,
  位置: 26,
  问题描述: 44,
  算式: 36,
  依据: 28,
  建议: 36,
  网址: 30,
  页面日期: 12,
  核对时间: 17,
  状态: 14,
  扣分: 8,
  备注: 28,
  年度: 8,
  级别: 8,
  定位提示: 30,
} as const;
export type OfficeColumn = keyof typeof WIDTHS;
export const OFFICE_COLUMNS = Object.keys(WIDTHS) as readonly OfficeColumn[];
export const DEFAULT_COLUMNS: readonly OfficeColumn[] = OFFICE_COLUMNS.slice(0, 13);

const ROSTER_WIDTH = 16;
const isOffice = (name: string): name is OfficeColumn => Object.hasOwn(WIDTHS, name);

/** What the roster's own columns are called in a list: one that is named like the list's own is told apart. */
export function rosterNames(columns: readonly string[]): string[] {
  const taken = new Set<string>(OFFICE_COLUMNS);
  return columns.map((title) => {
    const plain = title.trim() || '未命名';
    let name = plain;
    for (let at = 1; taken.has(name); at += 1) name = at === 1 ? `名单：${plain}` : `名单：${plain}（${at}）`;
    taken.add(name);
    return name;
  });
}

export interface ListChoice {
  readonly book: RuleBook;
  readonly isTicked: IsTicked;
  /** Names of columns in their order, the roster's among them; what there is none of is left out. */
  readonly columns?: readonly string[];
  /** The roster's other columns as it heads them. */
  readonly rosterColumns?: readonly string[];
  /** Marks taken off, by the office's own count; what nobody filled in stays empty. */
  readonly deductionOf?: (unit: OfficeUnit, item: string) => string | null;
}

/** The list before it is a table, a workbook or a page. */
export interface ProblemList {
  readonly columns: readonly SheetColumn[];
  /** One part for each unit with something ticked, in the order of the roster. */
  readonly parts: readonly { readonly unit: OfficeUnit; readonly rows: readonly (readonly SheetCell[])[] }[];
}

type Row = Readonly<Record<string, string | number>>;

function rowOf(unit: OfficeUnit, result: Result, entry: Entry, choice: ListChoice): Row {
  const item = result.items.find(({ id }) => id === entry.item);
  const { state = '', reason = '', note = '' } = item ? decisionWords(result, item) : {};
  const names = rosterNames(choice.rosterColumns ?? []);
  return {
    ...Object.fromEntries(names.map((name, at) => [name, unit.cells[at] ?? ''])),
    ...entryCells(entry),
    单位: unit.name,
    年度: result.report?.year ?? '',
    级别: entry.grade,
    网址: result.source.url ?? result.source.file ?? '',
    页面日期: result.source.publishedAt ?? '',
    核对时间: beijingTime(result.checkedAt)?.short ?? '',
    状态: state,
    扣分: choice.deductionOf?.(unit, entry.item) ?? '',
    备注: [reason, note, unit.note].filter(Boolean).join('；'),
  };
}

function rowsOf(unit: OfficeUnit, choice: ListChoice): Row[] {
  const { result } = unit;
  if (!result) return [];
  const ticked = new Set(result.items.filter((item) => choice.isTicked(result, item)).map(({ id }) => id));
  return entriesOf(result, choice.book)
    .filter(({ item }) => ticked.has(item))
    .map((entry) => rowOf(unit, result, entry, choice));
}

function columnsOf({ columns = DEFAULT_COLUMNS, rosterColumns = [] }: ListChoice): SheetColumn[] {
  const own = rosterNames(rosterColumns);
  const known = [...new Set(columns)].filter((name) => isOffice(name) || own.includes(name));
  const chosen = known.length > 0 ? known : DEFAULT_COLUMNS;
  return chosen.map((name) => column(name, isOffice(name) ? WIDTHS[name] : ROSTER_WIDTH));
}

/** 问题清单: one row for each ticked item, numbered through over all units. */
export function problemList(units: readonly OfficeUnit[], choice: ListChoice): ProblemList {
  const columns = columnsOf(choice);
  let number = 0;
  const cell = (row: Row, title: string): SheetCell => {
    if (title === '序号') return number;
    const value = row[title] ?? '';
    return value === '' ? null : value;
  };
  const parts = units.flatMap((unit) => {
    const rows = rowsOf(unit, choice).map((row) => {
      number += 1;
      return columns.map(({ title }) => cell(row, title));
    });
    return rows.length > 0 ? [{ unit, rows }] : [];
  });
  return { columns, parts };
}
