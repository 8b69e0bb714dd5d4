import { browser } from 'wxt/browser';
import { type Retention, retentionOf } from '../../result/kept/retention';

const KEY = 'retention';

/** How long a person wants checked reports to be kept; null where nobody has chosen, and nothing is kept. */
export async function loadRetention(): Promise<Retention | null> {
  try {
    return retentionOf((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return null;
  }
}

/** Keeps the choice; false where the browser does not (a full disk). */
export async function saveRetention(days: Retention): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: days });
    return true;
  } catch {
    return false;
  }
}
