import { type Direction, directionOf } from '../report/places/places';
import { valueIn } from '../report/places/valueIn';
import type { CellState } from '../report/schema';
import { isCorrectedAt } from './kept/correction';
import type { Finding, Result } from './resultSchema';

/** One term of a sum as printed. */
export interface Term {
  readonly address: string;
  readonly raw: string;
  readonly state: CellState;
  /** null where nothing countable is printed: the term is shown as 空白, not as 0. */
  readonly value: number | null;
  /** Whether a person said how it is to be read: the page prints `raw`. */
  readonly isByHand: boolean;
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
    state: result.report?.cells[address]?.state ?? 'missing',
    value: valueAt(result, address),
    isByHand: isCorrectedAt(result, address),
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

/** What is said of a term that is no plain number, in one language. */
export interface TermWords {
  readonly blank: string;
  readonly missing: string;
  /** A number that a person read, and what the page prints there. */
  byHand(value: string, raw: string): string;
}

/** As much as a sum still shows of what is printed in place of a number. */
const LONGEST = 12;

/** What a page prints where a number was expected, short enough to stand in a sum. */
export function shortRaw(raw: string): string {
  const printed = [...raw.trim().replace(/\s+/g, ' ')];
  return printed.length > LONGEST ? `${printed.slice(0, LONGEST).join('')}…` : printed.join('');
}

/** A term as it stands in a sum: only a cell that prints nothing is called blank, and no number read by hand stands for the page's. */
export function termText({ value, raw, state, isByHand }: Term, words: TermWords): string {
  if (value !== null) return isByHand ? words.byHand(String(value), shortRaw(raw)) : String(value);
  if (state === 'missing') return words.missing;
  return state === 'blank' ? words.blank : `“${shortRaw(raw)}”`;
}
