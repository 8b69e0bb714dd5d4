import { browser } from 'wxt/browser';
import type { Teller } from '../tab/shownDocument';
import { type Notice, noticeSchema } from './noticeSchema';

/** Hears what the detector and the checker of any tab tell; nothing else gets through. Called while the worker starts. */
export function hear(told: (notice: Notice, teller: Teller) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tab === undefined || sender.frameId === undefined) return;
    // What is kept for Back or made ready in advance is not what the tab shows; it tells again when it is.
    if ((sender.documentLifecycle ?? 'active') !== 'active') return;
    const notice = noticeSchema.safeParse(message);
    if (!notice.success) return;
    const { documentId, frameId: frame, url = '' } = sender;
    // The tab may be gone by now.
    told(notice.data, { tab, frame, url, documentId }).catch(() => undefined);
  });
}
