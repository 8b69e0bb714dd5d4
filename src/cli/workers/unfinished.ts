import type { Bilingual } from '../../finding/rule';

/** Said of a page whose check broke off, with what the engine says of it. */
export const unfinished = (detail: string): Bilingual => ({
  zh: `核验没有做完，请反馈这一页（${detail}）。`,
  en: `The check did not finish; please report this page (${detail}).`,
});
