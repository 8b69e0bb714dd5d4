import type { Grid, GridCell } from '../../page/grid';
import { folded } from '../../page/textOf';
import { DISPUTE_GROUPS, DISPUTE_RESULTS } from '../../report/addresses';
import { normalise } from '../../report/normalise';
import { disputeGroup, disputeResult, tableOfLabel } from '../formLabels';
import { cellsOf, type Segment } from '../segments';
import { emptyReading, keepValue, noteLabel, noteTable, readCell, type TableReading } from './reading';

const paths = DISPUTE_GROUPS.flatMap((group) => DISPUTE_RESULTS.map((result) => `${group}.${result}`));

const isLabel = (cell: GridCell) =>
  tableOfLabel(cell.text) === 'disputes' || /^(?:总计|合计)$/.test(normalise(cell.text));

/** The row of values: the first below the labels whose cells are none. */
function valueRow({ grid, rows }: Segment): { row: number; header: number[] } | null {
  let hasLabels = false;
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(grid.rows[row] ?? []).filter((cell) => cell.row === row);
    if (cells.some(isLabel)) hasLabels = true;
    // Empty header cells in place of spans are no values: a value row is empty only if nothing follows it.
    const isFilled = cells.some((cell) => folded(cell.text) !== '') || index === rows.length - 1;
    if (hasLabels && isFilled && cells.length > 0 && !cells.some(isLabel)) return { row, header: rows.slice(0, index) };
  }
  return null;
}

/** Which value a grid column holds, by the group and result labels above it. */
function pathOf(reading: TableReading, grid: Grid, header: readonly number[], column: number): string | null {
  let group: string | null = null;
  let result: string | null = null;
  let last: GridCell | undefined;
  for (const row of header) {
    const cell = grid.rows[row]?.[column];
    if (!cell || cell === last) continue;
    last = cell;
    const found = disputeGroup(cell.text);
    if (found) group = found.id;
    else result = disputeResult(cell.text)?.id ?? result;
  }
  if (!group || !result || !last) return null;
  const match = disputeResult(last.text);
  if (match) noteLabel(reading, `${group}.${result}`, last, match);
  return `${group}.${result}`;
}

function byLabels(reading: TableReading, grid: Grid, row: number, header: readonly number[]): Map<string, GridCell> {
  const found = new Map<string, GridCell>();
  for (let column = 0; column < grid.width; column += 1) {
    const path = pathOf(reading, grid, header, column);
    const cell = grid.rows[row]?.[column];
    if (path && cell && !found.has(path)) found.set(path, cell);
  }
  return found;
}

/** The values of a table turned on its side: results above the columns, a group at the head of each row. */
function bySide({ grid, rows }: Segment): Map<string, GridCell> {
  const found = new Map<string, GridCell>();
  const results = new Map<number, string>();
  for (const row of rows) {
    const cells = cellsOf(grid.rows[row] ?? []);
    const matches = cells.flatMap((cell) => {
      const match = disputeResult(cell.text);
      return match ? [{ column: cell.column, result: match.id }] : [];
    });
    if (matches.length >= DISPUTE_RESULTS.length - 1)
      for (const { column, result } of matches) results.set(column, result);
    const group = cells.flatMap((cell) => disputeGroup(cell.text) ?? []).at(-1);
    if (!group || matches.length > 0) continue;
    for (const [column, result] of results) {
      const cell = grid.rows[row]?.[column];
      if (cell && cell.row === row && !isLabel(cell)) found.set(`${group.id}.${result}`, cell);
    }
  }
  return found;
}

/** Without spans only the order tells the columns apart, and only if there are fifteen. */
function byOrder(reading: TableReading, grid: Grid, row: number): Map<string, GridCell> {
  let cells = cellsOf(grid.rows[row] ?? []);
  while (cells.length > paths.length && folded(cells.at(-1)?.text ?? '') === '') cells = cells.slice(0, -1);
  if (cells.length !== paths.length) {
    reading.looseValueCount = cells.length;
    return new Map();
  }
  return new Map(paths.flatMap((path, index) => (cells[index] ? [[path, cells[index]]] : [])));
}

function keepAll(reading: TableReading, cells: ReadonlyMap<string, GridCell>): void {
  const printed = [...cells.values()];
  for (const [path, cell] of cells) {
    reading.columns.add(path);
    // One value over several columns is the value of none of them.
    if (printed.indexOf(cell) !== printed.lastIndexOf(cell)) continue;
    keepValue(reading, path, readCell(cell), cell.node);
  }
}

/** Reads table 4: one row of fifteen values, in one table or a table for each group. */
export function readDisputes(segments: readonly Segment[]): TableReading {
  const reading = emptyReading('disputes');
  for (const segment of segments) {
    const { grid } = segment;
    const turned = bySide(segment);
    if (turned.size > 0) {
      noteTable(reading, grid.table);
      keepAll(reading, turned);
      continue;
    }
    const found = valueRow(segment);
    noteTable(reading, grid.table);
    if (!found) continue;
    reading.trail.set('labels.disputes.values', grid.rowNodes[found.row] ?? grid.table);
    const labelled = grid.hasSpans ? byLabels(reading, grid, found.row, found.header) : new Map<string, GridCell>();
    const printed = cellsOf(grid.rows[found.row] ?? []).length;
    const isTold =
      labelled.size >= Math.min(printed, paths.length) * 0.6 && (labelled.size === printed || printed !== paths.length);
    const cells = isTold ? labelled : byOrder(reading, grid, found.row);
    keepAll(reading, cells);
  }
  return reading;
}
