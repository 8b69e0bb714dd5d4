import type { Grid, GridCell } from '../../page/grid';
import { folded } from '../../page/textOf';
import type { ProactiveField, ProactiveRow } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { isArticleClause, proactiveColumn, proactiveRow } from '../formLabels';
import type { Match } from '../labelIndex';
import { readValue } from '../readValue';
import { cellsOf, type Segment } from '../segments';
import { emptyReading, keepValue, noteLabel, noteTable, readCell, type TableReading } from './reading';

/** A column header of table 2 and the grid columns it covers; each block of the table prints its own. */
interface Column {
  readonly field: ProactiveField;
  readonly cell: GridCell;
  readonly match: Match<string>;
}

const known: ReadonlySet<string> = new Set([...addressesOf('proactive', '2021'), ...addressesOf('proactive', '2019')]);

function headerOf(cells: readonly GridCell[]): Column[] {
  return cells.flatMap((cell) => {
    const match = proactiveColumn(cell.text);
    if (!match) return [];
    const field = match.id === 'feeAmount' || match.id === 'purchaseAmount' ? 'amount' : match.id;
    return [{ field, cell, match }];
  });
}

/** The first cell with content among those a header covers: blocks of the 2019 form do not line up with each other. */
function under(grid: Grid, row: number, column: Column, label: GridCell): GridCell | null {
  const { cell } = column;
  const covered: GridCell[] = [];
  for (let at = cell.column; at < cell.column + cell.columns; at += 1) {
    const below = grid.rows[row]?.[at];
    if (below && below !== label && below.row === row && !covered.includes(below)) covered.push(below);
  }
  return covered.find((it) => folded(it.text) !== '') ?? covered[0] ?? null;
}

function readExtra(reading: TableReading, cells: readonly GridCell[]): void {
  const [label, ...values] = cells;
  if (!label || readValue(label.text).state !== 'text' || isArticleClause(label.text)) return;
  if (!values.some((cell) => readValue(cell.text).state === 'number')) return;
  const place = `proactive.extras.${reading.extraRows.length + 1}` as const;
  reading.extraRows.push({ place, printed: folded(label.text), isOutcome: false });
  reading.trail.set(place, label.node);
}

function readRow(reading: TableReading, grid: Grid, row: number, header: readonly Column[]): void {
  const printed = cellsOf(grid.rows[row] ?? []);
  let label: { cell: GridCell; match: Match<ProactiveRow> } | null = null;
  for (const cell of printed.slice(0, 3)) {
    const match = proactiveRow(cell.text);
    if (match) label = { cell, match };
  }
  if (!label) {
    readExtra(reading, printed);
    return;
  }
  const { id } = label.match;
  reading.rows.add(id);
  noteLabel(reading, id, label.cell, label.match);
  const { cell: labelCell } = label;
  const cells = header.map((column) => under(grid, row, column, labelCell));
  for (const [index, column] of header.entries()) {
    const path = `${id}.${column.field}`;
    const cell = cells[index];
    // One value under several headers is the value of none of them.
    if (!cell || !known.has(`proactive.${path}`) || cells.indexOf(cell) !== cells.lastIndexOf(cell)) continue;
    noteLabel(reading, path, column.cell, column.match);
    keepValue(reading, path, readCell(cell), cell.node);
  }
}

/** Reads table 2 from its blocks, be they in one table or in several. */
export function readProactive(segments: readonly Segment[]): TableReading {
  const reading = emptyReading('proactive');
  let header: readonly Column[] = [];
  for (const { grid, rows } of segments) {
    noteTable(reading, grid.table);
    for (const row of rows) {
      const cells = cellsOf(grid.rows[row] ?? []);
      const own = headerOf(cells);
      if (own.length > 0) {
        header = own;
        for (const { field } of own) reading.columns.add(field);
      } else readRow(reading, grid, row, header);
    }
  }
  return reading;
}
