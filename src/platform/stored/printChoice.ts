import { browser } from 'wxt/browser';

export const PRINTED_KEY = 'printsMarks';

/** Whether marks are printed with their pages: so until somebody chose otherwise. */
export async function arePrinted(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(PRINTED_KEY))[PRINTED_KEY] !== false;
  } catch {
    return true;
  }
}

/** Keeps the choice; false where the browser does not, and the one before stays (a full disk). */
export async function choosePrinted(arePrintedNow: boolean): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PRINTED_KEY]: arePrintedNow });
    return true;
  } catch {
    return false;
  }
}

/** Calls when another choice was made. Called while the worker starts. */
export function watchPrinted(changed: (arePrintedNow: boolean) => Promise<void>): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && PRINTED_KEY in changes)
      changed(changes[PRINTED_KEY]?.newValue !== false).catch(() => undefined);
  });
}
