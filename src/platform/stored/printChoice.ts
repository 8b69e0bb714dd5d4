import { browser } from 'wxt/browser';

const KEY = 'printsMarks';

/** Whether marks are printed with their pages: so until somebody chose otherwise. */
export async function arePrinted(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(KEY))[KEY] !== false;
  } catch {
    return true;
  }
}

/** Keeps the choice. A full disk keeps the one before. */
export async function choosePrinted(arePrintedNow: boolean): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: arePrintedNow });
  } catch {}
}

/** Calls when another choice was made. Called while the worker starts. */
export function watchPrinted(changed: (arePrintedNow: boolean) => Promise<void>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed(changes[KEY]?.newValue !== false).catch(() => undefined);
  });
}
