import { browser } from 'wxt/browser';
import { type PageState, pageStateSchema } from './pageStateSchema';
import type { Request } from './readRequest';

/** Puts the checker into a tab's page; rejects where the browser does not let us in. A second copy only re-answers. */
export async function injectChecker(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/checker.js'] });
}

/** Asks the checker of a tab; null where none is there, or where it answers what is no page state. */
export async function askTab(tab: number, request: Request): Promise<PageState | null> {
  try {
    const reply = pageStateSchema.safeParse(await browser.tabs.sendMessage(tab, request, { frameId: 0 }));
    return reply.success ? reply.data : null;
  } catch {
    return null;
  }
}
