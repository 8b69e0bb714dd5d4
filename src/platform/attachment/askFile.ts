import { browser } from 'wxt/browser';
import { bytesOf, joined } from './base64';
import { FILE_PORT, type FileRequest, fileNewsSchema, type Unfetched } from './fileMessages';

/** What came of asking for a file. */
export type AskedFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string | null }
  | { readonly kind: 'unfetched'; readonly reason: Unfetched; readonly status: number | null };

/** Asks the worker for one file. */
export function askFile(url: string): Promise<AskedFile> {
  const port = browser.runtime.connect({ name: FILE_PORT });
  const pieces: Uint8Array[] = [];
  return new Promise((resolve) => {
    const end = (asked: AskedFile): void => {
      port.disconnect();
      resolve(asked);
    };
    port.onDisconnect.addListener(() => resolve({ kind: 'unfetched', reason: 'unreachable', status: null }));
    port.onMessage.addListener((given: unknown) => {
      const { data: news } = fileNewsSchema.safeParse(given);
      if (news?.type === 'piece') pieces.push(bytesOf(news.base64));
      if (news?.type === 'end') end({ kind: 'file', bytes: joined(pieces), name: news.name });
      if (news?.type === 'unfetched') end({ kind: 'unfetched', reason: news.reason, status: news.status });
    });
    const request: FileRequest = { url };
    port.postMessage(request);
  });
}
