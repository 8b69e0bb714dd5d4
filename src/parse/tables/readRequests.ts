import type { Grid, GridCell } from '../../page/grid';
import { folded } from '../../page/textOf';
import { REQUEST_COLUMNS, type RequestColumn } from '../../report/addresses';
import { requestColumn } from '../formLabels';
import { readValue } from '../readValue';
import { cellsOf, type Segment } from '../segments';
import { placeValues } from './placeValues';
import { emptyReading, keepValue, noteLabel, noteTable, readCell, type TableReading } from './reading';
import { isHeaderRow, isWhole, type RequestHeader, requestHeader } from './requestHeader';
import { type RowLabel, requestRowLabel } from './requestRowLabel';

function keepRow(reading: TableReading, row: string, values: ReadonlyMap<RequestColumn, GridCell>): void {
  for (const [column, cell] of values) keepValue(reading, `${row}.${column}`, readCell(cell), cell.node);
}

function readExtra(reading: TableReading, label: RowLabel, values: ReadonlyMap<RequestColumn, GridCell>): void {
  const hasNumber = [...values.values()].some((cell) => readValue(cell.text).state === 'number');
  if (!hasNumber) return;
  const number = reading.extraRows.length + 1;
  const isOutcome = reading.rows.has('granted') && !reading.rows.has('outcomeTotal');
  const place = `requests.extras.${number}` as const;
  reading.extraRows.push({ place, printed: folded(label.cell.text), isOutcome });
  reading.trail.set(place, label.cell.node);
  keepRow(reading, `extras.${number}`, values);
}

function readRow(
  reading: TableReading,
  grid: Grid,
  row: number,
  header: RequestHeader,
  offsets: Map<number, number>,
): void {
  const cells = cellsOf(grid.rows[row] ?? []);
  const label = requestRowLabel(cells, row);
  if (!label || label.isGroup) return;
  const placed = placeValues(grid, row, label.index, header, offsets);
  if (!label.match) {
    readExtra(reading, label, placed);
    return;
  }
  const { id } = label.match;
  if (reading.rows.has(id)) return;
  reading.rows.add(id);
  noteLabel(reading, id, label.cell, label.match);
  reading.labelStarts.set(id, { table: grid.table, column: label.cell.column });
  keepRow(reading, id, placed);
}

/** Rows above the first data row; a fragment after a page break may have none. */
function headerRows({ grid, rows }: Segment): number[] {
  const first = rows.findIndex((row) => {
    const cells = grid.rows[row] ?? [];
    const label = requestRowLabel(cellsOf(cells), row);
    return !isHeaderRow(cells) && label?.match != null && cellsOf(cells).length > 4;
  });
  return rows.slice(0, first < 0 ? rows.length : first);
}

function noteSubtotal(reading: TableReading, segment: Segment, at: number | null): void {
  if (at === null) return;
  const above = headerRows(segment).flatMap((row) => segment.grid.rows[row]?.[at] ?? []);
  reading.hasSubtotalColumn = true;
  reading.trail.set('labels.requests.subtotal', above.at(-1)?.node ?? segment.grid.table);
}

function noteHeader(reading: TableReading, segment: Segment, header: RequestHeader): void {
  if (segment.grid.hasSpans) {
    for (const [column, { cell, match }] of header.columns) {
      reading.columns.add(column);
      noteLabel(reading, column, cell, match);
    }
    noteSubtotal(reading, segment, header.subtotalAt);
    return;
  }
  // Without spans labels and values do not line up: the header only says which columns there are.
  for (const row of headerRows(segment)) {
    for (const cell of cellsOf(segment.grid.rows[row] ?? [])) {
      const match = requestColumn(cell.text);
      if (!match) continue;
      reading.columns.add(match.id);
      noteLabel(reading, match.id, cell, match);
    }
  }
}

/** The header that holds for a fragment: its own, or, where it prints none, that of the fragment before it. */
function headerFor(segment: Segment, known: Known | null): { header: RequestHeader; own: RequestHeader } {
  const own = requestHeader(segment.grid, headerRows(segment));
  const isBare = own.columns.size === 0 && known?.width === segment.grid.width;
  return { own, header: isBare && known ? known.header : own };
}

interface Known {
  readonly header: RequestHeader;
  readonly width: number;
}

/** Reads table 3 from its fragments in page order. */
export function readRequests(segments: readonly Segment[]): TableReading {
  const reading = emptyReading('requests');
  let known: Known | null = null;
  for (const segment of segments) {
    const { grid } = segment;
    const { header, own } = headerFor(segment, known);
    if (isWhole(own) || !known) known = { header: own, width: grid.width };
    noteHeader(reading, segment, own);
    noteTable(reading, grid.table);
    const above = new Set(headerRows(segment));
    const offsets = new Map<number, number>();
    for (const row of segment.rows) {
      if (!above.has(row) && !isHeaderRow(grid.rows[row] ?? [])) readRow(reading, grid, row, header, offsets);
    }
  }
  if (reading.columns.size === 0 && reading.rows.size > 0)
    for (const column of REQUEST_COLUMNS) reading.columns.add(column);
  return reading;
}
