import type { Result } from '../../../result/resultSchema';
import { type CheckedSum, checkedSums, type KnownSum, type SumOutcome, sideSum } from './checkedSums';

/** Values typed in place of the report's, by address; null is a blank. They are never stored nor exported. */
export type Trial = ReadonlyMap<string, number | null>;

/** The same reading of blanks as the rules have: a side with one can still hold as much as is lacking. */
function outcomeOf({ leftTerms, rightTerms }: CheckedSum): SumOutcome {
  const known = (terms: CheckedSum['leftTerms']) => terms.filter(({ value }) => value !== null).length;
  const [left, right] = [sideSum(leftTerms), sideSum(rightTerms)];
  if (known(leftTerms) + known(rightTerms) === 0) return 'absent';
  const hasBlank = [...leftTerms, ...rightTerms].some(({ value }) => value === null);
  if (left === right) {
    if (known(rightTerms) === 0) return 'notAssessable';
    return hasBlank ? 'passBesideBlanks' : 'pass';
  }
  const smaller = left < right ? leftTerms : rightTerms;
  return smaller.some(({ value }) => value === null) ? 'notAssessable' : 'fail';
}

/** The relations as they would be with other values in some cells. */
export function triedSums(result: Result, sums: readonly KnownSum[], trial: Trial): CheckedSum[] {
  return checkedSums(result, sums).map((sum) => {
    const touched = [...sum.left, ...sum.right].some((address) => trial.has(address));
    if (!touched) return sum;
    const typed = (terms: CheckedSum['leftTerms']) =>
      terms.map((term) => {
        const value = trial.get(term.address);
        return value === undefined ? term : { ...term, value };
      });
    const tried = { ...sum, leftTerms: typed(sum.leftTerms), rightTerms: typed(sum.rightTerms) };
    return { ...tried, outcome: outcomeOf(tried) };
  });
}
