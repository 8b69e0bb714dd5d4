import type { TableId } from '../../report/addresses';
import { valueIn } from '../../report/places/valueIn';
import type { CellState, ReportJson } from '../../report/schema';

/** What a report prints at an address. */
export interface PrintedCell {
  readonly state: CellState;
  readonly raw: string;
  readonly value: number | null;
}

/** One address in two reports; null where the report's edition has no such cell. */
export interface ComparedCell {
  readonly address: string;
  readonly table: TableId;
  readonly now: PrintedCell | null;
  readonly former: PrintedCell | null;
  /** Of two numbers only: a blank is no zero. */
  readonly difference: number | null;
  /** Another number, or a number where none was; the same number written otherwise is no change. */
  readonly isChanged: boolean;
}

function printedAt(report: ReportJson, address: string): PrintedCell | null {
  if (!Object.hasOwn(report.cells, address)) return null;
  const cell = report.cells[address];
  return cell ? { ...cell, value: valueIn(report, address) } : null;
}

function isChanged(now: PrintedCell | null, then: PrintedCell | null): boolean {
  if (!now || !then) return now !== then;
  if (now.state === 'number' && then.state === 'number') return now.value !== then.value;
  return now.state !== then.state || (now.state === 'text' && now.raw !== then.raw);
}

/** Sums of decimals carry no more than was printed. */
const plain = (value: number): number => Math.round(value * 1e6) / 1e6;

const TABLE = /^(proactive|requests|disputes)\./;

/** Every cell that two reports print, side by side, in the order of the first. */
export function comparedCells(now: ReportJson, then: ReportJson): ComparedCell[] {
  const addresses = new Set([...Object.keys(now.cells), ...Object.keys(then.cells)]);
  return [...addresses].flatMap((address) => {
    const table = TABLE.exec(address)?.[1] as TableId | undefined;
    if (!table) return [];
    const [own, former] = [printedAt(now, address), printedAt(then, address)];
    const isCounted = own?.state === 'number' && former?.state === 'number';
    const difference =
      isCounted && own.value !== null && former.value !== null ? plain(own.value - former.value) : null;
    return [{ address, table, now: own, former, difference, isChanged: isChanged(own, former) }];
  });
}
