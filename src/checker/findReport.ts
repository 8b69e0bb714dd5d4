import { read } from '../page/live/read';
import { isReportText, TITLE } from './isReportText';

const DEBOUNCE_MS = 500;
const PATIENCE_MS = 10_000;
/** How long a page may take until what has come of it is looked at: a script that hangs keeps it loading for ever. */
const HANGS_MS = 3_000;
/** What makes a page fetch more of itself, or shows it anew: a tab is opened, another report gone to, the end scrolled to. */
const STIRS = 'click keyup scroll pageshow popstate visibilitychange prerenderingchange'.split(' ');

type Live = Document & { readonly prerendering?: boolean };

/** The text of the open shadow roots of elements, however deep. */
function deepText(elements: Iterable<Element>): string {
  let text = '';
  for (const { shadowRoot } of elements)
    if (shadowRoot) text += shadowRoot.textContent + deepText(shadowRoot.querySelectorAll('*'));
  return text;
}

/** Whether a document shows a report to a reader, or calls itself one; words in a script or a form's field do not count. */
export function isReportShown(document: Document): boolean {
  const title = read(document, 'title');
  // A drawing that is a document of its own has no body.
  const root = read(document, 'all')[0];
  let text = root?.textContent ?? '';
  // Each is cut out of the whole text: of thousands, the rest stays, and the checker finds no report there.
  let most = 50;
  if (root && isReportText(text)) {
    for (const { textContent } of root.querySelectorAll('script,textarea'))
      if (most && isReportText(textContent)) {
        text = text.replace(textContent, '');
        most -= 1;
      }
  }
  // To look into every element costs more than to read the text: only a page that calls itself so is asked.
  return (
    read(document, 'designMode') !== 'on' &&
    (isReportText(text) ||
      TITLE.test(title) ||
      (title.includes('公开') && isReportText(deepText(read(document, 'all')))))
  );
}

/** Calls when the report is there. A page that changes is looked at for ten seconds, and for ten more when it is stirred. */
export function whenReportShown(document: Live, found: () => void): void {
  const elements = read(document, 'all');
  let pending: ReturnType<typeof setTimeout> | 0 = 0;
  let end: ReturnType<typeof setTimeout>;
  let seen = 0;
  let isFound: boolean | undefined;
  const observer = new MutationObserver(soon);
  function soon(): void {
    pending ||= setTimeout(look, read(document, 'readyState') === 'loading' ? HANGS_MS : DEBOUNCE_MS);
  }
  function watch(): void {
    if (isFound) return;
    clearTimeout(end);
    end = setTimeout(() => observer.disconnect(), PATIENCE_MS);
    observer.observe(document, { childList: true, subtree: true });
    // What came while nobody looked.
    if (elements.length !== seen) soon();
  }
  function look(): void {
    clearTimeout(pending);
    pending = 0;
    // A page made ready in advance is nobody's yet; that it is shown stirs it.
    if (read(document, 'prerendering')) return;
    seen = elements.length;
    isFound = isReportShown(document);
    if (!isFound) return;
    observer.disconnect();
    found();
  }
  for (const type of STIRS) addEventListener(type, watch, true);
  // What was found before is told once more: by now it may be more.
  addEventListener('DOMContentLoaded', look, true);
  watch();
}
