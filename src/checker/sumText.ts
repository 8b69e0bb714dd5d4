import type { Calculation, Term } from '../check/calculation';
import type { SumText, TermText } from '../overlay/mark';
import { DISPUTE_RESULT_LABELS } from '../report/labels/disputeLabels';
import type { Label } from '../report/labels/label';
import { REQUEST_COLUMN_LABELS } from '../report/labels/requestLabels';
import { nameOf, requestRowName } from '../report/nameOf';
import type { Language } from '../ui/model/language';
import type { Translate } from '../ui/t';

type Columns = Readonly<Record<string, Label | undefined>>;

/** More terms than this are not read one by one: those that print 0 are counted. */
const READABLE = 7;

const lastStep = (address: string): string => address.slice(address.lastIndexOf('.') + 1);
const rowOf = (address: string): string => address.slice(0, address.lastIndexOf('.'));

/** What one term is called beside its neighbours: by its column along a row, by its row down a column. */
function termName(address: string, isAlongRow: boolean, language: Language): string {
  const [table, second] = address.split('.');
  if (second === 'extras') return nameOf(address)[language];
  if (table === 'requests' && !isAlongRow) return requestRowName(rowOf(address).slice('requests.'.length))[language];
  const columns: Columns = table === 'disputes' ? DISPUTE_RESULT_LABELS : REQUEST_COLUMN_LABELS;
  const label = columns[lastStep(address)];
  return (language === 'zh' ? label?.official : label?.en) ?? address;
}

function termTexts(terms: readonly Term[], isAlongRow: boolean, language: Language, t: Translate): TermText[] {
  const zeros = terms.length > READABLE ? terms.filter(({ value }) => value === 0) : [];
  const texts = terms
    .filter((term) => !zeros.includes(term))
    .map(({ address, value }) => ({
      label: termName(address, isAlongRow, language),
      // A blank is not a zero, here as everywhere.
      value: value === null ? t('markBlank') : String(value),
    }));
  return zeros.length > 0 ? [...texts, { label: t('markOthersZero', zeros.length), value: '0' }] : texts;
}

/** A number with its sign, as a difference is written. */
export function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

/** A sum as it is drawn on the page. */
export function sumText(calculation: Calculation, title: string | null, language: Language, t: Translate): SumText {
  const { left, right, leftSum, rightSum } = calculation;
  const [first] = right;
  const isAlongRow = first !== undefined && left.every(({ address }) => rowOf(address) === rowOf(first.address));
  const isOne = right.length === 1;
  return {
    title,
    left: termTexts(left, isAlongRow, language, t),
    leftSum: String(leftSum),
    right: isOne ? [{ label: t('markReported'), value: String(rightSum) }] : termTexts(right, isAlongRow, language, t),
    rightSum: isOne ? null : String(rightSum),
    difference: t('markDifference', signed(rightSum - leftSum)),
  };
}
