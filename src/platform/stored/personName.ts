import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const PERSON_KEY = 'personName';
const nameSchema = z.string().check(z.maxLength(40));

/** The name that stands beside decisions a person hands on; it stands in no file of settings, for those go to others. */
export async function loadPersonName(): Promise<string> {
  try {
    return nameSchema.safeParse((await browser.storage.local.get(PERSON_KEY))[PERSON_KEY]).data ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name; false where the browser does not (a full disk). */
export async function savePersonName(name: string): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PERSON_KEY]: name.trim() });
    return true;
  } catch {
    return false;
  }
}
