import { browser } from 'wxt/browser';
import { type Notice, noticeSchema } from './noticeSchema';

/** Where a notice came from. */
export interface Teller {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
}

/** Hears what the detector and the checker of any tab tell; nothing else gets through. Called while the worker starts. */
export function hear(told: (notice: Notice, teller: Teller) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tab === undefined || sender.frameId === undefined) return;
    const notice = noticeSchema.safeParse(message);
    if (!notice.success) return;
    // The tab may be gone by now.
    told(notice.data, { tab, frame: sender.frameId, url: sender.url ?? '' }).catch(() => undefined);
  });
}
