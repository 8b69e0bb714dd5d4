import { browser } from 'wxt/browser';
import { isGranted, siteOf } from '../attachment/originOf';
import { askPageInTime, injectChecker } from '../messages/askPage';
import type { PageState } from '../messages/pageStateSchema';
import { within } from '../messages/within';
import { waitFor } from './waitFor';

/** So long a page may take to load and to build what it shows. */
const PATIENCE_MS = 30_000;
const STEP_MS = 500;
/** A page whose report is found is given so many more looks, for its tables may come one by one. */
const STEADY = 2;

export type ReadInTab =
  | { readonly kind: 'page'; readonly url: string; readonly page: PageState }
  | { readonly kind: 'unread'; readonly reason: 'notAllowed' | 'moved' | 'slow' | 'unreachable' };

const pause = (signal: AbortSignal): Promise<void> => waitFor(STEP_MS, signal);

/** Where a tab stands now, once its page is there; null while it is on its way. */
async function arrivedAt(tab: number): Promise<string | null> {
  const { url, pendingUrl, status } = await browser.tabs.get(tab);
  // Of a host that we may not enter the browser names no address.
  if (status !== 'complete') return null;
  return url ?? pendingUrl ?? '';
}

/** What the checker last said of a tab, when it has said the same a few times or time is over. */
async function settled(tab: number, signal: AbortSignal): Promise<PageState | null> {
  let last: PageState | null = null;
  let same = 0;
  for (let looks = 0; looks * STEP_MS < PATIENCE_MS / 2 && !signal.aborted; looks += 1) {
    const page = await askPageInTime(tab, { type: 'read' });
    const isSame = page !== null && last !== null && page.result.coverage.read === last.result.coverage.read;
    last = page ?? last;
    same = isSame ? same + 1 : 0;
    const isFound = last !== null && (last.result.report !== null || last.observed.reportLinks.length > 1);
    if (isFound && same >= STEADY) break;
    await pause(signal);
  }
  return last;
}

async function readOpened(tab: number, signal: AbortSignal): Promise<ReadInTab> {
  let url: string | null = null;
  for (let looks = 0; url === null && looks * STEP_MS < PATIENCE_MS && !signal.aborted; looks += 1) {
    url = await arrivedAt(tab);
    if (url === null) await pause(signal);
  }
  if (url === null) return { kind: 'unread', reason: 'slow' };
  const site = siteOf(url);
  if (!site) return { kind: 'unread', reason: 'unreachable' };
  if (!(await isGranted(site))) return { kind: 'unread', reason: 'moved' };
  await within(STEP_MS * 10, injectChecker(tab));
  const page = await settled(tab, signal);
  return page ? { kind: 'page', url, page } : { kind: 'unread', reason: 'slow' };
}

/** Opens a page in a tab behind this one, takes what the checker reads there, and closes it again. */
export async function readInTab(address: string, signal: AbortSignal): Promise<ReadInTab> {
  const url = siteOf(address);
  if (!url || !(await isGranted(url))) return { kind: 'unread', reason: 'notAllowed' };
  const { id } = await browser.tabs.create({ url: url.href, active: false });
  if (id === undefined) return { kind: 'unread', reason: 'unreachable' };
  try {
    return await readOpened(id, signal);
  } catch {
    // The person closed the tab, or the browser did not let us in.
    return { kind: 'unread', reason: 'unreachable' };
  } finally {
    await browser.tabs.remove(id).catch(() => undefined);
  }
}
