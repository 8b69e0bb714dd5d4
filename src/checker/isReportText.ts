/** Words that only the form prints, cut by white space: table 3's note on its sums, table 2's clauses. */
const SURE = /勾\s*稽\s*关\s*系\s*为|第二十条\s*第\s*[（(]\s*[一五六八九]\s*[）)]\s*项/;
/** A report's title, which may be all that a page with a file or pictures says. */
export const TITLE = /政府信息公开(工作)?年度?报告/;
const HEADINGS = [
  /主动公开政府信息情况/,
  /收到和处理政府信息公开的?申请/,
  /政府信息公开行政复议/,
  /存在的?主要问题及/,
  /其他需要报告的?事项/,
];
/** The same and table 3's first row, as nearly every report prints them: plain text is found far faster than a pattern. */
const PLAIN = ['勾稽关系为', '第二十条第（', '本年新收政府信息公开申请'];

/** Whether a text reads like the annual report: words of its tables, or its title with two of its headings. */
export function isReportText(text: string): boolean {
  return (
    PLAIN.some((words) => text.includes(words)) ||
    SURE.test(text) ||
    (TITLE.test(text) && HEADINGS.filter((heading) => heading.test(text)).length > 1)
  );
}
