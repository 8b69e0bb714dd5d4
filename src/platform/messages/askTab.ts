import { browser } from 'wxt/browser';
import { type PageState, pageStateSchema } from './pageStateSchema';
import type { Request } from './readRequest';

/** The document that a tab shows; undefined before Chromium 106. */
type DocumentId = string | undefined;

/**
 * Puts the checker into a tab's page, without waiting for a script or a picture that hangs, and tells which document
 * that is; rejects where the browser does not let us in. A second copy only re-answers.
 */
export async function injectChecker(tab: number): Promise<DocumentId> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['/checker.js'],
    injectImmediately: true,
  });
  return top?.documentId;
}

/** Asks the checker of a tab; null where none is there, or where it answers what is no page state. */
export async function askTab(tab: number, request: Request, documentId?: DocumentId): Promise<PageState | null> {
  const to = documentId === undefined ? { frameId: 0 } : { documentId };
  try {
    const reply = pageStateSchema.safeParse(await browser.tabs.sendMessage(tab, request, to));
    return reply.success ? reply.data : null;
  } catch {
    return null;
  }
}
