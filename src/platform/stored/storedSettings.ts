import { browser } from 'wxt/browser';
import type { Settings } from '../../settings/settingsSchema';
import { readSettingsLine, settingsLine } from './settingsLine';

const KEY = 'settings';

/** Keeps the settings from what runs in pages: a page that has taken over its own process could set everybody's. */
export async function guardSettings(): Promise<void> {
  const { local } = browser.storage;
  // Firefox has no levels, and gives pages' processes no such access.
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The settings kept in this browser; as shipped where there are none, or none that can be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettingsLine((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return {};
  }
}

/** Keeps settings for every page; false where the browser does not (a full disk). */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: settingsLine(settings) });
    return true;
  } catch {
    return false;
  }
}

/** Calls whenever settings were saved, in any page of the extension. Called while the worker starts. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) changed();
  });
}
