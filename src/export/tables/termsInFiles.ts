import type { TermWords } from '../../result/calculation';

/** What a file or a letter says of a term that is no plain number: it leaves the page behind, and says what is printed there. */
export const TERMS_IN_FILES: TermWords = {
  blank: '空白',
  missing: '没有读到',
  byHand: (value, raw) => `${value}（人工，${raw === '' ? '页面未印' : `页面印“${raw}”`}）`,
};
