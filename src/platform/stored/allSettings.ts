import { browser } from 'wxt/browser';
import { type Retention, retentionOf } from '../../result/kept/retention';
import { type AllSettings, MOST_BYTES, type Refusal, readSettingsFile } from '../../settings/settingsFile';
import { loadPreferences, PREFERENCES_KEY } from './preferences';
import { arePrinted, PRINTED_KEY } from './printChoice';
import { loadRetention, RETENTION_KEY } from './retention';
import { settingsLine } from './settingsLine';
import { loadOwnSettings, SETTINGS_KEY } from './storedSettings';

/** Everything that a person set, but for the sites, for which a browser has to be asked. */
export async function loadAllSettings(): Promise<AllSettings & { readonly retention: Retention | null }> {
  const [settings, preferences, retention, printed] = await Promise.all([
    loadOwnSettings(),
    loadPreferences(),
    loadRetention(),
    arePrinted(),
  ]);
  return { settings, preferences, retention, arePrinted: printed };
}

/** Takes what a file says in place of what is set: all of it at once, or nothing. */
export async function importSettings(file: Blob): Promise<'taken' | 'unkept' | Refusal> {
  if (file.size > MOST_BYTES) return 'tooLarge';
  const read = readSettingsFile(await file.text());
  if ('refusal' in read) return read.refusal;
  const { settings, preferences, retention, arePrinted: printed } = read;
  if (retention !== null && retentionOf(retention) === null) return 'damaged';
  const kept: Record<string, unknown> = {
    [SETTINGS_KEY]: settingsLine(settings),
    [PREFERENCES_KEY]: preferences,
    [PRINTED_KEY]: printed,
  };
  try {
    await browser.storage.local.set(retention === null ? kept : { ...kept, [RETENTION_KEY]: retention });
    return 'taken';
  } catch {
    return 'unkept';
  }
}
