import { browser } from 'wxt/browser';
import { isPageRequest } from './isPageRequest';
import type { PageAnswer, PageRequest } from './protocol';

/** Answers what popup and worker ask of this page. A page's own scripts cannot ask: they have no extension id. */
export function answerInPage(reply: (request: PageRequest) => Promise<PageAnswer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer?: PageAnswer) => void) => {
    if (sender.id !== browser.runtime.id || !isPageRequest(message)) return undefined;
    reply(message).then(respond, () => respond());
    return true;
  });
}
