import type {
  DisputeGroup,
  Edition,
  ProactiveField,
  ProactiveRow,
  RequestColumn,
  RequestRow,
  TableId,
} from '../report/addresses';
import { DISPUTE_GROUPS, DISPUTE_RESULTS, PROACTIVE_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../report/addresses';
import { addressesOf } from '../report/addressesOf';
import { DISPUTE_RESULT_LABELS } from '../report/labels/disputeLabels';
import { PROACTIVE_ROW_LABELS } from '../report/labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_LABELS } from '../report/labels/requestLabels';
import { proactiveColumnLabel } from '../report/nameOf';
import type { Cell, OddLabel, Section, Table, TableStatus } from '../report/report';
import type { TableReading } from './tables/reading';

/** A table under this share of its rows or columns was not understood (domain: 80 %). */
const MAPPED = 0.8;

const odd = (table: TableId, path: string, official: string): OddLabel => ({
  place: `labels.${table}.${path}`,
  official,
  printed: '',
});

/** The edition a table is printed in: table 2 by its columns, table 3 by the rows under （六）; null when neither tells. */
export function editionOf(reading: TableReading): Edition | null {
  const { columns, rows } = reading;
  if (reading.table === 'proactive') {
    const new2021 = ['issued', 'repealed', 'inForce'].filter((field) => columns.has(field)).length;
    const old2019 = ['newlyMade', 'newlyDisclosed', 'totalDisclosed', 'priorItems', 'itemsChange', 'projects'].filter(
      (field) => columns.has(field),
    ).length;
    if (new2021 + old2019 === 0) return rows.has('procurement') || rows.has('otherServices') ? '2019' : null;
    return new2021 >= old2019 ? '2021' : '2019';
  }
  const split = ['otherHandling.noCorrection', 'otherHandling.feeUnpaid', 'otherHandling.other'].some((row) =>
    rows.has(row),
  );
  if (split) return '2021';
  return rows.has('otherHandling.all') ? '2019' : null;
}

interface Missing {
  readonly rows: OddLabel[];
  readonly columns: OddLabel[];
  readonly share: number;
}

function missingRequests({ rows, columns }: TableReading, edition: Edition): Missing {
  const expected = REQUEST_ROWS[edition];
  const lost = expected.filter((row: RequestRow) => !rows.has(row));
  const lostColumns = REQUEST_COLUMNS.filter((column: RequestColumn) => !columns.has(column));
  return {
    rows: lost.map((row) => odd('requests', row, REQUEST_ROW_LABELS[row].official)),
    columns: lostColumns.map((column) => odd('requests', column, REQUEST_COLUMN_LABELS[column].official)),
    share: Math.min(1 - lost.length / expected.length, 1 - lostColumns.length / REQUEST_COLUMNS.length),
  };
}

function missingProactive({ rows, cells }: TableReading, edition: Edition): Missing {
  const form: Record<string, readonly ProactiveField[]> = PROACTIVE_ROWS[edition];
  const expected = Object.keys(form) as ProactiveRow[];
  const lost = expected.filter((row) => !rows.has(row));
  const lostColumns = expected
    .filter((row) => rows.has(row))
    .flatMap((row) => (form[row] ?? []).map((field) => ({ row, field })))
    .filter(({ row, field }) => !cells.has(`proactive.${row}.${field}`));
  return {
    rows: lost.map((row) => odd('proactive', row, PROACTIVE_ROW_LABELS[row].official)),
    columns: lostColumns.map(({ row, field }) =>
      odd('proactive', `${row}.${field}`, proactiveColumnLabel(row, field).official),
    ),
    share: Math.min(
      1 - lost.length / expected.length,
      1 - lostColumns.length / addressesOf('proactive', edition).length,
    ),
  };
}

function missingDisputes({ columns, looseValueCount }: TableReading): Missing {
  if (looseValueCount !== null) return { rows: [], columns: [], share: 0 };
  const lost = DISPUTE_GROUPS.flatMap((group: DisputeGroup) =>
    DISPUTE_RESULTS.filter((result) => !columns.has(`${group}.${result}`)).map((result) => ({ group, result })),
  );
  return {
    rows: [],
    columns: lost.map(({ group, result }) =>
      odd('disputes', `${group}.${result}`, DISPUTE_RESULT_LABELS[result].official),
    ),
    share: 1 - lost.length / (DISPUTE_GROUPS.length * DISPUTE_RESULTS.length),
  };
}

function absentStatus(section: Section): TableStatus {
  return section.unreadable ?? 'absent';
}

function statusOf(reading: TableReading, isFound: boolean, share: number, section: Section): TableStatus {
  if (!isFound) return absentStatus(section);
  if (share < MAPPED) return 'unrecognised';
  const own = [...reading.cells].filter(([address]) => !address.includes('.extras.'));
  return own.some(([, cell]: [string, Cell]) => cell.state === 'number') ? 'read' : 'empty';
}

/** What rules are told of a table: its state, its edition, what differs from the form. */
export function tableFacts(reading: TableReading, isFound: boolean, fallback: Edition, section: Section): Table {
  const edition = reading.table === 'disputes' ? fallback : (editionOf(reading) ?? fallback);
  const missing =
    reading.table === 'requests'
      ? missingRequests(reading, edition)
      : reading.table === 'proactive'
        ? missingProactive(reading, edition)
        : missingDisputes(reading);
  return {
    id: reading.table,
    status: statusOf(reading, isFound, missing.share, section),
    edition,
    oddLabels: reading.oddLabels,
    extraRows: reading.extraRows,
    missingRows: isFound ? missing.rows : [],
    missingColumns: isFound ? missing.columns : [],
    hasSubtotalColumn: reading.hasSubtotalColumn,
    looseValueCount: reading.looseValueCount,
  };
}
