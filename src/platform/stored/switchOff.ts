import { loadOwnSettings, saveSettings } from './storedSettings';

/** Switches a rule off for every page; false where the browser does not keep settings. */
export async function switchOff(rule: string): Promise<boolean> {
  const settings = await loadOwnSettings();
  return saveSettings({ ...settings, rules: { ...settings.rules, [rule]: 'off' } });
}
