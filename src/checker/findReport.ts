import { isReportText, TITLE } from './isReportText';

const DEBOUNCE = 500;
const PATIENCE = 10_000;
/** What makes a page fetch more of itself: a tab is opened, another report is gone to, the end is scrolled to. */
const STIRS = ['click', 'scroll'];

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
  let pending: ReturnType<typeof setTimeout> | undefined;
  let end: typeof pending;
  const observer = new MutationObserver(() => {
    pending ??= setTimeout(look, DEBOUNCE);
  });
  function watch(): void {
    clearTimeout(end);
    end = setTimeout(() => observer.disconnect(), PATIENCE);
    observer.observe(document, { childList: true, subtree: true });
  }
  function look(): void {
    pending = undefined;
    if (!isReportShown(document)) return;
    observer.disconnect();
    for (const type of STIRS) removeEventListener(type, watch, true);
    found();
  }
  for (const type of STIRS) addEventListener(type, watch, true);
  watch();
  look();
}
