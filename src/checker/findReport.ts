import { isReportText, TITLE } from './isReportText';

const DEBOUNCE = 500;
const PATIENCE = 10_000;
/** How long a page may take until what has come of it is looked at: a script that hangs keeps it loading for ever. */
const HANGS = 3_000;
/** What makes a page fetch more of itself, or shows it anew: a tab is opened, another report gone to, the end scrolled to. */
const STIRS = ['click', 'keyup', 'scroll', 'pageshow', 'popstate', 'visibilitychange'];

/** The text of the open shadow roots of a page, however deep: a document has no text of its own. */
function deepText(root: Document | ShadowRoot): string {
  let text = `${root.textContent}`;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) text += deepText(shadowRoot);
  return text;
}

/** Whether a document shows a report to a reader, or calls itself one; words in a script or a form's field do not count. */
export function isReportShown(document: Document): boolean {
  const { body, designMode, title, scripts } = document;
  const text = body?.textContent ?? '';
  let isShown = isReportText(text);
  const silent = isShown ? [...scripts, ...document.getElementsByTagName('textarea')] : [];
  const unread = silent.map(({ textContent }) => `${textContent}`).filter(isReportText);
  if (unread[0]) isShown = isReportText(unread.reduce((rest, other) => rest.replace(other, ' '), text));
  // To look into every element costs more than to read the text: only a page that calls itself so is asked.
  isShown ||= TITLE.test(title) || (title.includes('公开') && isReportText(deepText(document)));
  return designMode !== 'on' && isShown;
}

/** Calls once when the report is there. A page that changes is looked at for ten seconds, and for ten more when it is stirred. */
export function whenReportShown(document: Document, found: () => void): void {
  // A page made ready in advance is nobody's yet, and does not run out of time.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', () => whenReportShown(document, found), { once: true });
  else start(document, found);
}

function start(document: Document, found: () => void): void {
  const elements = document.getElementsByTagName('*');
  let pending: ReturnType<typeof setTimeout> | undefined;
  let end: typeof pending;
  let seen = 0;
  const observer = new MutationObserver(soon);
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
    seen = elements.length;
    if (!isReportShown(document)) return;
    clearTimeout(end);
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', look);
    for (const type of STIRS) removeEventListener(type, watch, true);
    found();
  }
  for (const type of STIRS) addEventListener(type, watch, true);
  document.addEventListener('DOMContentLoaded', look);
  watch();
  if (document.readyState !== 'loading') look();
}
