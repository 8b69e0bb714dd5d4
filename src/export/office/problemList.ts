import type { Result } from '../../result/resultSchema';
import { beijingTime } from '../beijing';
import { decisionWords } from '../decisionWords';
import { type Entry, entriesOf, type RuleBook } from '../letters/entries';
import { gapsOf } from '../letters/gaps';
import { column, type SheetCell, type SheetColumn } from '../sheets/sheet';
import { verdictWords } from '../sheets/summarySheet';
import { entryCells } from '../tables/listRows';
import type { OfficeUnit } from './officeUnit';
import type { IsTicked } from './ticked';

/** The column that a person fills in by hand. */
export const DEDUCTION_COLUMN = '扣分';

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

/** What the list says of a unit, whether or not something of it is ticked. */
export interface ListedUnit {
  readonly name: string;
  /** What was found, or that nothing was read. */
  readonly said: string;
  /** What of its report nobody read or checked; empty where that is nothing. */
  readonly gaps: string;
  readonly url: string | null;
  /** null: nobody has read a report. */
  readonly verdict: Result['verdict'] | null;
  /** Rows in the list. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The list before it is a table, a workbook or a page: every unit, in the order of the roster. */
export interface ProblemList {
  readonly columns: readonly SheetColumn[];
  readonly units: readonly ListedUnit[];
}

/** A number that a person wrote can be added up in a spreadsheet. */
const deductionCell = (written: string): string | number =>
  /^-?\d{1,6}(?:\.\d{1,4})?$/.test(written) ? Number(written) : written;

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
    扣分: deductionCell(choice.deductionOf?.(unit, entry.item) ?? ''),
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

interface Gathered extends Omit<ListedUnit, 'rows'> {
  readonly order: number;
  readonly rows: readonly Row[];
}

function gather(order: number, unit: OfficeUnit, choice: ListChoice): Gathered {
  const { name, result } = unit;
  return {
    order,
    name,
    said: result ? verdictWords(result) : '没有读到年度报告，未作核验',
    gaps: result ? gapsOf(result, choice.book).join('；') : '',
    url: result?.source.url ?? null,
    verdict: result?.report ? result.verdict : null,
    rows: rowsOf(unit, choice),
  };
}

/** Makes a list of units that come one by one, in any order: no result is held longer than its rows are made. */
export interface ProblemLister {
  /** `order`: the unit's place in the roster. */
  readonly add: (order: number, unit: OfficeUnit) => void;
  readonly list: () => ProblemList;
}

/** 问题清单: one row for each ticked item, numbered through over all units. */
export function problemLister(choice: ListChoice): ProblemLister {
  const columns = columnsOf(choice);
  const gathered: Gathered[] = [];
  return {
    add: (order, unit) => gathered.push(gather(order, unit, choice)),
    list: () => {
      let number = 0;
      const cellsOf = (row: Row): SheetCell[] => {
        number += 1;
        return columns.map(({ title }) =>
          title === '序号' ? number : row[title] === '' ? null : (row[title] ?? null),
        );
      };
      const units = [...gathered]
        .sort((a, b) => a.order - b.order)
        .map(({ order: _, rows, ...unit }): ListedUnit => ({ ...unit, rows: rows.map(cellsOf) }));
      return { columns, units };
    },
  };
}

/** The same of units that are all there. */
export function problemList(units: readonly OfficeUnit[], choice: ListChoice): ProblemList {
  const lister = problemLister(choice);
  for (const [order, unit] of units.entries()) lister.add(order, unit);
  return lister.list();
}
