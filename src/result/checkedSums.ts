import type { EquationOutcome } from '../finding/equation';
import { type Term, termsAt } from './calculation';
import type { Result } from './resultSchema';

/** A sum that some rule declares, by the addresses of its terms. */
export interface KnownSum {
  readonly rule: string;
  readonly key: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export type SumOutcome = EquationOutcome;

/** One relation as it was checked, with its numbers. */
export interface CheckedSum extends KnownSum {
  readonly outcome: SumOutcome;
  readonly leftTerms: readonly Term[];
  readonly rightTerms: readonly Term[];
}

function outcomeOf({ checks }: Result, { rule, key }: KnownSum): SumOutcome {
  const instances = checks.find((check) => check.rule === rule)?.instances ?? [];
  const found = instances.find((instance) => instance.key === key);
  if (!found) return 'absent';
  return found.outcome === 'pass' && found.reason === 'blankOperands' ? 'passBesideBlanks' : found.outcome;
}

/** Every relation of a result with what became of it and its numbers, in the order of the rules. */
export function checkedSums(result: Result, sums: readonly KnownSum[]): CheckedSum[] {
  return sums.map((sum) => ({
    ...sum,
    outcome: outcomeOf(result, sum),
    leftTerms: termsAt(result, sum.left),
    rightTerms: termsAt(result, sum.right),
  }));
}

/** How many relations a cell takes part in, and how many of them do not hold. */
export function partsIn(
  sums: readonly CheckedSum[],
  address: string,
): { readonly all: number; readonly failed: number } {
  const own = sums.filter(({ left, right, outcome }) => outcome !== 'absent' && [...left, ...right].includes(address));
  return { all: own.length, failed: own.filter(({ outcome }) => outcome === 'fail').length };
}

/** What a side comes to, blanks left out; null where it has no number at all. */
export function sideSum(terms: readonly Term[]): number | null {
  const numbers = terms.flatMap(({ value }) => value ?? []);
  if (numbers.length === 0) return null;
  return Math.round(numbers.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}
