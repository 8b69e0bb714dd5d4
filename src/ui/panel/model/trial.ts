import { judgeValues } from '../../../finding/equation';
import { type CheckedSum, checkedSums, type KnownSum } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';
import { typedValue } from '../../model/typedValue';

/** Values typed in place of the report's, by address; null is a blank. They are never stored nor exported. */
export type Trial = ReadonlyMap<string, number | null>;

/** What is tried: the values, and what was typed that is none. */
export interface Tried {
  readonly values: Trial;
  readonly invalid: ReadonlyMap<string, string>;
}

export const NOTHING_TRIED: Tried = { values: new Map(), invalid: new Map() };

/** A cell that prints how much was added or taken away may be below zero. */
const isSigned = (address: string): boolean => address.endsWith('.itemsChange');

/** A trial with what was typed into a cell: what is no number of cases counts as none, and what is printed there is no trial. */
export function withTyped(tried: Tried, address: string, text: string, printed: string): Tried {
  const [values, invalid] = [new Map(tried.values), new Map(tried.invalid)];
  const value = typedValue(text);
  const isInvalid = value === undefined || (value !== null && value < 0 && !isSigned(address));
  values.delete(address);
  invalid.delete(address);
  if (text.trim() === printed) return { values, invalid };
  if (isInvalid) invalid.set(address, text);
  return { values: values.set(address, isInvalid ? null : value), invalid };
}

const valuesOf = (terms: CheckedSum['leftTerms']): (number | null)[] => terms.map(({ value }) => value);

/** What was typed is nobody's reading of the page. */
const typedTerm = (value: number | null) =>
  ({ value, raw: '', state: value === null ? 'blank' : 'number', isByHand: false }) as const;

/** The relations as they would be with other values in some cells. */
export function triedSums(result: Result, sums: readonly KnownSum[], trial: Trial): CheckedSum[] {
  return checkedSums(result, sums).map((sum) => {
    const touched = [...sum.left, ...sum.right].some((address) => trial.has(address));
    if (!touched) return sum;
    const typed = (terms: CheckedSum['leftTerms']) =>
      terms.map((term) => {
        const value = trial.get(term.address);
        return value === undefined ? term : { ...term, ...typedTerm(value) };
      });
    const tried = { ...sum, leftTerms: typed(sum.leftTerms), rightTerms: typed(sum.rightTerms) };
    return { ...tried, outcome: judgeValues(valuesOf(tried.leftTerms), valuesOf(tried.rightTerms)) };
  });
}
