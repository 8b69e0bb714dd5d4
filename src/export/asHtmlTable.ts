import { LIST_COLUMNS, type ListRow } from './listRows';
import { safeCell } from './safeCell';

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

/** Spreadsheets read this as “text”: a date stays as it was printed. */
const TEXT = ` style="mso-number-format:'\\@'"`;

/** The 清单 as an HTML table for the clipboard, which Word, WPS and Excel take as their own. */
export function asHtmlTable(rows: readonly ListRow[]): string {
  const head = LIST_COLUMNS.map((column) => `<th>${column}</th>`).join('');
  const body = rows
    .map((row) => LIST_COLUMNS.map((column) => `<td${TEXT}>${escaped(safeCell(row[column]))}</td>`).join(''))
    .map((cells) => `<tr>${cells}</tr>`)
    .join('');
  return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
