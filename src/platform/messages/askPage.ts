import { browser } from 'wxt/browser';
import { handTexts } from '../texts/speak';
import { pageStateSchema } from './pageStateSchema';
import type { PageAnswer, PageRequest } from './protocol';
import { within } from './within';

const PATIENCE_MS = 8_000;

/** The document that a tab shows; undefined before Chromium 106. */
type DocumentId = string | undefined;

/**
 * Puts the checker into a tab's page, without waiting for a script or a picture that hangs, and tells which document
 * that is; rejects where the browser does not let us in. A second copy only re-answers.
 */
export async function injectChecker(tab: number): Promise<DocumentId> {
  await handTexts(tab);
  const [top] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['/checker.js'],
    injectImmediately: true,
  });
  return top?.documentId;
}

/** Asks the checker of a tab; null where none is there, or where it answers what is no page state. */
export async function askPage(tab: number, request: PageRequest, documentId?: DocumentId): Promise<PageAnswer | null> {
  const to = documentId === undefined ? { frameId: 0 } : { documentId };
  try {
    const answer = pageStateSchema.safeParse(await browser.tabs.sendMessage(tab, request, to));
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}

/** The same for the popup; null also where there is no tab, or no answer in time: a popup never waits for ever. */
export async function askPageInTime(tab: number | null, request: PageRequest): Promise<PageAnswer | null> {
  return tab === null ? null : within(PATIENCE_MS, askPage(tab, request));
}
