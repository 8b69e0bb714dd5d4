import { base64 } from '../attachment/base64';
import { isRedirected, nameOf, QUIETLY } from '../attachment/fetchFile';
import { isGranted, siteOf } from '../attachment/originOf';
import type { FetchRequest, PageNews } from './pageMessages';

/** A page of more than this is no report; a scan in a PDF may be large. */
const MOST_BYTES = 50 * 1024 * 1024;
const PATIENCE_MS = 30_000;

type Tell = (news: PageNews) => void;

const unfetched = (reason: string, status: number | null = null): PageNews => ({ type: 'unfetched', reason, status });

/** Where a redirect most often leads: to the same page over https, or to the folder that was meant. */
function likelyTargets({ href, protocol, pathname, search }: URL): string[] {
  const secure = protocol === 'http:' ? href.replace(/^http:/, 'https:') : null;
  const isFolder = !pathname.endsWith('/') && !/\.\w{2,5}$/.test(pathname) && search === '';
  return [...(secure ? [secure] : []), ...(isFolder ? [`${href}/`, ...(secure ? [`${secure}/`] : [])] : [])];
}

function headersFor(known: FetchRequest['known']): Record<string, string> {
  return {
    ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
    ...(known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
  };
}

interface Answered {
  readonly response: Response;
  readonly at: string;
  readonly url: string;
}

/** Asks, and where the answer leads elsewhere asks where that most likely is: of the same host, and nothing else. */
async function answered(url: URL, { known }: FetchRequest, signal: AbortSignal, tell: Tell): Promise<Answered> {
  const ask = async (address: string): Promise<Answered> => {
    const at = new Date().toISOString();
    try {
      const response = await fetch(address, { ...QUIETLY, headers: headersFor(known), signal });
      return { response, at, url: address };
    } catch (reason) {
      tell({ type: 'request', at, url: address, status: null, bytes: 0 });
      throw reason;
    }
  };
  let last = await ask(url.href);
  for (const target of isRedirected(last.response) ? likelyTargets(url) : []) {
    // What a redirect says is hidden from whoever does not follow it.
    tell({ type: 'request', at: last.at, url: last.url, status: null, bytes: 0 });
    last = await ask(target);
    if (!isRedirected(last.response)) break;
  }
  return last;
}

/** Sends the body on in pieces, up to the bound; how much of it came. */
async function passOn(body: ReadableStream<Uint8Array>, tell: Tell): Promise<number> {
  const reader = body.getReader();
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return size;
    }
    tell({ type: 'piece', base64: base64(read.value) });
  }
  return size;
}

function refusedBy({ status }: Response): PageNews {
  return status === 404 || status === 410 ? unfetched('absent', status) : unfetched('status', status);
}

async function newsOf({ response, at, url }: Answered, tell: Tell): Promise<PageNews> {
  const noted = (bytes: number): void =>
    tell({ type: 'request', at, url, status: isRedirected(response) ? null : response.status, bytes });
  if (isRedirected(response) || response.status === 304 || !response.ok || !response.body) {
    noted(0);
    if (isRedirected(response)) return unfetched('moved');
    return response.status === 304 ? { type: 'unchanged' } : refusedBy(response);
  }
  const isLarge = Number(response.headers.get('content-length') ?? 0) > MOST_BYTES;
  const size = isLarge ? 0 : await passOn(response.body, tell);
  noted(size);
  if (isLarge || size > MOST_BYTES) return unfetched('tooLarge');
  const { headers } = response;
  return {
    type: 'end',
    url,
    name: nameOf(response, new URL(url)),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
  };
}

/**
 * Fetches one page that a person asked for, from a host that the browser lets us ask. It follows no redirect, for
 * nobody can see where one leads. Its end, or why there is none, is the last that is told.
 */
export async function fetchPage(request: FetchRequest, left: AbortSignal, tell: Tell): Promise<void> {
  const url = siteOf(request.url);
  if (!url || !(await isGranted(url))) return tell(unfetched('notAllowed'));
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PATIENCE_MS);
  left.addEventListener('abort', () => ending.abort());
  try {
    tell(await newsOf(await answered(url, request, ending.signal, tell), tell));
  } catch {
    tell(unfetched(ending.signal.aborted ? 'slow' : 'unreachable'));
  } finally {
    clearTimeout(timer);
  }
}
