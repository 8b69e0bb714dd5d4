import { judgeValues } from '../../../finding/equation';
import { type CheckedSum, checkedSums, type KnownSum } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';

/** Values typed in place of the report's, by address; null is a blank. They are never stored nor exported. */
export type Trial = ReadonlyMap<string, number | null>;

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
