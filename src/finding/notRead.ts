import type { Bilingual } from './rule';

/** How a sentence about pictures, attachments and frames ends: what it means for the check, not for who published it. */
export const NOT_READ: Bilingual = {
  zh: '，没有读取，未作核验',
  en: '; it was not read and not checked',
};
