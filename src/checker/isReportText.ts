/** Words that only the form prints, cut by white space: table 3's note on its sums, table 2's clauses. */
const SURE = /勾\s*稽\s*关\s*系|第二十条\s*第\s*[（(]\s*[一五六八九]/;
/** A report's title, which may be all that a page with a file or pictures says. */
export const TITLE = /政府信息公开(工作)?年度?报告/;
/** What four of the six headings hold, each in its own words. */
const HEADINGS = /动公开政府信息情|和处理政府信|主要问题及|报告的?事项/g;
/** Whether a text reads like the annual report: words of its tables, or its title with two of its headings. */
export function isReportText(text: string): boolean {
  return (
    // As nearly every report prints it: plain text is found far faster than a pattern.
    text.includes('新收政府信息') || SURE.test(text) || (TITLE.test(text) && new Set(text.match(HEADINGS)).size > 1)
  );
}
