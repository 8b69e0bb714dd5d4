import { browser } from 'wxt/browser';
import { askPageInTime, injectChecker } from '../messages/askPage';
import { within } from '../messages/within';
import type { Opening } from './opening';

type Closed = Extract<Opening['kind'], 'notAllowed' | 'fileNeedsPermission'>;

/** Why a tab could not be entered: a saved page needs its user's leave, all else is closed to extensions. */
async function refusal(tabId: number, reason: unknown): Promise<Closed> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const isFile = tab?.url?.startsWith('file:') ?? String(reason).includes('file://');
  if (!isFile) return 'notAllowed';
  return (await browser.extension.isAllowedFileSchemeAccess()) ? 'notAllowed' : 'fileNeedsPermission';
}

/** A page that is stuck lets nobody in, and does not say so. */
const PATIENCE_MS = 5_000;

/** Lets the checker into a tab. */
async function enter(tabId: number): Promise<Closed | 'in' | 'noAnswer'> {
  const entered = injectChecker(tabId).then(
    () => 'in' as const,
    (reason: unknown) => refusal(tabId, reason),
  );
  return (await within(PATIENCE_MS, entered)) ?? 'noAnswer';
}

/** What a tab has to say: asks its checker, lets one in where there is none, and never waits without end. */
export async function openCheck(tabId: number | null): Promise<Opening> {
  if (tabId === null) return { kind: 'notAllowed' };
  // Where no checker is, the browser says so at once; the limit is for one that is busy or stuck.
  const known = await askPageInTime(tabId, { type: 'read' });
  if (known) return { kind: 'page', page: known };
  const entered = await enter(tabId);
  if (entered !== 'in') return { kind: entered };
  const page = await askPageInTime(tabId, { type: 'read' });
  return page ? { kind: 'page', page } : { kind: 'noAnswer' };
}
