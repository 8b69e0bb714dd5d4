import {
  APPLICANTS,
  DISPUTE_GROUPS,
  type DisputeGroup,
  OUTCOME_ROWS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  type RequestColumn,
} from '../report/addresses';
import { type Quantity, quantity, type SummedReport } from './quantity';

/** A row of table 3 as its own sum: six applicants and their total. */
export interface RequestRowValues {
  readonly key: string;
  readonly applicants: readonly Quantity[];
  readonly total: Quantity;
}

/** A column of table 3 with what its relations need. */
export interface RequestColumnValues {
  readonly key: RequestColumn;
  readonly newReceived: Quantity;
  readonly carriedIn: Quantity;
  /** Every outcome row, one between （一） and （七） that the form does not know included. */
  readonly outcomes: readonly Quantity[];
  readonly outcomeTotal: Quantity;
  readonly carriedOut: Quantity;
}

/** A group of table 4. */
export interface DisputeGroupValues {
  readonly key: DisputeGroup;
  readonly results: readonly Quantity[];
  readonly total: Quantity;
}

/** The rows of table 3, those that the page adds to the outcomes included. */
export function requestRows(report: SummedReport): RequestRowValues[] {
  const known: string[] = [...REQUEST_ROWS[report.tables.requests.edition]];
  const extras = report.tables.requests.extraRows.map(({ place }) => place.slice('requests.'.length));
  return [...known, ...extras].map((row) => ({
    key: row,
    applicants: APPLICANTS.map((column) => at(report, row, column)),
    total: at(report, row, 'total'),
  }));
}

// A row's path is one of the form's or an extra one's; both make a place.
function at(report: SummedReport, row: string, column: RequestColumn): Quantity {
  return quantity(report, `requests.${row}.${column}` as Quantity['place']);
}

/** The seven columns of table 3. */
export function requestColumns(report: SummedReport): RequestColumnValues[] {
  const { edition, extraRows } = report.tables.requests;
  const extras = extraRows.filter(({ isOutcome }) => isOutcome).map(({ place }) => place.slice('requests.'.length));
  return REQUEST_COLUMNS.map((column) => ({
    key: column,
    newReceived: at(report, 'newReceived', column),
    carriedIn: at(report, 'carriedIn', column),
    outcomes: [...OUTCOME_ROWS[edition], ...extras].map((row) => at(report, row, column)),
    outcomeTotal: at(report, 'outcomeTotal', column),
    carriedOut: at(report, 'carriedOut', column),
  }));
}

/** The three groups of table 4. */
export function disputeGroups(report: SummedReport): DisputeGroupValues[] {
  return DISPUTE_GROUPS.map((group) => ({
    key: group,
    results: (['upheld', 'corrected', 'other', 'pending'] as const).map((result) =>
      quantity(report, `disputes.${group}.${result}`),
    ),
    total: quantity(report, `disputes.${group}.total`),
  }));
}
