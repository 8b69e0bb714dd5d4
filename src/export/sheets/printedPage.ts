import { escaped } from '../tables/htmlParts';
import { CAVEAT, isWide, type Sheet, type SheetCell } from './sheet';

/** Nothing of it comes from a page: what does is text. */
const STYLE = `@page{size:A4;margin:15mm 12mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
body{font-family:SimSun,"宋体","Songti SC","Noto Serif CJK SC",serif;font-size:10.5pt;line-height:1.5;color:#000;background:#fff;max-width:190mm;margin:0 auto;padding:8px}
h1{font-size:16pt;text-align:center}
h2{font-size:13pt;break-after:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9pt;line-height:1.3}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:1px solid #555;padding:1px 3px;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}
thead th{background:#eee}
th.running{background:none;border:0;font-weight:normal;font-size:8.5pt;color:#444}
td.number{text-align:right}
@media print{body{max-width:none;margin:0;padding:0}}
@page wide{size:A4 landscape}
.wide{page:wide}
section+section{break-before:page}
.caveat{font-size:9pt}`;

/** Figures stand below each other at the right only where nothing but figures does. */
const hasFiguresOnly = (rows: Sheet['rows'], at: number): boolean =>
  rows.every((row) => typeof row[at] === 'number' || row[at] === null);

function cellHtml(cell: SheetCell, isFigure: boolean): string {
  return `<td${isFigure ? ' class="number"' : ''}>${escaped(String(cell ?? ''))}</td>`;
}

/** A part as a table; its head, with whose report it is, stands on every page that it covers. */
function section(sheet: Sheet, running: string): string {
  const { name, columns, rows } = sheet;
  const heads = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`).join('');
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width * 100) / whole).toFixed(1)}%">`).join('');
  const figures = columns.map((_, at) => hasFiguresOnly(rows, at));
  const body = rows
    .map((row) => `<tr>${row.map((cell, at) => cellHtml(cell, figures[at] === true)).join('')}</tr>`)
    .join('\n');
  const none = `<tr><td colspan="${columns.length}">无</td></tr>`;
  return `<section${isWide(sheet) ? ' class="wide"' : ''}><h2>${escaped(name)}</h2>
<table><colgroup>${widths}</colgroup><thead><tr><th class="running" colspan="${columns.length}">${escaped(`${running} · ${name}`)}</th></tr><tr>${heads}</tr></thead>
<tbody>${body || none}</tbody></table></section>`;
}

/** A part of what is printed, and what stands above it on every page that it covers. */
export interface PrintedPart {
  readonly sheet: Sheet;
  readonly running: string;
}

/** Sheets as one file to be printed: no script, nothing loaded, everything from a page written out as text. */
export function printedPage(title: string, lead: readonly string[], parts: readonly PrintedPart[]): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style></head>
<body><header><h1>${escaped(title)}</h1>${lead.map((line) => `<p>${escaped(line)}</p>`).join('')}<p class="caveat">${CAVEAT}</p></header>
${parts.map(({ sheet, running }) => section(sheet, running)).join('\n')}
</body></html>
`;
}
