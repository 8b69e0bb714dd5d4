import { type Direction, directionOf } from '../report/places/places';
import { valueIn } from '../report/places/valueIn';
import type { Finding, Result } from './resultSchema';

/** One term of a sum as printed. */
export interface Term {
  readonly address: string;
  readonly raw: string;
  /** null where nothing countable is printed: the term is shown as 空白, not as 0. */
  readonly value: number | null;
}

/** The sum behind a finding of a relation: parts on the left, the printed total on the right. */
export interface Calculation {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly leftSum: number;
  readonly rightSum: number;
  readonly direction: Direction;
}

/** The value an address holds in a result's tables; null where nothing countable is printed. */
export function valueAt(result: Result, address: string): number | null {
  return result.report && valueIn(result.report, address);
}

/** What a result's tables print at some addresses, as the terms of a sum. */
export function termsAt(result: Result, addresses: readonly string[]): Term[] {
  return addresses.map((address) => ({
    address,
    raw: result.report?.cells[address]?.raw ?? '',
    value: valueAt(result, address),
  }));
}

/** The calculation a finding is about; null for findings that are not about a sum. */
export function calculationOf(result: Result, { equation, expected, actual }: Finding): Calculation | null {
  if (!equation || expected === null || actual === null) return null;
  const terms = (addresses: readonly string[]): Term[] => termsAt(result, addresses);
  return {
    left: terms(equation.left),
    right: terms(equation.right),
    leftSum: expected,
    rightSum: actual,
    direction: directionOf([...equation.left, ...equation.right]),
  };
}
