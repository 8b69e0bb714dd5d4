import { type Edition, OTHER_2021, type TableId } from '../report/addresses';
import { addressesOf } from '../report/addressesOf';
import { officialLabel } from '../report/officialLabel';
import type { Cell, OddLabel, Section, Table, TableStatus } from '../report/report';
import { readValue } from './readValue';
import { cellsOf, type Segment } from './sections/segments';
import { expectedAddresses } from './tables/expectedAddresses';
import { isTorn } from './tables/isTorn';
import { misplacedRows } from './tables/misplacedRows';
import { holdsNoFigures, isPrintedAsLines } from './tables/printedAsLines';
import { printOf } from './tables/printOf';
import type { TableReading } from './tables/reading';
import { isSerial } from './tables/unplaced';

/** A table under this share of its rows or columns was not understood (domain: 80 %). */
const MAPPED = 0.8;

/** The edition a table is printed in: table 2 by its columns, table 3 by the rows under （六）; null when neither tells. */
export function editionOf({ table, cells, rows }: TableReading): Edition | null {
  if (table === 'proactive') {
    const printed = (edition: Edition) => addressesOf(table, edition).filter((address) => cells.has(address)).length;
    const [since2021, before] = [printed('2021'), printed('2019')];
    return since2021 === before ? null : since2021 > before ? '2021' : '2019';
  }
  if (OTHER_2021.some((row) => rows.has(row))) return '2021';
  return rows.has('otherHandling.all') ? '2019' : null;
}

interface Missing {
  readonly rows: readonly OddLabel[];
  readonly columns: readonly OddLabel[];
  /** How much of the form was found, by rows or by columns, whichever is less. */
  readonly share: number;
}

/** An address of a table in its parts: `granted.total` → row `granted`, column `total`. */
function partsOf(address: string): { readonly path: string; readonly row: string; readonly column: string } {
  const path = address.slice(address.indexOf('.') + 1);
  const split = path.lastIndexOf('.');
  return { path, row: path.slice(0, split), column: path.slice(split + 1) };
}

/** What of the form was not found. Table 3 has columns of its own; in the others each cell stands for its column. */
function missingOf(reading: TableReading, edition: Edition): Missing {
  const { table, columns, cells, looseValueCount } = reading;
  if (looseValueCount !== null) return { rows: [], columns: [], share: 0 };
  const expected = expectedAddresses(reading, edition).map(partsOf);
  const rows = new Set(table === 'disputes' ? [] : expected.map(({ row }) => row));
  const lostRows = [...rows].filter((row) => !reading.rows.has(row));
  const columnOf = ({ path, column }: ReturnType<typeof partsOf>) => (table === 'requests' ? column : path);
  const isFound = ({ path, row, column }: ReturnType<typeof partsOf>) =>
    table === 'requests' ? columns.has(column) : lostRows.includes(row) || cells.has(`${table}.${path}`);
  const all = new Set(expected.map(columnOf));
  const lostColumns = new Set(expected.filter((it) => !isFound(it)).map(columnOf));
  const lost = (path: string): OddLabel => ({
    place: `labels.${table}.${path}`,
    official: officialLabel(table, path)?.official ?? path,
    printed: '',
  });
  return {
    rows: lostRows.map(lost),
    // Where its head is there, or figures under no head, the column is not missing: its figures could not be placed.
    columns: [...lostColumns].filter((path) => !columns.has(path) && !reading.hasLooseFigures).map(lost),
    share: 1 - Math.max(lostRows.length / Math.max(rows.size, 1), lostColumns.size / all.size),
  };
}

function absentStatus(id: TableId, section: Section): TableStatus {
  if (section.unreadable) return section.unreadable;
  if (!isPrintedAsLines(id, section)) return 'absent';
  return holdsNoFigures(section) ? 'empty' : 'unrecognised';
}

/** Whether a table prints numbers at all: one whose numbers could not be placed is not empty. */
function hasFigures(segments: readonly Segment[]): boolean {
  return segments.some(({ grid, rows }) =>
    rows.some((row) => cellsOf(grid.rows[row] ?? []).some(({ text }) => readValue(text).state === 'number')),
  );
}

function statusOf(
  reading: TableReading,
  segments: readonly Segment[],
  { rows, share }: Missing,
  section: Section,
): TableStatus {
  if (segments.length === 0) return absentStatus(reading.table, section);
  if (share < MAPPED || isTorn(rows, segments, section)) return 'unrecognised';
  const own = [...reading.cells].filter(([address]) => !address.includes('.extras.'));
  if (own.some(([, cell]: [string, Cell]) => cell.state === 'number')) return 'read';
  return hasFigures(segments) ? 'unrecognised' : 'empty';
}

/** What rules are told of a table: its state, its edition, what differs from the form. */
export function tableFacts(
  reading: TableReading,
  segments: readonly Segment[],
  fallback: Edition,
  section: Section,
  hidden: Table['hidden'],
): Table {
  const isFound = segments.length > 0;
  const edition = reading.table === 'disputes' ? fallback : (editionOf(reading) ?? fallback);
  const missing = missingOf(reading, edition);
  const status = statusOf(reading, segments, missing, section);
  return {
    id: reading.table,
    status,
    unmatched:
      status === 'unrecognised'
        ? printOf(segments.flatMap(({ grid, rows }) => rows.map((row) => grid.rows[row] ?? [])))
        : '',
    edition,
    oddLabels: reading.oddLabels,
    extraRows: reading.extraRows,
    missingRows: isFound ? missing.rows : [],
    missingColumns: isFound ? missing.columns : [],
    misplacedRows: misplacedRows(reading),
    fragments: reading.tables.size,
    hidden,
    // A column without a name is one of the form's, where one of those was not found.
    extraColumns: [...reading.unplaced.values()].flatMap(({ head, cells }) =>
      isSerial(cells) || (head === '' && missing.share < 1) ? [] : [head],
    ),
    hasSubtotalColumn: reading.hasSubtotalColumn,
    looseValueCount: reading.looseValueCount,
  };
}
