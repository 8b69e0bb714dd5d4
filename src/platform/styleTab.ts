import { browser } from 'wxt/browser';

/** Puts a stylesheet on a tab's page and its frames, or takes it off. USER origin: the page's own rules don't outweigh it. */
export async function styleTab(tab: number, css: string, isShown: boolean): Promise<void> {
  const injection = { target: { tabId: tab, allFrames: true }, css, origin: 'USER' as const };
  // Removed first, for a second copy of the checker: what was put on twice would have to be taken off twice.
  await browser.scripting.removeCSS(injection);
  if (isShown) await browser.scripting.insertCSS(injection);
}
