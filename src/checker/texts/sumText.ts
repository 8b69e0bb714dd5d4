import type { SumText, TermText } from '../../overlay/mark';
import type { Direction } from '../../report/places/places';
import { termName } from '../../report/termName';
import { type Calculation, type Term, termText } from '../../result/calculation';
import type { Language } from '../../words/language';
import { termWordsIn } from '../../words/termWords';
import type { MessageKey, Translate } from '../../words/translator';

/** More terms than this that print 0 are counted, not read one by one. */
const MOST_ZEROS = 2;

function termTexts(terms: readonly Term[], direction: Direction, language: Language, t: Translate): TermText[] {
  const zeros = terms.filter(({ value }) => value === 0);
  const isFolded = zeros.length > MOST_ZEROS && zeros.length < terms.length;
  const texts = terms
    .filter((term) => !(isFolded && zeros.includes(term)))
    .map((term) => ({ label: termName(term.address, direction)[language], value: termText(term, termWordsIn(t)) }));
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
  const only = isOne ? right[0] : undefined;
  return {
    title,
    left: termTexts(left, direction, language, t),
    leftSum: String(leftSum),
    right: only
      ? [{ label: t('markReported'), value: only.isByHand ? termText(only, termWordsIn(t)) : String(rightSum) }]
      : termTexts(right, direction, language, t),
    rightSum: isOne ? null : String(rightSum),
    difference: t('markDifference', signed(rightSum - leftSum), t(comparison(rightSum > leftSum, isOne))),
  };
}
