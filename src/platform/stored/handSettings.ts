import { browser } from 'wxt/browser';
import { askPage } from '../messages/askPage';
import { guardSettings, watchSettings } from './storedSettings';

/** Has every open page judged anew. */
export async function tellChanged(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no checker to hear it.
    if (id !== undefined) void askPage(id, { type: 'settingsChanged' });
  }
}

/** Keeps the settings from the checkers, which ask for them, and tells those of changes. Called while the worker starts. */
export function handSettings(): void {
  guardSettings().catch(() => undefined);
  watchSettings(() => void tellChanged());
}
