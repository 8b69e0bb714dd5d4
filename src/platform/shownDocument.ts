import { browser } from 'wxt/browser';
import { within } from './within';

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
  // A tab that has gone where the browser keeps us out does not show it.
  const found = await within(PATIENCE_MS, asked);
  const shown = found?.[0];
  if (!shown) return false;
  const known: string | undefined = shown.documentId;
  return documentId === undefined || known === undefined ? shown.result === url : known === documentId;
}

const turns = new Map<number, Promise<void>>();

/** Acts for the documents of one tab one after another, so that the last to tell has the last word. */
function inTurn(tab: number, act: () => Promise<void>): Promise<void> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(act, act);
  const done = turn.catch(() => undefined);
  turns.set(tab, done);
  void done.then(() => {
    if (turns.get(tab) === done) turns.delete(tab);
  });
  return turn;
}

/** Acts on a tab for one of its documents, and undoes it where the tab has gone elsewhere meanwhile. */
export function forDocument(teller: Teller, act: () => Promise<void>, undo: () => Promise<void>): Promise<void> {
  return inTurn(teller.tab, async () => {
    if (!(await isShown(teller))) return;
    await act();
    if (!(await isShown(teller))) await undo();
  });
}
