import { browser } from 'wxt/browser';

/** Opens the browser's own page about this extension, where access to saved files is granted. */
export async function openSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
