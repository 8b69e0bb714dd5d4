import { browser } from 'wxt/browser';
import { AS_SHIPPED, type Preferences, readPreferences } from '../../settings/preferences';

export const PREFERENCES_KEY = 'preferences';

/** What a person chose; as shipped where nobody did, or where it cannot be read. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    return readPreferences((await browser.storage.local.get(PREFERENCES_KEY))[PREFERENCES_KEY]);
  } catch {
    return AS_SHIPPED;
  }
}

/** Keeps one choice or more beside the others; false where the browser does not (a full disk). */
export async function choose(chosen: Partial<Preferences>): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PREFERENCES_KEY]: { ...(await loadPreferences()), ...chosen } });
    return true;
  } catch {
    return false;
  }
}

/** Calls whenever a choice was made, in any page of the extension, with all of them. Called while the worker starts. */
export function watchPreferences(changed: (now: Preferences, before: Preferences) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[PREFERENCES_KEY];
    if (area === 'local' && change) changed(readPreferences(change.newValue), readPreferences(change.oldValue));
  });
}
