import type { Result } from '../../result/resultSchema';
import { titleOf } from '../reportName';
import { escaped } from '../tables/htmlParts';
import type { Sheet, SheetCell } from './sheet';

/** Nothing of it comes from a page: what does is text. */
const STYLE = `@page{size:A4;margin:18mm 14mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
body{font-family:SimSun,"宋体","Songti SC","Noto Serif CJK SC",serif;font-size:10.5pt;line-height:1.5;color:#000;background:#fff;max-width:190mm;margin:0 auto;padding:8px}
h1{font-size:16pt;text-align:center}
h2{font-size:13pt;break-after:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9pt}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:1px solid #555;padding:2px 4px;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}
thead th{background:#eee}
th.running{background:none;border:0;font-weight:normal;font-size:8.5pt;color:#444}
td.number{text-align:right}
@media print{body{max-width:none;margin:0;padding:0}}
@page wide{size:A4 landscape}
.wide{page:wide}
section+section{break-before:page}
.caveat{font-size:9pt}`;

const PLAIN = '辅助核对，不代表任何机关意见。';

function cellHtml(cell: SheetCell): string {
  return typeof cell === 'number' ? `<td class="number">${cell}</td>` : `<td>${escaped(cell ?? '')}</td>`;
}

/** The same in every row of the problems, and said in the first part: paper has no room for it. */
const CONSTANT = new Set(['单位', '年度', '网址', '页面日期']);

function withoutConstant({ columns, rows, ...sheet }: Sheet): Sheet {
  const kept = columns.map(({ title }) => sheet.name !== '问题' || !CONSTANT.has(title));
  const keep = <Each>(each: readonly Each[]): Each[] => each.filter((_, at) => kept[at]);
  return { ...sheet, columns: keep(columns), rows: rows.map(keep) };
}

/** As many columns as stand upright on a page. */
const UPRIGHT = 6;

/** A part as a table; its head, with whose report it is, stands on every page that it covers. */
function section({ name, columns, rows }: Sheet, running: string): string {
  const heads = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`).join('');
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width * 100) / whole).toFixed(1)}%">`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  const none = `<tr><td colspan="${columns.length}">无</td></tr>`;
  return `<section${columns.length > UPRIGHT ? ' class="wide"' : ''}><h2>${escaped(name)}</h2>
<table><colgroup>${widths}</colgroup><thead><tr><th class="running" colspan="${columns.length}">${escaped(`${running} · ${name}`)}</th></tr><tr>${heads}</tr></thead>
<tbody>${body || none}</tbody></table></section>`;
}

/** Sheets as one file to be printed: no script, nothing loaded, everything from the page written out as text. */
export function asHtmlReport(sheets: readonly Sheet[], result: Result): string {
  const { organ, year } = result.report ?? {};
  const running = [organ ?? '单位没有读到', year ? `${year}年度` : '年度没有读到'].join(' ');
  const title = escaped(`年报核验 ${running}`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style></head>
<body><header><h1>${title}</h1><p>${escaped(titleOf(result))}</p><p class="caveat">${PLAIN}</p></header>
${sheets.map((sheet) => section(withoutConstant(sheet), running)).join('\n')}
</body></html>
`;
}
