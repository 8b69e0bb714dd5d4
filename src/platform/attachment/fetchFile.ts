import { base64 } from './base64';
import type { FileNews, Unfetched } from './fileMessages';
import { isGranted, siteOf } from './originOf';

const MOST_BYTES = 50 * 1024 * 1024;
const PATIENCE_MS = 60_000;

const unfetched = (reason: Unfetched, status: number | null = null): FileNews => ({
  type: 'unfetched',
  reason,
  status,
});

/** Nothing tells the site who asks, and no answer leads anywhere else or is kept. */
export const QUIETLY: RequestInit = {
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

export const isRedirected = ({ type }: Response): boolean => type === 'opaqueredirect';

/** Fetches from one host and no other; many sites lead from http to https, where the same address is tried. */
async function fetched(url: URL, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url.href, { ...QUIETLY, signal });
  if (!isRedirected(response) || url.protocol === 'https:') return response;
  return fetch(url.href.replace(/^http:/, 'https:'), { ...QUIETLY, signal });
}

function refusedBy({ status }: Response): FileNews {
  if (status === 404 || status === 410) return unfetched('absent', status);
  return unfetched(status === 401 || status === 403 ? 'closed' : 'status', status);
}

/** What the site calls the file: by its own words, else by the end of the address. */
export function nameOf(response: Response, { pathname }: URL): string | null {
  const said = response.headers.get('content-disposition') ?? '';
  const [, encoded] = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(said) ?? [];
  const [, plain] = /filename\s*=\s*"?([^";]+)/i.exec(said) ?? [];
  const name = encoded ?? plain ?? pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name) || null;
  } catch {
    return name || null;
  }
}

/** Sends the body on in pieces, up to the bound. */
async function passOn(body: ReadableStream<Uint8Array>, tell: (news: FileNews) => void): Promise<boolean> {
  const reader = body.getReader();
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return false;
    }
    tell({ type: 'piece', base64: base64(read.value) });
  }
  return true;
}

async function fetchFrom(url: URL, signal: AbortSignal, tell: (news: FileNews) => void): Promise<FileNews> {
  const response = await fetched(url, signal);
  if (isRedirected(response)) return unfetched('moved');
  if (!response.ok || !response.body) return refusedBy(response);
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return unfetched('tooLarge');
  return (await passOn(response.body, tell)) ? { type: 'end', name: nameOf(response, url) } : unfetched('tooLarge');
}

/**
 * Fetches one file that a person asked for, from a host that the browser lets us ask: the only request of the
 * extension. Its end, or why there is none, is the last that is told.
 */
export async function fetchFile(address: string, left: AbortSignal, tell: (news: FileNews) => void): Promise<void> {
  const url = siteOf(address);
  if (!url || !(await isGranted(url))) return tell(unfetched('notAllowed'));
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PATIENCE_MS);
  left.addEventListener('abort', () => ending.abort());
  try {
    tell(await fetchFrom(url, ending.signal, tell));
  } catch {
    tell(unfetched(ending.signal.aborted ? 'slow' : 'unreachable'));
  } finally {
    clearTimeout(timer);
  }
}
