import type { TermWords } from '../result/calculation';
import type { Translate } from './translator';

/** What a screen says of a term that is no plain number; what the page prints there is shown beside it. */
export const termWordsIn = (t: Translate): TermWords => ({
  blank: t('markBlank'),
  missing: t('stateMissing'),
  byHand: (value) => t('figureByHand', value),
});
