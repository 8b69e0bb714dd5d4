import { browser } from 'wxt/browser';
import type { Settings } from '../../settings/settingsSchema';
import { within } from './within';

const PATIENCE_MS = 5_000;

/** The settings, asked of the background worker, so that a result can name them; it judges by its own all the same. */
export async function askSettings(): Promise<Settings> {
  const ask = async (): Promise<Settings | undefined> => browser.runtime.sendMessage('settings');
  return (await within(PATIENCE_MS, ask())) ?? {};
}
