import type { Bilingual } from '../finding/rule';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** The terminal's language; Chinese where the environment names neither, for the reports are. */
export function languageOf(env: Environment): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}

/** One text in the language asked for. */
export function say(text: Bilingual, language: Language): string {
  return text[language];
}
