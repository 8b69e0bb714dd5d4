import { OUTCOME_ROWS, REQUEST_COLUMNS, type RequestColumn } from '../report/addresses';
import { REQUEST_ROW_GROUPS } from '../report/labels/requestLabels';
import { normalise, withoutOrdinal } from '../report/normalise';
import type { ExtraRow, Place, Report } from '../report/report';
import { quantity } from './quantity';

/** A figure in the row of a group of table 3, beside what the rows below it come to. */
interface GroupSum {
  readonly place: Place;
  readonly column: RequestColumn;
  readonly reported: number;
  readonly sum: number;
}

/** What a group is called in paths, by the label of its row. */
function groupOf(printed: string): string | null {
  const label = normalise(printed);
  const isLabel = ([, { official }]: readonly [string, { readonly official: string }]) =>
    label.includes(withoutOrdinal(normalise(official)));
  return Object.entries(REQUEST_ROW_GROUPS).find(isLabel)?.[0] ?? null;
}

/** The figures of a group's own row that the rows below it contradict: blanks below may hold what is lacking. */
export function groupSums(report: Report, { place, printed }: ExtraRow): GroupSum[] {
  const { edition, extraRows } = report.tables.requests;
  const group = groupOf(printed);
  const others = extraRows.filter(({ isOutcome }) => isOutcome).map((row) => row.place.slice('requests.'.length));
  const rows =
    group === 'outcomes'
      ? [...OUTCOME_ROWS[edition], ...others]
      : OUTCOME_ROWS[edition].filter((row) => row.startsWith(`${group}.`));
  return REQUEST_COLUMNS.flatMap((column): GroupSum[] => {
    const own = quantity(report, `${place}.${column}` as Place);
    const below = rows.map((row) => quantity(report, `requests.${row}.${column}` as Place).cell.value);
    const sum = below.reduce<number>((total, value) => total + (value ?? 0), 0);
    const reported = own.cell.value;
    if (reported === null || below.every((value) => value === null)) return [];
    const isContradicted = below.includes(null) ? sum > reported : sum !== reported;
    return isContradicted ? [{ place: own.place, column, reported, sum }] : [];
  });
}
