import { browser } from 'wxt/browser';
import { startOf } from '../sites/isAutomatic';

const KEY = 'visited';
const SITES = '*://*.gov.cn/*';

/**
 * Puts the detector into the pages that are open already, once after the extension was installed, updated or enabled:
 * the browser puts it only into those opened later. What it keeps for a session it forgets then.
 */
export async function visitOpenTabs(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(KEY))[KEY]) return;
  await session.set({ [KEY]: true });
  if ((await startOf()) === 'click') return;
  for (const { id, discarded } of await browser.tabs.query({ url: SITES })) {
    if (id === undefined || discarded) continue;
    const target = { tabId: id, allFrames: true };
    // A page that is stuck must not keep the others waiting, and one that is gone needs nothing.
    browser.scripting
      .executeScript({ target, files: ['/detector.js'], injectImmediately: true })
      .catch(() => undefined);
  }
}
