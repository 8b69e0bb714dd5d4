import { browser } from 'wxt/browser';
import type { Notice } from './noticeSchema';

/** Tells the background worker; where the extension was updated meanwhile, nobody listens and nothing happens. */
export function tell(notice: Notice): void {
  try {
    browser.runtime.sendMessage(notice).catch(() => undefined);
  } catch {
    // The context of a replaced extension throws instead of answering.
  }
}
