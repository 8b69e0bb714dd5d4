import { isReportText } from './isReportText';

const DEBOUNCE = 500;
const PATIENCE = 10_000;

/** Whether a document shows a report to a reader; words in a script or a form's field do not count. */
export function isReportShown(document: Document): boolean {
  const { body, designMode } = document;
  const text = body?.textContent ?? '';
  if (designMode === 'on' || !isReportText(text)) return false;
  const unread = [...document.scripts, ...document.getElementsByTagName('textarea')]
    .map(({ textContent }) => textContent ?? '')
    .filter(isReportText);
  return unread.length === 0 || isReportText(unread.reduce((rest, other) => rest.replace(other, () => ''), text));
}

/** Calls once when the report is there; where a script builds the page, it is waited for, ten seconds at most. */
export function whenReportShown(document: Document, found: () => void): void {
  if (isReportShown(document)) {
    found();
    return;
  }
  let pending = 0;
  const observer = new MutationObserver(() => {
    pending ||= window.setTimeout(look, DEBOUNCE);
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(pending);
    clearTimeout(end);
  };
  function look(): void {
    pending = 0;
    if (!isReportShown(document)) return;
    stop();
    found();
  }
  const end = window.setTimeout(stop, PATIENCE);
  observer.observe(document, { childList: true, subtree: true });
}
