import en from '../../../assets/_locales/en/messages.json';
import zh from '../../../assets/_locales/zh_CN/messages.json';
import type { Language } from '../../words/language';
import type { MessageKey, Translate } from '../../words/translator';

const texts: Record<Language, Readonly<Record<MessageKey, { readonly message: string }>>> = { zh, en };

/** The interface's own texts, which the browser looks up elsewhere: one report is spoken of alike everywhere. */
export function translate(language: Language): Translate {
  return (key, ...args) =>
    texts[language][key].message.replace(/\$(\d)/g, (_, number: string) => String(args[Number(number) - 1] ?? ''));
}
