import { browser } from 'wxt/browser';
import type { Request } from '../messages/readRequest';
import { guardSettings, loadSettings, watchSettings } from './storedSettings';

const CHANGED: Request = 'settingsChanged';

async function tellChanged(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no checker to hear it.
    if (id !== undefined) browser.tabs.sendMessage(id, CHANGED, { frameId: 0 }).catch(() => undefined);
  }
}

/** Hands the settings to the checkers, which cannot reach them, and tells them of changes. Called while the worker starts. */
export function handSettings(): void {
  guardSettings().catch(() => undefined);
  watchSettings(() => void tellChanged());
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (settings: unknown) => void) => {
    if (sender.id !== browser.runtime.id || message !== 'settings') return undefined;
    void loadSettings().then(respond);
    return true;
  });
}
