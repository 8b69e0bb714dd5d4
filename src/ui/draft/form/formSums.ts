import { judgeValues } from '../../../finding/equation';
import type { Term } from '../../../result/calculation';
import type { CheckedSum, KnownSum } from '../../../result/checkedSums';
import { typedValue } from '../../model/typedValue';
import type { FormTexts } from './formReport';

/** Every relation with what it says so far: one whose numbers are not all there may still come to hold. */
export function formSums(known: readonly KnownSum[], texts: FormTexts): CheckedSum[] {
  const term = (address: string): Term => {
    const raw = texts.get(address) ?? '';
    const value = typedValue(raw);
    const state = value === undefined ? 'text' : value === null ? 'blank' : 'number';
    return { address, raw, state, value: value ?? null, isByHand: false };
  };
  const valuesOf = (terms: readonly Term[]) => terms.map(({ value }) => value);
  return known.map((sum) => {
    const [leftTerms, rightTerms] = [sum.left.map(term), sum.right.map(term)];
    return { ...sum, leftTerms, rightTerms, outcome: judgeValues(valuesOf(leftTerms), valuesOf(rightTerms)) };
  });
}
