import type { Grid, GridCell } from '../../page/tree/grid';
import { normalise } from '../../report/normalise';
import { cellsOf } from '../sections/segments';

/** What a header says over one column. */
export interface HeaderWord {
  /** Normalised; a label cut over two rows is joined. */
  readonly text: string;
  readonly cell: GridCell;
  readonly over: readonly number[] | null;
}

interface Telling {
  /** A label over several columns. */
  readonly isGroup: (text: string) => boolean;
  /** A cell that is no column's label, such as the note in table 3's corner. */
  readonly isSilent: (text: string) => boolean;
  /** A column's label that is no half of one. */
  readonly isWhole: (text: string) => boolean;
}

/** The width that all rows of a header fill without a hole; null where their cells do not line up. */
export function sharedWidth(grid: Grid, rows: readonly number[]): number | null {
  const [first, ...rest] = rows.map((row) => grid.rows[row] ?? []);
  if (!first || rest.some(({ length }) => length !== first.length)) return null;
  const hasHole = rows.some((row) => Array.from(grid.rows[row] ?? []).includes(undefined));
  return hasHole ? null : first.length;
}

/** The words above one grid column, top to bottom; a group's label only where it reaches down to the values. */
function wordAbove(grid: Grid, rows: readonly number[], column: number, { isGroup, isSilent }: Telling) {
  const words: string[] = [];
  let last: GridCell | null = null;
  let group: GridCell | null = null;
  for (const row of rows) {
    const cell = grid.rows[row]?.[column];
    const text = normalise(cell?.text ?? '');
    if (!cell || cell === last || text === '' || isSilent(text)) continue;
    if (isGroup(text)) group = row === rows.at(-1) ? cell : null;
    else {
      // Where labels are repeated instead of spanned, a label stands above itself.
      if (words.at(-1) !== text) words.push(text);
      last = cell;
    }
  }
  const cell = last ?? group;
  return cell && { text: last ? words.join('') : normalise(cell.text), cell };
}

/** By the grid: neighbours under one cell, or under the same words, are one column; what stands under nothing is none. */
function byColumns(grid: Grid, rows: readonly number[], width: number, telling: Telling): HeaderWord[] {
  const words: { text: string; cell: GridCell; over: number[] }[] = [];
  for (let column = 0; column < width; column += 1) {
    const above = wordAbove(grid, rows, column, telling);
    const before = words.at(-1);
    if (above && above.text === before?.text) before.over.push(column);
    else if (above) words.push({ ...above, over: [column] });
  }
  return words;
}

/** Lower halves of labels, by the upper: the next row's words, where there are as many as labels to be finished. */
function halvesOf(line: readonly GridCell[], next: readonly GridCell[], isWhole: Telling['isWhole']) {
  const upper = line.filter(({ text }) => normalise(text) !== '' && !isWhole(normalise(text)));
  const lower = next.map(({ text }) => normalise(text)).filter((text) => text !== '');
  return new Map(upper.length === lower.length ? upper.map((cell, index) => [cell, lower[index] ?? '']) : []);
}

/** By the order of reading, where the cells do not line up: a group's label stands for the cells of the next row. */
function byOrder(grid: Grid, rows: readonly number[], { isGroup, isSilent, isWhole }: Telling): HeaderWord[] {
  const lines = rows.map((row) => cellsOf(grid.rows[row] ?? []).filter((cell) => cell.row === row));
  let next = 0;
  function expanded(): HeaderWord[] {
    const line = lines[next] ?? [];
    next += 1;
    const isLast = !line.some(({ text }) => isGroup(normalise(text)));
    const halves = isLast ? halvesOf(line, lines[next] ?? [], isWhole) : new Map<GridCell, string>();
    return line.flatMap((cell) => {
      const text = normalise(cell.text);
      if (isGroup(text) && next < lines.length) return expanded();
      return [{ text: text + (halves.get(cell) ?? ''), cell, over: null }];
    });
  }
  return expanded().filter(({ text }) => text !== '' && !isSilent(text));
}

/** The words of a header, one for each column from left to right. */
export function headerWords(
  grid: Grid,
  rows: readonly number[],
  telling: Telling,
): { readonly words: HeaderWord[]; readonly width: number | null } {
  const width = sharedWidth(grid, rows);
  return width === null
    ? { words: byOrder(grid, rows, telling), width }
    : { words: byColumns(grid, rows, width, telling), width };
}
