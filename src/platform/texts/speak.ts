import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { ownFile } from '../ownFile';
import { loadPreferences, watchPreferences } from '../stored/preferences';
import { putTexts, type Texts, textsHere } from './texts';

const FOLDERS = { zh: 'zh_CN', en: 'en' } as const;
const fileSchema = z.record(z.string(), z.object({ message: z.string() }));

async function textsOf(language: keyof typeof FOLDERS): Promise<Texts> {
  const bytes = await ownFile(`/_locales/${FOLDERS[language]}/messages.json`);
  const messages = fileSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

async function speak(): Promise<void> {
  const { language } = await loadPreferences();
  const isBrowsers = language === 'auto' || chrome.i18n.getMessage('language') === language;
  putTexts(isBrowsers ? undefined : await textsOf(language).catch(() => undefined));
}

let speaking: Promise<void> | undefined;

/** Speaks the chosen language from then on; the browser's own where nobody chose, or where it speaks that already. */
export function speakChosen(): Promise<void> {
  speaking ??= speak();
  return speaking;
}

/** Speaks another language as soon as it is chosen, and calls then. Called while the worker starts. */
export function followLanguage(changed: () => void): void {
  watchPreferences((now, before) => {
    if (now.language === before.language) return;
    speaking = undefined;
    void speakChosen().then(changed);
  });
}

/** Hands a tab's page what it needs to speak so too, before anything of ours speaks there. */
export async function handTexts(tab: number): Promise<void> {
  await speakChosen();
  const texts = textsHere();
  if (!texts) return;
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, func: putTexts, args: [texts], injectImmediately: true });
}
