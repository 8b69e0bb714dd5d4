import { browser } from 'wxt/browser';
import { hostOf } from '../../settings/sites';

const KEY = 'sites';
/** More than anybody adds by hand. */
export const MOST_SITES = 200;

/** The sites that a person added, which are checked as the government's are. */
export async function loadSites(): Promise<readonly string[]> {
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY];
    if (!Array.isArray(kept)) return [];
    const hosts = kept.flatMap((one) => (typeof one === 'string' && hostOf(one) === one ? [one] : []));
    return [...new Set(hosts)].slice(0, MOST_SITES);
  } catch {
    return [];
  }
}

/** Keeps them; false where the browser does not (a full disk). */
export async function saveSites(hosts: readonly string[]): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: hosts });
    return true;
  } catch {
    return false;
  }
}

/** Calls when another list was kept. Called while the worker starts. */
export function watchSites(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}
