import { TABLES, type TableId } from '../../report/addresses';
import { cellPlace } from '../../report/places/places';
import { valueIn } from '../../report/places/valueIn';
import type { ReportJson } from '../../report/schema';
import { type Decimal, decimalOf, isZero, minus } from './decimal';
import type { RollUp } from './rollUp';

/** A cell of a roll-up beside the same cell of another report. */
export interface BesideCell {
  readonly address: string;
  readonly sum: Decimal | null;
  readonly gaps: number;
  /** What the other report prints; null where that is no number. */
  readonly printed: Decimal | null;
  /** The other report's number less the sum; null where one of them is not known. */
  readonly difference: Decimal | null;
}

export interface Beside {
  /** Every cell of the tables that can be compared; all of them, so that what agrees can be seen too. */
  readonly cells: readonly BesideCell[];
  readonly differing: readonly BesideCell[];
  /** Tables of another edition. */
  readonly notCompared: readonly TableId[];
}

/** What another report, mostly the government's own, prints beside the sums; it decides nothing. */
export function besideReport(
  { cells, editions }: RollUp,
  other: Pick<ReportJson, 'editions' | 'cells' | 'tables'>,
): Beside {
  const isOther = (table: TableId): boolean =>
    table !== 'disputes' && editions[table] !== null && other.editions[table] !== editions[table];
  const notCompared = TABLES.filter(isOther);
  const compared = [...cells.values()].flatMap(({ address, sum, gaps }): BesideCell[] => {
    const table = cellPlace(address)?.table;
    if (table === undefined || notCompared.includes(table)) return [];
    const value = other.cells[address]?.state === 'number' ? valueIn(other, address) : null;
    const printed = value === null ? null : decimalOf(value);
    return [{ address, sum, gaps, printed, difference: sum && printed ? minus(printed, sum) : null }];
  });
  return {
    cells: compared,
    differing: compared.filter(({ difference }) => difference !== null && !isZero(difference)),
    notCompared,
  };
}
