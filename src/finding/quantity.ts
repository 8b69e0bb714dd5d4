import type { Cell, Place, Report, Table } from '../report/report';

/** What of a report sums are made from. */
export interface SummedReport extends Pick<Report, 'cells'> {
  readonly tables: { readonly requests: Pick<Table, 'edition' | 'extraRows'> };
}

/** A printed value that remembers where it stands. */
export interface Quantity {
  readonly place: Place;
  readonly cell: Cell;
}

/** A sum that knows its terms: the left side is what the parts give, the right side what is printed as their total. */
export interface Equation {
  readonly left: readonly Quantity[];
  readonly right: readonly Quantity[];
}

const missing: Cell = { state: 'missing', raw: '', value: null, form: null };

/** The value at a place of the report; `missing` where the page does not print it. */
export function quantity(report: Pick<Report, 'cells'>, place: Place): Quantity {
  return { place, cell: report.cells.get(place) ?? missing };
}
