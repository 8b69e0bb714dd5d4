import { isReportText, TITLE } from './isReportText';

const DEBOUNCE = 500;
const PATIENCE = 10_000;
/** How long a page may take until what has come of it is looked at: a script that hangs keeps it loading for ever. */
const HANGS = 3_000;
/** What makes a page fetch more of itself, or shows it anew: a tab is opened, another report gone to, the end scrolled to. */
const STIRS = 'click keyup scroll pageshow popstate visibilitychange prerenderingchange'.split(' ');

/** The text of the open shadow roots of a page, however deep: a document has no text of its own. */
function deepText(root: Document | ShadowRoot): string {
  let text = `${root.textContent}`;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) text += deepText(shadowRoot);
  return text;
}

/** Whether a document shows a report to a reader, or calls itself one; words in a script or a form's field do not count. */
export function isReportShown(document: Document): boolean {
  const { body, designMode, title } = document;
  let text = body?.textContent ?? '';
  // Each is cut out of the whole text: of thousands, the rest stays, and the checker finds no report there.
  let most = 50;
  if (isReportText(text)) {
    for (const { textContent } of document.querySelectorAll('script,textarea'))
      if (most && isReportText(textContent)) {
        text = text.replace(textContent, '');
        most -= 1;
      }
  }
  // To look into every element costs more than to read the text: only a page that calls itself so is asked.
  return (
    designMode !== 'on' &&
    (isReportText(text) || TITLE.test(title) || (title.includes('公开') && isReportText(deepText(document))))
  );
}

/** Calls once when the report is there. A page that changes is looked at for ten seconds, and for ten more when it is stirred. */
export function whenReportShown(document: Document & { readonly prerendering?: boolean }, found: () => void): void {
  const elements = document.getElementsByTagName('*');
  const stop = new AbortController();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let end: typeof pending;
  let seen = 0;
  const observer = new MutationObserver(soon);
  const on = (type: string, act: () => void): void =>
    addEventListener(type, act, { capture: true, signal: stop.signal });
  function soon(): void {
    pending ??= setTimeout(look, document.readyState === 'loading' ? HANGS : DEBOUNCE);
  }
  function watch(): void {
    clearTimeout(end);
    end = setTimeout(() => observer.disconnect(), PATIENCE);
    observer.observe(document, { childList: true, subtree: true });
    // What came while nobody looked.
    if (elements.length !== seen) soon();
  }
  function look(): void {
    clearTimeout(pending);
    pending = undefined;
    // A page made ready in advance is nobody's yet; that it is shown stirs it.
    if (document.prerendering) return;
    seen = elements.length;
    if (!isReportShown(document)) return;
    observer.disconnect();
    stop.abort();
    found();
  }
  for (const type of STIRS) on(type, watch);
  on('DOMContentLoaded', look);
  watch();
}
