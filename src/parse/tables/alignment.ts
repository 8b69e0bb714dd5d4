import type { Grid, GridCell } from '../../page/tree/grid';
import { folded } from '../../page/tree/textOf';
import { readValue } from '../readValue';
import { cellsOf } from '../sections/segments';

/** One column as a table's header prints it, left to right. */
export interface Head<Id extends string> {
  /** null: a column that the form does not have. */
  readonly id: Id | null;
  readonly cell: GridCell;
  /** The grid columns it stands over; null where the header's cells do not line up with the grid. */
  readonly over: readonly number[] | null;
}

/** The columns of a header from the first the form knows to the last that is printed. */
export interface Header<Id extends string> {
  readonly heads: readonly Head<Id>[];
  /** How many grid columns the header's rows fill; null where they do not line up with each other. */
  readonly width: number | null;
}

/** The cells of one row by column: more than one where figures stand side by side under one head. */
export type Placed<Id extends string> = ReadonlyMap<Id, readonly GridCell[]>;

/** Where the columns begin among the cells after a label, by how many there are: rows of the same make line up alike. */
export type Offsets = Map<number, number>;

export const isFigure = (cell: GridCell): boolean => readValue(cell.text).state === 'number';
export const isFilled = (cell: GridCell | undefined) => cell !== undefined && folded(cell.text) !== '';

/** The header that one row prints, from the first column the form knows. */
export function rowHeader<Id extends string>(grid: Grid, row: number, idOf: (text: string) => Id | null): Header<Id> {
  const line = grid.rows[row] ?? [];
  const heads: { id: Id | null; cell: GridCell; over: number[] }[] = [];
  for (const cell of cellsOf(line)) {
    const over = Array.from({ length: cell.columns }, (_, index) => cell.column + index);
    const id = idOf(cell.text);
    const before = heads.at(-1);
    // A label repeated in place of its span.
    if (before && id !== null && id === before.id) before.over.push(...over);
    else if (isFilled(cell) && (id || before)) heads.push({ id, cell, over });
  }
  return { heads, width: line.length };
}

/** A column for each cell in turn. A value printed once over several rows belongs to none of them. */
function zip<Id extends string>(heads: readonly Head<Id>[], cells: readonly (readonly GridCell[])[]): Placed<Id> {
  const placed = new Map<Id, readonly GridCell[]>();
  for (const [index, { id }] of heads.entries()) {
    const own = cells[index]?.filter(({ rows }) => rows === 1) ?? [];
    if (id !== null && own.length > 0) placed.set(id, [...(placed.get(id) ?? []), ...own]);
  }
  return placed;
}

const each = (cells: readonly GridCell[]): GridCell[][] => cells.map((cell) => [cell]);

/**
 * The first cell with content among those a header covers, for blocks of table 2 do not line up with each other, and
 * every further figure.
 */
function below(line: readonly (GridCell | undefined)[], over: readonly number[], after: readonly GridCell[]) {
  const covered = [...new Set(over.flatMap((at) => line[at] ?? []))].filter((cell) => after.includes(cell));
  const first = covered.find(isFilled) ?? covered[0];
  return covered.filter((cell) => cell === first || isFigure(cell));
}

/** By the grid's columns: only where the row fills the header's width, and no cell serves two columns. */
function byPosition<Id extends string>(
  line: readonly (GridCell | undefined)[],
  after: readonly GridCell[],
  { heads, width }: Header<Id>,
): Placed<Id> | null {
  if (width === null || line.length !== width) return null;
  const cells = heads.map(({ over }) => (over ? below(line, over, after) : []));
  const all = cells.flat();
  if (cells.some(({ length }) => length === 0) || new Set(all).size < all.length) return null;
  return zip(heads, cells);
}

/** By the blank cells that surround as many as there are columns, if they surround them in one way only. */
function byBlanks<Id extends string>(
  after: readonly GridCell[],
  heads: readonly Head<Id>[],
  offsets: Offsets,
): Placed<Id> | null {
  const starts: number[] = [];
  for (let start = 0; start + heads.length <= after.length; start += 1) {
    const outside = [...after.slice(0, start), ...after.slice(start + heads.length)];
    if (!outside.some(isFilled)) starts.push(start);
  }
  const [only] = starts;
  if (only !== undefined && starts.length === 1) offsets.set(after.length, only);
  const known = starts.length === 1 ? only : offsets.get(after.length);
  if (known === undefined || !starts.includes(known)) return null;
  return zip(heads, each(after.slice(known, known + heads.length)));
}

/**
 * Lines the cells that follow a row's label (null: all its cells) up with the columns of its table: one for one where
 * there are as many and none is blank, else by the grid, else one for one those with content, else by the blanks around
 * as many; nothing where that leaves several ways.
 */
export function align<Id extends string>(
  grid: Grid,
  row: number,
  label: GridCell | null,
  header: Header<Id>,
  offsets: Offsets,
): Placed<Id> {
  const line = grid.rows[row] ?? [];
  const cells = cellsOf(line);
  const after = cells.slice(label ? cells.indexOf(label) + 1 : 0).filter((cell) => cell.row === row);
  const { heads } = header;
  const filled = after.filter(isFilled);
  const counted = filled.length === heads.length ? zip(heads, each(filled)) : null;
  if (counted && filled.length === after.length) return counted;
  const positioned = byPosition(line, after, header);
  // Where a figure stands under no label, a blank elsewhere makes the count right and every column between them wrong.
  const found = positioned && [...positioned.values()].flat();
  if (counted && (!found || after.some((cell) => isFigure(cell) && !found.includes(cell)))) return counted;
  return positioned ?? byBlanks(after, heads, offsets) ?? new Map();
}
