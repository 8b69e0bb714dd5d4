/** What a file is, by what it holds. */
export type DocumentKind = 'docx' | 'pdf' | 'ofd' | 'xlsx' | 'mhtml' | 'html' | 'text';

/** Why a file was not read; `src/words/documents.ts` says each in a sentence. */
export const REFUSALS = [
  'empty',
  'tooLarge',
  'tooManyPages',
  'bomb',
  'encrypted',
  'damaged',
  'legacy',
  'archive',
  'picture',
  'picturesOnly',
  'noUnicode',
  'noText',
  'oldBrowser',
  'unsupported',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What is to be said of a file that was read. */
export const NOTES = [
  'deletions',
  'insertions',
  'hiddenText',
  'textBoxes',
  'footnotes',
  'comments',
  'embedded',
  'picturePages',
  'noUnicodePages',
  'hiddenSheets',
] as const;
export type NoteKind = (typeof NOTES)[number];
