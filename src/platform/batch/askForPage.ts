import { browser } from 'wxt/browser';
import { bytesOf, joined } from '../attachment/base64';
import { type FetchRequest, PAGE_PORT, type PageNews, pageNewsSchema } from './pageMessages';

type Ended = Extract<PageNews, { type: 'end' | 'unchanged' | 'unfetched' }>;

/** What came of asking, and every request that was made for it. */
export interface AskedPage {
  readonly ended: Ended;
  readonly bytes: Uint8Array;
  readonly requests: readonly Extract<PageNews, { type: 'request' }>[];
  /** The worker was ended meanwhile: nobody knows what came. */
  readonly isCut: boolean;
}

/** Asks the worker once. A stop disconnects, which ends the request there. */
function askOnce(request: FetchRequest, signal: AbortSignal): Promise<AskedPage> {
  const port = browser.runtime.connect({ name: PAGE_PORT });
  const pieces: Uint8Array[] = [];
  const requests: Extract<PageNews, { type: 'request' }>[] = [];
  return new Promise((resolve) => {
    const cut: Ended = { type: 'unfetched', reason: 'unreachable', status: null };
    const end = (ended: Ended, isCut: boolean): void => {
      port.disconnect();
      resolve({ ended, bytes: joined(pieces), requests, isCut });
    };
    signal.addEventListener('abort', () => end(cut, false));
    port.onDisconnect.addListener(() => resolve({ ended: cut, bytes: new Uint8Array(), requests, isCut: true }));
    port.onMessage.addListener((given: unknown) => {
      const { data: news } = pageNewsSchema.safeParse(given);
      if (news?.type === 'piece') pieces.push(bytesOf(news.base64));
      else if (news?.type === 'request') requests.push(news);
      else if (news) end(news, false);
    });
    port.postMessage(request);
  });
}

/** Asks the worker for one page; once more where the browser ended the worker in the middle. */
export async function askForPage(request: FetchRequest, signal: AbortSignal): Promise<AskedPage> {
  const asked = await askOnce(request, signal);
  return asked.isCut && !signal.aborted ? askOnce(request, signal) : asked;
}
