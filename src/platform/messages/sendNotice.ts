import { browser } from 'wxt/browser';
import type { Notice } from './protocol';

/** A worker that is just ending or starting has nobody who listens; a moment later it has. */
const AGAIN_MS = 1_000;
const TIMES = 5;
const last = new Map<Notice['type'], Notice>();

/** Sends until it is heard, a few times; what has been told anew meanwhile is not told again. */
function send(notice: Notice, times: number): void {
  try {
    browser.runtime.sendMessage(notice).catch(() => {
      if (times > 1 && last.get(notice.type) === notice) setTimeout(send, AGAIN_MS, notice, times - 1);
    });
  } catch {
    // The context of a replaced extension throws instead of answering.
  }
}

/** Tells the background worker; where the extension was updated meanwhile, nobody listens and nothing happens. */
export function sendNotice(notice: Notice): void {
  last.set(notice.type, notice);
  send(notice, TIMES);
}
