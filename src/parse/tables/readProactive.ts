import type { Grid, GridCell } from '../../page/tree/grid';
import type { ProactiveField, ProactiveRow } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { isArticleClause } from '../labels/formLabels';
import type { Match } from '../labels/labelIndex';
import { readValue } from '../readValue';
import { cellsOf, type Segment } from '../sections/segments';
import { align, type Header, rowHeader } from './alignment';
import { columnLabel, rowLabel } from './proactiveLabels';
import { readChange } from './readChange';
import { emptyReading, keepValue, noteLabel, noteTable, readCell, type TableReading } from './reading';
import { noteExtraRow, noteUnplaced } from './unplaced';

const known: ReadonlySet<string> = new Set([...addressesOf('proactive', '2021'), ...addressesOf('proactive', '2019')]);

/** The field a column's label names; both money columns stand for the one their row has. */
function fieldOf(text: string): ProactiveField | null {
  const id = columnLabel(text)?.id;
  return id === 'feeAmount' || id === 'purchaseAmount' ? 'amount' : (id ?? null);
}

function readExtra(reading: TableReading, cells: readonly GridCell[]): void {
  const label = cells.find(({ text }) => readValue(text).state === 'text');
  if (!label || !isArticleClause(label.text)) noteExtraRow(reading, cells, label, { isOutcome: false });
}

/** The first label of the form in a row, or, where it is repeated instead of spanned, the last of its copies. */
function labelOf(cells: readonly GridCell[]): { cell: GridCell; match: Match<ProactiveRow> } | undefined {
  const labels = cells.flatMap((cell) => {
    const match = rowLabel(cell.text);
    return match ? [{ cell, match }] : [];
  });
  return labels.filter(({ match }) => match.id === labels[0]?.match.id).at(-1);
}

function readRow(reading: TableReading, grid: Grid, row: number, header: Header<ProactiveField>): void {
  const printed = cellsOf(grid.rows[row] ?? []);
  const label = labelOf(printed);
  if (!label) {
    readExtra(reading, printed);
    return;
  }
  const { id } = label.match;
  reading.rows.add(id);
  for (const head of header.heads) if (head.id) reading.columns.add(`${id}.${head.id}`);
  noteLabel(reading, id, label.cell, label.match);
  const placed = align(grid, row, label.cell, header, new Map());
  noteUnplaced(reading, grid, row, label.cell, placed, header);
  for (const [field, cells] of placed) {
    const path = `${id}.${field}`;
    if (!known.has(`proactive.${path}`)) continue;
    const column = header.heads.find((head) => head.id === field);
    const match = column && columnLabel(column.cell.text);
    if (match) noteLabel(reading, path, column.cell, match);
    for (const cell of cells) {
      const value = readCell(cell);
      keepValue(reading, path, field === 'itemsChange' ? readChange(value) : value, cell.node);
    }
  }
}

/** Reads table 2 from its blocks, be they in one table or in several. */
export function readProactive(segments: readonly Segment[]): TableReading {
  const reading = emptyReading('proactive');
  // Each block prints its own header, and they need not line up with each other.
  let header: Header<ProactiveField> = { heads: [], width: null };
  for (const { grid, rows } of segments) {
    noteTable(reading, grid.table);
    for (const row of rows) {
      const own = rowHeader(grid, row, fieldOf);
      if (own.heads.length > 0) header = own;
      else readRow(reading, grid, row, header);
    }
  }
  return reading;
}
