import type { Grid, GridCell } from '../../page/tree/grid';
import { OTHER_2021, REQUEST_COLUMNS, type RequestColumn } from '../../report/addresses';
import { cellsOf, type Segment } from '../sections/segments';
import { align, isFigure, type Offsets, type Placed } from './alignment';
import { ownRowLabel } from './ownRowLabel';
import { emptyReading, keepCells, noteLabel, noteTable, type TableReading } from './reading';
import { isHeaderRow, type RequestHeader, requestHeader } from './requestHeader';
import { requestRowLabel } from './requestRowLabel';
import { isSerial, noteExtraRow, noteUnplaced } from './unplaced';

/** Fewer known columns than this say nothing of a header. */
const MIN_LABELS = 4;

function keepRow(reading: TableReading, row: string, values: Placed<RequestColumn>): void {
  for (const [column, cells] of values) keepCells(reading, `${row}.${column}`, cells);
}

function readExtra(
  reading: TableReading,
  row: readonly GridCell[],
  label: GridCell | undefined,
  values: Placed<RequestColumn>,
  isGroup: boolean,
): void {
  const isOutcome = !isGroup && reading.rows.has('granted') && !reading.rows.has('outcomeTotal');
  const number = noteExtraRow(reading, row, label, { isOutcome, ...(isGroup ? { isGroup } : {}) });
  if (number > 0) keepRow(reading, `extras.${number}`, values);
}

interface Around {
  readonly header: RequestHeader;
  readonly offsets: Offsets;
  /** The rows of the form that some label of the table names. */
  readonly named: ReadonlySet<string>;
}

function namedRows(segments: readonly Segment[]): Set<string> {
  const labels = segments.flatMap(({ grid, rows }) =>
    rows.flatMap((row) => requestRowLabel(cellsOf(grid.rows[row] ?? []), row)?.match?.id ?? []),
  );
  return new Set(labels);
}

function readRow(reading: TableReading, grid: Grid, row: number, { header, offsets, named }: Around): void {
  const isKnown = header.labels.size >= MIN_LABELS;
  const printed = cellsOf(grid.rows[row] ?? []);
  const [head] = header.heads;
  const isAligned = isKnown && grid.rows[row]?.length === header.width && head?.id === 'naturalPerson';
  const valuesFrom = isAligned ? head.over?.[0] : undefined;
  const label = requestRowLabel(printed, row, isKnown ? header.heads.length : undefined, valuesFrom);
  if (!label) {
    readExtra(reading, printed, undefined, new Map(), false);
    return;
  }
  // Under no header, a figure's place among others says nothing.
  const placed: Placed<RequestColumn> = isKnown ? align(grid, row, label.cell, header, offsets) : new Map();
  // （六） is a row in the form of 2019, and heads three since.
  const isSplit = label.match?.id === 'otherHandling.all' && OTHER_2021.some((id) => named.has(id));
  const isGroup = label.isGroup || isSplit;
  const match = label.match ?? ownRowLabel(label.cell.text, [...reading.rows].at(-1), named);
  if (!match || isGroup) {
    readExtra(reading, printed, label.cell, placed, isGroup);
    return;
  }
  noteUnplaced(reading, grid, row, label.cell, placed, header);
  const { id } = match;
  const isAgain = reading.rows.has(id);
  reading.rows.add(id);
  noteLabel(reading, id, label.cell, match);
  // Where a row does not line up with its header, where its label begins says nothing.
  if (!isAgain && grid.rows[row]?.length === header.width)
    reading.labelStarts.set(id, { table: grid.table, column: label.cell.column });
  keepRow(reading, id, placed);
}

/** Rows above the first data row, which has a label of the form or as many figures; a fragment after a page break may have none. */
function headerRows({ grid, rows }: Segment): number[] {
  const first = rows.findIndex((row) => {
    const cells = cellsOf(grid.rows[row] ?? []);
    const figures = cells.filter(isFigure);
    const isData =
      requestRowLabel(cells, row)?.match != null || (figures.length >= REQUEST_COLUMNS.length && !isSerial(figures));
    return !isHeaderRow(cells) && isData && cells.length > 4;
  });
  const above = rows.slice(0, first < 0 ? rows.length : first);
  return above.filter((row) => !isSerial(cellsOf(grid.rows[row] ?? []).filter(isFigure)));
}

function noteHeader(reading: TableReading, { labels, subtotal }: RequestHeader): void {
  for (const [column, { cell, match }] of labels) {
    reading.columns.add(column);
    noteLabel(reading, column, cell, match);
  }
  if (!subtotal) return;
  reading.hasSubtotalColumn = true;
  reading.trail.set('labels.requests.subtotal', subtotal.node);
}

/** Reads table 3 from its fragments in page order; one that prints no header goes on under the last. */
export function readRequests(segments: readonly Segment[]): TableReading {
  const reading = emptyReading('requests');
  const named = namedRows(segments);
  let header: RequestHeader | null = null;
  for (const segment of segments) {
    const { grid } = segment;
    const above = headerRows(segment);
    const own = requestHeader(grid, above);
    if (!header || own.labels.size > 0) header = own;
    noteHeader(reading, own);
    noteTable(reading, grid.table);
    const offsets: Offsets = new Map();
    for (const row of segment.rows) {
      if (!above.includes(row) && !isHeaderRow(grid.rows[row] ?? []))
        readRow(reading, grid, row, { header, offsets, named });
    }
  }
  return reading;
}
