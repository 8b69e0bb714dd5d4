import type { CellBlock } from '../blocks';

/** So many of a table's columns must go on from a row above before a row is only its end. */
const MOST = 0.6;

/** Whether a row begins nothing: what stands across it began together in a row above, and nothing is printed beside it. */
function isTail(cells: readonly CellBlock[], row: number, columns: number): boolean {
  const own = cells.filter((cell) => cell.row === row);
  if (own.some(({ text }) => text !== '')) return false;
  if (own.length === 0 || (own.length === 1 && isOpenStrip(own[0], cells, columns))) return true;
  const across = cells.filter((cell) => cell.row < row && cell.row + cell.rows > row);
  const begun = Math.max(-1, ...across.map((cell) => cell.row));
  const above = across.filter((cell) => cell.row === begun);
  return above.reduce((sum, cell) => sum + cell.columns, 0) >= MOST * columns;
}

/** Whether an empty cell at the end of a page is as wide as all that does not go on there: the sides of a table are drawn to the end. */
const isOpenStrip = (cell: CellBlock | undefined, cells: readonly CellBlock[], columns: number): boolean =>
  cell !== undefined &&
  cell.rows === 1 &&
  cell.columns > 1 &&
  cell.column + cell.columns === columns &&
  cells.every(({ row, rows }) => row + rows <= cell.row + 1);

const without = (cells: readonly CellBlock[], row: number): CellBlock[] =>
  cells.flatMap((cell) => {
    if (cell.row > row) return [{ ...cell, row: cell.row - 1 }];
    if (cell.row + cell.rows <= row) return [cell];
    return cell.rows === 1 ? [] : [{ ...cell, rows: cell.rows - 1 }];
  });

/** A table's cells without the rows that are only ends of others: where a page's end cuts cells, programs end them at several heights. */
export function withoutTails(
  cells: readonly CellBlock[],
  rows: number,
  columns: number,
): { cells: readonly CellBlock[]; rows: number } {
  let left = cells;
  let count = rows;
  for (let row = rows - 1; row > 0; row -= 1) {
    if (!isTail(left, row, columns)) continue;
    left = without(left, row);
    count -= 1;
  }
  return { cells: left, rows: count };
}
