import { browser } from 'wxt/browser';

/** Puts a stylesheet on a tab's page and its frames, or takes it off. USER origin: the page's own rules don't outweigh it. */
export async function styleTab(tab: number, css: string, isShown: boolean): Promise<void> {
  const injection = { target: { tabId: tab, allFrames: true }, css, origin: 'USER' as const };
  // Removed first, for a second copy of the checker: what was put on twice would have to be taken off twice.
  await browser.scripting.removeCSS(injection);
  if (isShown) await browser.scripting.insertCSS(injection);
}

/** The same on all tabs; those that cannot be reached have nothing of ours. */
export async function styleTabs(css: string, isShown: boolean): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) styleTab(id, css, isShown).catch(() => undefined);
  }
}
