import type { CellBlock } from '../blocks';

/** So many of a table's columns must go on from the row above before a row is only its end. */
const MOST = 0.6;

/** Whether a row begins nothing: what stands across it began together in the row above, and nothing is printed beside it. */
function isTail(cells: readonly CellBlock[], row: number, columns: number): boolean {
  if (cells.some((cell) => cell.row === row && cell.text !== '')) return false;
  const above = cells.filter((cell) => cell.row === row - 1 && cell.rows > 1);
  return above.reduce((sum, cell) => sum + cell.columns, 0) >= MOST * columns;
}

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
