/** Who sent a message, as the browser says it. */
interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly documentId?: string | undefined;
}

/**
 * What tells one document that asks from another: of one tab the page shown and one made ready in advance may ask at
 * once, and each wants its own answer. Before Chromium 106 a document has no id.
 */
export const askerOf = ({ documentId, tab, frameId, url }: Sender): string =>
  documentId ?? [tab?.id, frameId, url].join(' ');
