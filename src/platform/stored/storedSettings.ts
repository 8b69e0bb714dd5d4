import { browser } from 'wxt/browser';
import type { Settings } from '../../settings/settingsSchema';
import { loadPolicy } from './policy';
import { readSettingsLine, settingsLine } from './settingsLine';

export const SETTINGS_KEY = 'settings';

/** Keeps the settings from what runs in pages: a page that has taken over its own process could set everybody's. */
export async function guardSettings(): Promise<void> {
  const { local } = browser.storage;
  // Firefox has no levels, and gives pages' processes no such access.
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** What a person has set in this browser; as shipped where there is nothing, or nothing that can be read. */
export async function loadOwnSettings(): Promise<Settings> {
  try {
    return readSettingsLine((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return {};
  }
}

/** The settings by which pages are judged: a person's own, and over them an administrator's. */
export async function loadSettings(): Promise<Settings> {
  const [own, { rules }] = await Promise.all([loadOwnSettings(), loadPolicy()]);
  return rules ? { ...own, rules: { ...own.rules, ...rules } } : own;
}

/** Keeps settings for every page; false where the browser does not (a full disk). */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: settingsLine(settings) });
    return true;
  } catch {
    return false;
  }
}

/** Calls whenever settings were saved, in any page of the extension. Called while the worker starts. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) changed();
  });
}
