import type { TableId } from '../../report/addresses';
import { type FormCell, type FormRow, tableOf } from '../../report/labels/officialTable';
import type { Result } from '../../result/resultSchema';
import { escaped, type Flavours } from './htmlParts';
import { safeCell } from './safeCell';

/** What a page printed in a cell of the form; what it did not print is nothing. */
const textOf = ({ text, address }: FormCell, result: Result): string =>
  address === null ? text : (result.report?.cells[address]?.raw.trim() ?? '');

function htmlCell(cell: FormCell, result: Result): string {
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  return `<td${spans} align="center">${escaped(safeCell(textOf(cell, result)))}</td>`;
}

/** Writes a cell into the lines it covers: its text in the first place, nothing in the others. */
function place(lines: readonly string[][], at: number, column: number, cell: FormCell, text: string): void {
  for (const [down, line] of lines.slice(at, at + cell.rows).entries())
    for (let across = 0; across < cell.columns; across += 1) line[column + across] = down + across === 0 ? text : '';
}

/** The rows as lines of a sheet: a cell over several columns or rows leaves the others empty. */
function sheetRows(rows: readonly FormRow[], result: Result): string[][] {
  const lines = rows.map((): string[] => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (lines[at]?.[column] !== undefined) column += 1;
      place(lines, at, column, cell, safeCell(textOf(cell, result)));
      column += cell.columns;
    }
  }
  return lines;
}

/** One table as read, in the official layout: lines for a sheet, and a table with spans for Word. */
export function officialCopy(table: TableId, result: Result): Flavours {
  const rows = result.report ? tableOf(table, result.report) : [];
  const body = rows.map((row) => `<tr>${row.map((cell) => htmlCell(cell, result)).join('')}</tr>`).join('');
  return {
    text: sheetRows(rows, result)
      .map((line) => line.join('\t'))
      .join('\n'),
    html: `<table border="1" cellpadding="4" style="border-collapse:collapse">${body}</table>`,
  };
}
