import { browser } from 'wxt/browser';
import { within } from '../messages/within';
import { inTurn } from './turns';

/** The document that a notice came from. */
export interface Teller {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  /** Since Chromium 106; before, the address has to tell one document from another. */
  readonly documentId: string | undefined;
}

/** A page may lay itself out for many seconds before it answers; the browser ends an idle worker after thirty. */
const PATIENCE_MS = 25_000;

/** Whether the tab still shows the document: a notice may be read long after it was sent. */
export async function isShown({ tab, frame, url, documentId }: Teller): Promise<boolean> {
  const asked = browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    func: () => location.href,
    injectImmediately: true,
  });
  const refused = Symbol();
  // A tab that has gone where the browser keeps us out does not show it.
  const found = await within(
    PATIENCE_MS,
    asked.catch(() => refused),
  );
  // A page that is stuck, or waits behind a dialog, answers nobody, and is shown all the while.
  if (found === null) return (await within(PATIENCE_MS, browser.tabs.get(tab)))?.url === url;
  if (typeof found === 'symbol') return false;
  const [shown] = found;
  if (!shown) return false;
  const known: string | undefined = shown.documentId;
  return documentId === undefined || known === undefined ? shown.result === url : known === documentId;
}

/** What tells one document of a tab from another. */
const documentOf = ({ documentId, frame, url }: Teller): string => documentId ?? `${frame} ${url}`;

/** Acts on a tab for one of its documents, and undoes it where the tab has gone elsewhere meanwhile. */
export function forDocument(
  teller: Teller,
  what: string,
  act: () => Promise<void>,
  undo: () => Promise<void>,
): Promise<void> {
  return inTurn(`show ${teller.tab}`, `${what} ${documentOf(teller)}`, async () => {
    if (!(await isShown(teller))) return;
    await act();
    if (!(await isShown(teller))) await undo();
  });
}

/** Acts for a document that is found to be shown, one of a tab after another. */
export function whereShown(teller: Teller, act: () => Promise<void>): Promise<void> {
  return inTurn(`find ${teller.tab}`, documentOf(teller), async () => {
    if (await isShown(teller)) await act();
  });
}
