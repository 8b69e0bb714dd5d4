import type { SumText, TermText } from '../../overlay/mark';
import type { Direction } from '../../report/places/places';
import { termName } from '../../report/termName';
import type { Calculation, Term } from '../../result/calculation';
import type { Language } from '../../words/language';
import type { MessageKey, Translate } from '../../words/translator';

/** More terms than this that print 0 are counted, not read one by one. */
const MOST_ZEROS = 2;

function termTexts(terms: readonly Term[], direction: Direction, language: Language, t: Translate): TermText[] {
  const zeros = terms.filter(({ value }) => value === 0);
  const isFolded = zeros.length > MOST_ZEROS && zeros.length < terms.length;
  const texts = terms
    .filter((term) => !(isFolded && zeros.includes(term)))
    .map(({ address, value }) => ({
      label: termName(address, direction)[language],
      // A blank is not a zero, here as everywhere.
      value: value === null ? t('markBlank') : String(value),
    }));
  return isFolded ? [...texts, { label: t('markOthersZero', zeros.length), value: '0' }] : texts;
}

/** A number with its sign, as a difference is written. */
export function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

/** Which side is larger, in words: a sign alone does not say what was taken from what. */
function comparison(isMore: boolean, isReported: boolean): MessageKey {
  if (isReported) return isMore ? 'reportedMore' : 'reportedLess';
  return isMore ? 'rightMore' : 'rightLess';
}

/** A sum as it is drawn on the page. */
export function sumText(calculation: Calculation, title: string | null, language: Language, t: Translate): SumText {
  const { left, right, leftSum, rightSum, direction } = calculation;
  const isOne = right.length === 1;
  return {
    title,
    left: termTexts(left, direction, language, t),
    leftSum: String(leftSum),
    right: isOne ? [{ label: t('markReported'), value: String(rightSum) }] : termTexts(right, direction, language, t),
    rightSum: isOne ? null : String(rightSum),
    difference: t('markDifference', signed(rightSum - leftSum), t(comparison(rightSum > leftSum, isOne))),
  };
}
