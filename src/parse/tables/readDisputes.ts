import type { Grid, GridCell } from '../../page/tree/grid';
import { normalise } from '../../report/normalise';
import { disputeGroup, disputeResult, tableOfLabel } from '../labels/formLabels';
import { cellsOf, type Segment } from '../sections/segments';
import { align, isFigure, isFilled, type Offsets, type Placed } from './alignment';
import { type DisputeHeader, type DisputePath, disputeHeader, formColumns } from './disputeHeader';
import { emptyReading, keepCells, noteLabel, noteTable, type TableReading } from './reading';
import { isSerial, noteExtraRow, noteUnplaced } from './unplaced';

const isLabel = (cell: GridCell) =>
  tableOfLabel(cell.text) === 'disputes' || /^(?:总计|合计)$/.test(normalise(cell.text));

const ownCells = (grid: Grid, row: number | undefined) =>
  row === undefined ? [] : cellsOf(grid.rows[row] ?? []).filter((cell) => cell.row === row);

function noteLabels(reading: TableReading, { groups, columns }: DisputeHeader): void {
  for (const { cell, match } of groups) noteLabel(reading, match.id, cell, match);
  for (const { id, cell } of columns.heads) {
    const match = disputeResult(cell.text);
    if (id && match) noteLabel(reading, id, cell, match);
  }
}

function keep(reading: TableReading, path: DisputePath, cells: readonly GridCell[]): void {
  reading.columns.add(path);
  keepCells(reading, path, cells);
}

/** Reads a row of values under a header of groups and results. */
function readValues(reading: TableReading, grid: Grid, row: number, header: DisputeHeader): void {
  noteLabels(reading, header);
  reading.trail.set('labels.disputes.values', grid.rowNodes[row] ?? grid.table);
  const cells = ownCells(grid, row);
  const [first] = cells;
  const columns = header.columns.heads.length > 0 ? header.columns : first && formColumns(first);
  const placed: Placed<DisputePath> = columns ? align(grid, row, null, columns, new Map()) : new Map();
  for (const [path, values] of placed) keep(reading, path, values);
  if (columns) noteUnplaced(reading, grid, row, null, placed, columns);
  if (placed.size === 0) reading.looseValueCount = cells.length - [...cells].reverse().findIndex(isFilled);
}

/** Reads a row that a group heads, in a table turned on its side: results above the columns. */
function readSide(
  reading: TableReading,
  grid: Grid,
  row: number,
  { sides, results }: DisputeHeader,
  offsets: Offsets,
): void {
  const label = cellsOf(grid.rows[row] ?? [])
    .filter(({ text }) => disputeGroup(text) !== null)
    .at(-1);
  const match = label && disputeGroup(label.text);
  if (!label || !match) return;
  noteLabel(reading, match.id, label, match);
  for (const it of results) noteLabel(reading, `${match.id}.${it.match.id}`, it.cell, it.match);
  const placed = align(grid, row, label, sides, offsets);
  for (const [result, cells] of placed) keep(reading, `${match.id}.${result}`, cells);
  noteUnplaced(reading, grid, row, label, placed, sides);
}

/** The columns of the form. */
const WIDTH = 15;

/** Most of a group's results above and no group beside them: the groups head rows. */
const SIDE = 4;

function readSegment(reading: TableReading, { grid, rows, caption }: Segment): void {
  const offsets: Offsets = new Map();
  let above: number[] = [];
  let hasLabels = false;
  let last: { readonly header: ReturnType<typeof disputeHeader>; readonly width: number } | null = null;
  const counted = rows.filter((row, index) => !isNumbering(ownCells(grid, row)) || isLastOf(grid, rows, index));
  for (const [index, row] of counted.entries()) {
    const cells = ownCells(grid, row);
    const labels = cells.filter(isLabel);
    const header = disputeHeader(grid, above, caption);
    const isSide = header.groups.length === 0 && header.results.length >= SIDE;
    // Empty header cells in place of spans are no values: a row of blanks is one only if no other can be.
    const isValues =
      hasLabels && labels.length === 0 && cells.length > 0 && (cells.some(isFilled) || isLastOf(grid, counted, index));
    if (isSide && cells.some(({ text }) => disputeGroup(text) !== null)) readSide(reading, grid, row, header, offsets);
    else if (isValues) {
      readValues(reading, grid, row, header);
      last = { header, width: cells.length };
      above = [];
      hasLabels = false;
    } else if (last && labels.length === 0 && cells.length === last.width && cells.every(isFilled)) {
      // Values printed again: where they are others, nobody knows which are meant.
      readValues(reading, grid, row, last.header);
    } else {
      above.push(row);
      hasLabels ||= labels.length > 0;
    }
  }
  if (last) noteRest(reading, grid, above);
}

/** Notes rows of figures that nothing heads. */
function noteRest(reading: TableReading, grid: Grid, rows: readonly number[]): void {
  for (const row of rows) {
    const cells = ownCells(grid, row);
    noteExtraRow(
      reading,
      cells,
      cells.find((cell) => !isFigure(cell) && isFilled(cell)),
      { isOutcome: false },
    );
  }
}

/** A row that numbers the columns. */
const isNumbering = (cells: readonly GridCell[]): boolean => cells.length >= WIDTH && isSerial(cells);

/** Whether no row of values follows before the next labels. */
function isLastOf(grid: Grid, rows: readonly number[], index: number): boolean {
  const next = ownCells(grid, rows[index + 1]);
  return next.length === 0 || next.some(isLabel);
}

/** Reads table 4: one row of fifteen values, a row for each group, or a table for each. */
export function readDisputes(segments: readonly Segment[]): TableReading {
  const reading = emptyReading('disputes');
  for (const segment of segments) {
    noteTable(reading, segment.grid.table);
    readSegment(reading, segment);
  }
  return reading;
}
