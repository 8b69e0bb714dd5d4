import type { TableId } from '../../report/addresses';
import { type FormCell, type FormRow, tableOf } from '../../report/labels/officialTable';
import { cellPlace } from '../../report/places/places';
import type { ReportJson } from '../../report/schema';
import { valueAt } from '../../result/calculation';
import { isCorrected } from '../../result/kept/correction';
import type { Finding, Result } from '../../result/resultSchema';
import { escaped, type Flavours, paragraphsHtml } from './htmlParts';
import { safeCell } from './safeCell';

/** What a page printed in a cell of the form; what it did not print is nothing. */
type Printed = Pick<ReportJson, 'cells' | 'editions'>;

const textOf = ({ text, address }: FormCell, { cells }: Printed): string =>
  address === null ? text : (cells[address]?.raw.trim() ?? '');

function htmlCell(cell: FormCell, printed: Printed): string {
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  return `<td${spans} align="center">${escaped(safeCell(textOf(cell, printed)))}</td>`;
}

/** Writes a cell into the lines it covers: its text in the first place, nothing in the others. */
function place(lines: readonly string[][], at: number, column: number, cell: FormCell, text: string): void {
  for (const [down, line] of lines.slice(at, at + cell.rows).entries())
    for (let across = 0; across < cell.columns; across += 1) line[column + across] = down + across === 0 ? text : '';
}

/** The rows as lines of a sheet: a cell over several columns or rows leaves the others empty. */
function sheetRows(rows: readonly FormRow[], printed: Printed): string[][] {
  const lines = rows.map((): string[] => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (lines[at]?.[column] !== undefined) column += 1;
      place(lines, at, column, cell, safeCell(textOf(cell, printed)));
      column += cell.columns;
    }
  }
  return lines;
}

/** One table in the official layout: lines for a sheet, and a table with spans for Word. */
export function officialForm(table: TableId, printed: Printed): Flavours {
  const rows = tableOf(table, printed);
  const body = rows.map((row) => `<tr>${row.map((cell) => htmlCell(cell, printed)).join('')}</tr>`).join('');
  return {
    text: sheetRows(rows, printed)
      .map((line) => line.join('\t'))
      .join('\n'),
    html: `<table border="1" cellpadding="4" style="border-collapse:collapse">${body}</table>`,
  };
}

const NONE: Printed = { cells: {}, editions: { proactive: null, requests: null } };

/** What was read by hand of a table, or that all of it was. */
const readByHand = ({ findings }: Result, table: TableId): Finding[] =>
  findings.filter((finding) => {
    const [place = 'page'] = finding.addresses;
    return isCorrected(finding) && (place === `tables.${table}` || cellPlace(place)?.table === table);
  });

/** What a cell shows: of one that was read by hand the number, and not what the page prints. */
function shownCells(result: Result, table: TableId): Printed['cells'] {
  const cells = readByHand(result, table).flatMap(({ addresses: [place = 'page'] }) => {
    const [cell, value] = [result.report?.cells[place], valueAt(result, place)];
    return cell && value !== null ? [[place, { ...cell, raw: String(value) }] as const] : [];
  });
  return { ...result.report?.cells, ...Object.fromEntries(cells) };
}

/** The same of a table as it is shown; beneath it what was read by hand, with what the page prints there. */
export function officialCopy(table: TableId, result: Result): Flavours {
  const { report } = result;
  if (!report) return officialForm(table, NONE);
  const { text, html = '' } = officialForm(table, { ...report, cells: shownCells(result, table) });
  const notes = readByHand(result, table).map(({ message }) => `${message.zh}。`);
  if (notes.length === 0) return { text, html };
  return { text: [text, ...notes.map(safeCell)].join('\n'), html: `${html}${paragraphsHtml(notes, 0)}` };
}
