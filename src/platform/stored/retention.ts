import { browser } from 'wxt/browser';
import { type Retention, retentionOf } from '../../result/kept/retention';
import { loadPolicy } from './policy';

export const RETENTION_KEY = 'retention';

/** How long checked reports are kept, as an administrator or a person has chosen; null where nobody has, and nothing is kept. */
export async function loadRetention(): Promise<Retention | null> {
  try {
    const set = retentionOf((await loadPolicy()).retentionDays);
    if (set !== null) return set;
    return retentionOf((await browser.storage.local.get(RETENTION_KEY))[RETENTION_KEY]);
  } catch {
    return null;
  }
}

/** Keeps the choice; false where the browser does not (a full disk), and where it is not a person's to make. */
export async function saveRetention(days: Retention): Promise<boolean> {
  try {
    if (retentionOf((await loadPolicy()).retentionDays) !== null) return false;
    await browser.storage.local.set({ [RETENTION_KEY]: days });
    return true;
  } catch {
    return false;
  }
}
