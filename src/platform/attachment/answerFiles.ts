import { browser } from 'wxt/browser';
import { fetchFile } from './fetchFile';
import { FILE_PORT, fileRequestSchema } from './fileMessages';

/** Fetches for the page for drafts, and for nobody else: neither a page nor a script in one can ask. Called while the worker starts. */
export function answerFiles(): void {
  const asking = new URL('/draft.html', location.href).href;
  browser.runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    if (name !== FILE_PORT || sender?.id !== browser.runtime.id || !sender.url?.startsWith(asking)) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    port.onMessage.addListener((given: unknown) => {
      const request = fileRequestSchema.safeParse(given);
      if (!request.success) return;
      void fetchFile(request.data.url, gone.signal, (news) => {
        if (!gone.signal.aborted) port.postMessage(news);
      });
    });
  });
}
