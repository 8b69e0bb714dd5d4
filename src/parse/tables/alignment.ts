import type { Grid, GridCell } from '../../page/grid';
import { folded } from '../../page/textOf';
import { cellsOf } from '../segments';

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

/** The cells of one row by column. */
export type Placed<Id extends string> = ReadonlyMap<Id, GridCell>;

/** Where the columns begin among the cells after a label, by how many there are: rows of the same make line up alike. */
export type Offsets = Map<number, number>;

export const isFilled = (cell: GridCell | undefined) => cell !== undefined && folded(cell.text) !== '';

/** The header that one row prints, from the first column the form knows. */
export function rowHeader<Id extends string>(grid: Grid, row: number, idOf: (text: string) => Id | null): Header<Id> {
  const line = grid.rows[row] ?? [];
  const heads: { id: Id | null; cell: GridCell; over: number[] }[] = [];
  for (const cell of cellsOf(line)) {
    const over = Array.from({ length: cell.columns }, (_, index) => cell.column + index);
    const id = idOf(cell.text);
    const before = heads.at(-1);
    // A label repeated, or followed by blanks, in place of its span.
    if (before && (!isFilled(cell) || (id !== null && id === before.id))) before.over.push(...over);
    else if (id || before) heads.push({ id, cell, over });
  }
  return { heads, width: line.length };
}

/** A column for each cell in turn. A value printed once over several rows belongs to none of them. */
function zip<Id extends string>(heads: readonly Head<Id>[], cells: readonly GridCell[]): Placed<Id> {
  const placed = new Map<Id, GridCell>();
  for (const [index, { id }] of heads.entries()) {
    const cell = cells[index];
    if (id !== null && cell?.rows === 1) placed.set(id, cell);
  }
  return placed;
}

/** The first cell with content among those a header covers: blocks of table 2 do not line up with each other. */
function below(line: readonly (GridCell | undefined)[], over: readonly number[], after: readonly GridCell[]) {
  const covered = over.flatMap((at) => line[at] ?? []).filter((cell) => after.includes(cell));
  return covered.find(isFilled) ?? covered[0];
}

/** By the grid's columns: only where the row fills the header's width, and no cell serves two columns. */
function byPosition<Id extends string>(
  line: readonly (GridCell | undefined)[],
  after: readonly GridCell[],
  { heads, width }: Header<Id>,
): Placed<Id> | null {
  if (width === null || line.length !== width) return null;
  const cells = heads.map(({ over }) => (over ? below(line, over, after) : undefined));
  if (cells.includes(undefined) || new Set(cells).size < cells.length) return null;
  return zip(
    heads,
    cells.flatMap((cell) => cell ?? []),
  );
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
  return zip(heads, after.slice(known, known + heads.length));
}

/**
 * Lines the cells that follow a row's label (null: all its cells) up with the columns of its table: one for one where as
 * many have content as there are columns, else by the grid, else by the blanks around as many; nothing where that
 * leaves several ways.
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
  if (filled.length === heads.length) return zip(heads, filled);
  return byPosition(line, after, header) ?? byBlanks(after, heads, offsets) ?? new Map();
}
