import type { Language } from '../words/language';

type Environment = Readonly<Record<string, string | undefined>>;

/** The terminal's language; Chinese where the environment names neither, for the reports are. */
export function terminalLanguage(env: Environment): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}
