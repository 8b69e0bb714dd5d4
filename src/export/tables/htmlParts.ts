import { safeCell } from './safeCell';

/** Text for the clipboard; with `html` it lands as paragraphs and tables in Word, WPS and Excel. */
export interface Flavours {
  readonly text: string;
  readonly html?: string;
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text with what HTML would take for markup written out. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

/** Spreadsheets read this as “text”: a date stays as it was printed. */
const TEXT = ` style="mso-number-format:'\\@'"`;

/** A table that Word, WPS and Excel take as their own. */
export function htmlTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => `<th>${escaped(column)}</th>`).join('');
  const body = rows
    .map((row) => row.map((cell) => `<td${TEXT}>${escaped(safeCell(cell))}</td>`).join(''))
    .map((cells) => `<tr>${cells}</tr>`)
    .join('');
  return `<table border="1" cellpadding="4" style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Paragraphs, indented by two characters as letters are. */
export function paragraphsHtml(texts: readonly string[], indent = 2): string {
  const style = indent > 0 ? ` style="text-indent:${indent}em"` : '';
  return texts.map((text) => `<p${style}>${escaped(text)}</p>`).join('');
}
