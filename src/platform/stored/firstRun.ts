import { browser } from 'wxt/browser';

const KEY = 'isKnown';

/** Whether nobody has closed the first lines yet; a browser that cannot say is not asked again. */
export async function isFirstRun(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(KEY))[KEY] !== true;
  } catch {
    return false;
  }
}

/** Keeps that they were closed. A full disk shows them once more. */
export async function endFirstRun(): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: true });
  } catch {}
}
