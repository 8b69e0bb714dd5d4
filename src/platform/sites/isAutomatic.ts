import { browser } from 'wxt/browser';
import { hostOf, isAmong } from '../../settings/sites';
import { loadPolicy } from '../stored/policy';
import { loadPreferences } from '../stored/preferences';
import { canBeLetIn } from './siteLeave';

/** When pages are checked: as an administrator has set, else as a person chose. */
export async function startOf(): Promise<'automatic' | 'click'> {
  const [{ start: set }, { start: chosen }] = await Promise.all([loadPolicy(), loadPreferences()]);
  return set ?? chosen;
}

/** The same where it is a person's to choose: neither set by an administrator nor impossible in this build; else null. */
export async function startChoice(): Promise<'automatic' | 'click' | null> {
  const { start: set } = await loadPolicy();
  return set === undefined && canBeLetIn() ? startOf() : null;
}

/** Whether what a tab shows is checked without being asked. */
export async function isAutomatic(tab: number): Promise<boolean> {
  if ((await startOf()) === 'click') return false;
  const { sites } = await loadPolicy();
  if (!sites) return true;
  const { url = '' } = await browser.tabs.get(tab);
  const host = hostOf(url);
  return host !== null && isAmong(host, sites);
}
