import type { Bilingual } from '../finding/rule';

/** The two languages everything is said in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language the interface texts came in, as their own `language` entry says; anything else reads Chinese. */
export function languageOf(code: string): Language {
  return code === 'en' ? 'en' : 'zh';
}

/** A report's message in the language of the interface. */
export function inLanguage(text: Bilingual, language: Language): string {
  return text[language];
}

/** Several names in a row. */
export function joinNames(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}
