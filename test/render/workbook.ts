import type { Grid, GridCell } from '../../src/page/tree/grid';
import { linesIn, pagePieces, type Seen } from './pagePieces';

/** How programs write the cells of a sheet that they save as a web page. */
interface Program {
  readonly open: string;
  readonly close: (width: number) => string;
  readonly cell: (lines: readonly string[], spans: string, isFigure: boolean) => string;
  /** Cells in which nothing stands, beside a table that is narrower than the sheet. */
  readonly rest: (count: number) => string;
  readonly row: string;
}

const page = (head: string, table: string) =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">${head}</head><body link="blue" vlink="purple">${table}`;
/** Rows that only old browsers need, to keep columns in line. */
const widths = (width: number) =>
  `<![if supportMisalignedColumns]><tr height=0 style='display:none'>${"<td width=64 style='width:48pt'></td>".repeat(width)}</tr><![endif]></table></body></html>`;

export const PROGRAMS = {
  excel: {
    open: page(
      '<meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {text-align:center;border:.5pt solid windowtext;white-space:normal;} --></style>',
      "<table border=0 cellpadding=0 cellspacing=0 width=960 style='border-collapse:collapse;table-layout:fixed;width:720pt'><col width=64 span=15 style='width:48pt'>",
    ),
    close: widths,
    row: "<tr height=19 style='mso-height-source:userset;height:14.25pt'>",
    cell: (lines, spans, isFigure) =>
      `<td${spans} class=xl65${isFigure ? ' align=right' : ''} style='border-left:none'>${lines.join('<br>\n    ') || '&nbsp;'}</td>`,
    rest: (count) => `<td colspan=${count} class=xl25 style='mso-ignore:colspan'></td>`,
  },
  wps: {
    open: page(
      '<meta name="ProgId" content="Excel.Sheet"/><meta name="Generator" content="WPS Office ET"/><style><!-- @page {margin:0.75in;} .xl23 {mso-number-format:"General";} --></style>',
      '<table width="1164" border="0" cellpadding="0" cellspacing="0" style=\'width:873.00pt;border-collapse:collapse;table-layout:fixed;\'>',
    ),
    close: widths,
    row: '<tr height="19" style=\'height:14.25pt;\'>',
    cell: (lines, spans, isFigure) =>
      `<td class="xl23"${spans} style='height:14.25pt;'${isFigure ? ' x:num' : ' x:str'}>${lines.join('<br/>')}</td>`,
    rest: (count) => '<td></td>'.repeat(count),
  },
  calc: {
    open: page(
      '<meta name="generator" content="LibreOffice 7.3.7.2 (Linux)"/><style type="text/css">body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"SimSun"; font-size:x-small }</style>',
      '<table cellspacing="0" border="0"><colgroup span="15" width="85"></colgroup>',
    ),
    close: () =>
      '</table><!-- ************************************************************************** --></body></html>',
    row: '<tr>',
    cell: (lines, spans, isFigure) =>
      `<td style="border-top: 1px solid #000000"${spans} height="17" align="${isFigure ? 'right' : 'left'}" valign=middle${isFigure ? ` sdval="${lines[0]}" sdnum="1033;"` : ''}>${lines.length > 0 ? `<font face="宋体">${lines.join('<br>')}</font>` : '<br>'}</td>`,
    rest: (count) => '<td align="left"><br></td>'.repeat(count),
  },
} satisfies Record<string, Program>;

const WIDTH = 15;
const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\u00a0', '&nbsp;');

/** Where the cells of a row's empty slots end. */
function emptyTo(line: readonly (GridCell | undefined)[], from: number): number {
  let next = from + 1;
  while (next < WIDTH && !line[next]) next += 1;
  return next;
}

function written({ node, columns, rows }: GridCell, { cell }: Program, isSeen: Seen): string {
  const lines = linesIn(node, isSeen).map(escaped);
  const spans = `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan=${rows}` : ''}`;
  return cell(lines, spans, /^[-+]?\d+(?:\.\d+)?$/.test(lines.join('\n')));
}

function rowsOf(grid: Grid, program: Program, isSeen: Seen): string[] {
  return grid.rows.map((line, row) => {
    const parts: string[] = [];
    let next = 0;
    for (let column = 0; column < Math.max(line.length, WIDTH); column = next) {
      const at = line[column];
      next = at ? column + 1 : emptyTo(line, column);
      if (!at) parts.push(program.rest(next - column));
      else if (at.row === row && at.column === column) parts.push(written(at, program, isSeen));
    }
    return parts.join('');
  });
}

/** A page as one sheet that a program has saved as a web page: each line in a row of its own, the tables below each other. */
export function workbook(html: string, program: Program, isSeen: Seen = () => true): string {
  const rows = pagePieces(html, isSeen).flatMap((piece) =>
    typeof piece === 'string'
      ? [program.cell(piece.split('\n').map(escaped), ` colspan=${WIDTH}`, false)]
      : rowsOf(piece, program, isSeen),
  );
  return program.open + rows.map((row) => `${program.row}${row}</tr>`).join('\n') + program.close(WIDTH);
}
