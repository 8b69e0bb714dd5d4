import { browser } from 'wxt/browser';
import { POINTER_PORT, type PointerNews, type PointerSession, pointerRequestSchema } from './pointerMessages';

/** Opens a session for each panel that asks for one; a page's own scripts cannot ask. */
export function answerPointer(open: (tell: (news: PointerNews) => void) => PointerSession): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== POINTER_PORT || port.sender?.id !== browser.runtime.id) return;
    const session = open((news) => port.postMessage(news));
    port.onMessage.addListener((message: unknown) => {
      const request = pointerRequestSchema.safeParse(message);
      if (request.success) session.answer(request.data);
    });
    port.onDisconnect.addListener(session.end);
  });
}
