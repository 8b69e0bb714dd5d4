import type { Bilingual } from './rule';

/** How a sentence ends about what could not be checked: what it means for the check, not for who published it. */
export const NOT_CHECKED: Bilingual = { zh: '，未作核验', en: '; it was not checked' };

/** The same about pictures, attachments and frames. */
export const NOT_READ: Bilingual = {
  zh: `，没有读取${NOT_CHECKED.zh}`,
  en: '; it was not read and not checked',
};
