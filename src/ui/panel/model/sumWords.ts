import { type Term, termText } from '../../../result/calculation';
import { type CheckedSum, sideSum } from '../../../result/checkedSums';
import { termWordsIn } from '../../../words/termWords';
import type { Translate } from '../../../words/translator';

/** As many terms as a side still shows one by one where many of them are 0 or blank. */
const SHORT = 7;
const isZero = ({ value }: Term): boolean => value === 0;
const isBlank = ({ value, state }: Term): boolean => value === null && state === 'blank';

/** A side as it was added up: 3＋0＋1, of a long side the zeros and the blanks folded into how many they are. */
function sideText(terms: readonly Term[], t: Translate): string {
  if (terms.length > 1 && terms.every(isBlank)) return t('checksAllBlank', terms.length);
  const folded = [isZero, isBlank].filter((is) => terms.length > SHORT && terms.filter(is).length > 1);
  const shown = terms.filter((term) => !folded.some((is) => is(term))).map((term) => termText(term, termWordsIn(t)));
  const counted = folded.map((is) => t(is === isZero ? 'checksZeros' : 'checksBlanks', terms.filter(is).length));
  return [...shown, ...counted].join('＋');
}

/** A relation with its numbers, as it came out; a side without a number has no sum. */
export function sumText({ outcome, leftTerms, rightTerms }: CheckedSum, t: Translate): string {
  const sign = outcome === 'fail' ? '≠' : outcome === 'notAssessable' || outcome === 'absent' ? '？' : '＝';
  const sum = leftTerms.length > 1 ? sideSum(leftTerms) : null;
  return `${sideText(leftTerms, t)}${sum === null ? '' : `（${sum}）`}${sign}${sideText(rightTerms, t)}`;
}
