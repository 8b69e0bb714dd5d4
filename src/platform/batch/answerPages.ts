import { browser } from 'wxt/browser';
import { loadPolicy } from '../stored/policy';
import { fetchPage } from './fetchPage';
import { fetchRequestSchema, PAGE_PORT } from './pageMessages';

/** Fetches for the batch page, and for nobody else: neither a page nor a script in one can ask. Called while the worker starts. */
export function answerPages(): void {
  const asking = new URL('/batch.html', location.href).href;
  browser.runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    if (name !== PAGE_PORT || sender?.id !== browser.runtime.id || !sender.url?.startsWith(asking)) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    port.onMessage.addListener((given: unknown) => {
      const request = fetchRequestSchema.safeParse(given);
      if (!request.success) return;
      void loadPolicy().then(({ batch }) => {
        // An administrator has switched it off, also for a page that was open before.
        if (batch === false) return port.disconnect();
        return fetchPage(request.data, gone.signal, (news) => {
          if (!gone.signal.aborted) port.postMessage(news);
        });
      });
    });
  });
}
