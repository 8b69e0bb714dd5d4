/** A document that sent a message to the worker. */
export interface FrameDocument {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  /** Since Chromium 106; before, the address has to tell one document from another. */
  readonly documentId: string | undefined;
}

/**
 * What tells one document from another: of one tab the page shown and one made ready in advance may ask at once, and
 * each wants its own answer. Before Chromium 106 a document has no id.
 */
export const documentKey = ({ documentId, tab, frame, url }: FrameDocument): string =>
  documentId ?? [tab, frame, url].join(' ');

const MOST_CHARACTERS = 2_000;

/** An address as it can be kept and shown; of one that is longer than any, which may hold a whole page, only whose it is. */
export function briefAddress(url: string): string {
  if (url.length <= MOST_CHARACTERS) return url;
  const { protocol, host } = new URL(url);
  return host ? `${protocol}//${host}/` : protocol;
}
