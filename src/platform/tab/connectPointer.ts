import { browser } from 'wxt/browser';
import { POINTER_PORT, type PointerLine, type PointerNews, pointerNewsSchema } from '../messages/pointerMessages';
import { styleTab } from './styleTab';

// Chromium paints no ground from an extension's stylesheet here: a line under the words.
const WORDS = `
::highlight(gouji-compared) { text-decoration: underline 2px solid #067647 !important; }
::highlight(gouji-uncompared) { text-decoration: underline 3px double #6941c6 !important; }
::highlight(gouji-lit) { text-decoration: underline 4px solid #175cd3 !important; }`;

/** Puts the pointer into a tab's page and opens a line to it; throws where the browser does not let us in. */
async function openLine(tab: number, hear: (news: PointerNews) => void, lost: () => void): Promise<PointerLine> {
  await browser.scripting.executeScript({
    target: { tabId: tab },
    files: ['/pointer.js'],
    injectImmediately: true,
  });
  const port = browser.tabs.connect(tab, { name: POINTER_PORT, frameId: 0 });
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    lost();
  });
  port.onMessage.addListener((message: unknown) => {
    const news = pointerNewsSchema.safeParse(message);
    if (news.success) hear(news.data);
  });
  return {
    send: (request) => {
      if (isOpen) port.postMessage(request);
    },
    close: () => {
      if (isOpen) port.disconnect();
      isOpen = false;
    },
  };
}

/** A line to the pointer in a tab's page, which lights what it is told; null where the browser does not let us in. */
export async function connectPointer(tab: number, hear: (news: PointerNews) => void): Promise<PointerLine | null> {
  try {
    const line = await openLine(tab, hear, () => undefined);
    await styleTab(tab, WORDS, true);
    return {
      send: line.send,
      close: () => {
        line.close();
        styleTab(tab, WORDS, false).catch(() => undefined);
      },
    };
  } catch {
    return null;
  }
}

/** What every table of figures on a tab's page prints; none where the page cannot be asked. */
export async function tablesIn(tab: number): Promise<readonly string[]> {
  let close = (): void => undefined;
  const told = new Promise<readonly string[]>((resolve) => {
    const none = (): void => resolve([]);
    openLine(tab, (news) => news.type === 'tables' && resolve(news.prints), none).then((line) => {
      close = line.close;
      line.send({ type: 'tables' });
    }, none);
  });
  return told.finally(() => close());
}
