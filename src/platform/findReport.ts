/** Words that only the form prints: table 3's note on its sums, table 2's clauses, table 3's first row. */
const SURE = /勾\s*稽\s*关\s*系\s*为|第二十条\s*第\s*[（(]\s*[一五六八九]\s*[）)]\s*项|本年新收政府信息公开申请/;
const TITLE = /政府信息公开(工作)?年度?报告/;
const HEADINGS = [
  /主动公开政府信息情况/,
  /收到和处理政府信息公开的?申请/,
  /政府信息公开行政复议/,
  /存在的?主要问题及/,
  /其他需要报告的?事项/,
];
/** What a page is written in, not read from: an editor's text, a form's, a script's. */
const NOT_PROSE = '[contenteditable]:not([contenteditable="false" i]),textarea,script';

const DEBOUNCE = 500;
const PATIENCE = 10_000;

/** Whether a text reads like the annual report: words of its tables, or its title with two of its headings. */
export function isReportText(text: string): boolean {
  return SURE.test(text) || (TITLE.test(text) && HEADINGS.filter((heading) => heading.test(text)).length > 1);
}

/** Whether a document shows a report to a reader; one that is being written in an editor does not count. */
export function isReportShown(document: Document): boolean {
  const { body, designMode } = document;
  if (!body || designMode === 'on' || !isReportText(body.textContent ?? '')) return false;
  const rest = [...body.querySelectorAll(NOT_PROSE)].reduce(
    (text, { textContent }) => (textContent ? text.replace(textContent, () => '') : text),
    body.isContentEditable ? '' : (body.textContent ?? ''),
  );
  return isReportText(rest);
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
