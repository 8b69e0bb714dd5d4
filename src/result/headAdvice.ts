import type { Bilingual } from '../finding/rule';
import type { ItemHead } from './itemHead';

/** What ends every advice about a sum. */
export const LEDGER: Bilingual = {
  zh: '请以办理台账为准；请勿仅为使算式相等而调整数字',
  en: 'go by the register, and do not alter figures only to make the sum agree',
};
const CELL: Bilingual = {
  zh: '请先核对该格，再核对所涉各格',
  en: 'Check this cell first, then the others in question',
};
const SEVERAL: Bilingual = {
  zh: '请逐格核对所涉各行各列，核实有无填错行列',
  en: 'Check the rows and columns in question cell by cell for figures in the wrong place',
};

/** What to check where several relations show one problem: no single rule's advice fits; else null. */
export function headAdvice({ repair, relations }: ItemHead): Bilingual | null {
  if (relations.length < 2) return null;
  return repair ? CELL : SEVERAL;
}

/** The same with what ends it. */
export function wholeAdvice(head: ItemHead): Bilingual | null {
  const own = headAdvice(head);
  return own && { zh: `${own.zh}。${LEDGER.zh}。`, en: `${own.en}; ${LEDGER.en}.` };
}
