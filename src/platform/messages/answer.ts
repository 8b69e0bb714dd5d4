import { browser } from 'wxt/browser';
import type { PageState } from './pageStateSchema';
import { type Request, readRequest } from './readRequest';

/** Answers what popup and worker ask of this page. A page's own scripts cannot ask: they have no extension id. */
export function answer(reply: (request: Request) => Promise<PageState>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (state?: PageState) => void) => {
    const request = sender.id === browser.runtime.id ? readRequest(message) : null;
    if (!request) return undefined;
    reply(request).then(respond, () => respond());
    return true;
  });
}
