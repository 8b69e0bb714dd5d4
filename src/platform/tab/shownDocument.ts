import { browser } from 'wxt/browser';
import { within } from '../messages/within';
import { documentKey, type FrameDocument } from './frameDocument';
import { inTurn } from './turns';

/** A page may lay itself out for many seconds before it answers; the browser ends an idle worker after thirty. */
const PATIENCE_MS = 25_000;

/** Whether the tab still shows the document: a notice may be read long after it was sent. */
export async function isShown({ tab, frame, url, documentId }: FrameDocument): Promise<boolean> {
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

/** Acts on a tab for one of its documents, and undoes it where the tab has gone elsewhere meanwhile. */
export function forDocument(
  sender: FrameDocument,
  what: string,
  act: () => Promise<void>,
  undo: () => Promise<void>,
): Promise<void> {
  return inTurn(`show ${sender.tab}`, `${what} ${documentKey(sender)}`, async () => {
    if (!(await isShown(sender))) return;
    await act();
    if (!(await isShown(sender))) await undo();
  });
}

/** Acts for a document that is found to be shown, one of a tab after another. */
export function whereShown(sender: FrameDocument, act: () => Promise<void>): Promise<void> {
  return inTurn(`find ${sender.tab}`, documentKey(sender), async () => {
    if (await isShown(sender)) await act();
  });
}
