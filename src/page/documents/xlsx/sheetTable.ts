import { Element, Text } from 'domhandler';
import { append } from '../../tree/append';
import { at, elementsIn } from '../xml';
import { cellText, type SheetWords } from './cellText';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** `AB12` as numbers from 0. */
function spotOf(name: string | undefined): Spot | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name ?? '') ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

interface Span extends Spot {
  readonly rows: number;
  readonly columns: number;
}

function spansOf(sheet: Element): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { attribs } of elementsIn(at(sheet, 'mergeCells'))) {
    const [from, to] = (attribs.ref ?? '').split(':').map(spotOf);
    if (from && to)
      spans.set(`${from.row} ${from.column}`, {
        ...from,
        rows: to.row - from.row + 1,
        columns: to.column - from.column + 1,
      });
  }
  return spans;
}

const isHidden = (value: string | undefined): boolean => value === '1' || value === 'true';

function hiddenColumns(sheet: Element): Set<number> {
  const hidden = new Set<number>();
  for (const { attribs } of elementsIn(at(sheet, 'cols'))) {
    if (!isHidden(attribs.hidden) && attribs.width !== '0') continue;
    const last = Math.min(Number(attribs.max), MOST_COLUMNS);
    for (let column = Number(attribs.min); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

interface Contents {
  readonly texts: ReadonlyMap<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rows: number;
  readonly columns: number;
}

/** The texts of a sheet by their place; null where it is larger than any report. */
function contentsOf(sheet: Element, words: SheetWords): Contents | null {
  const texts = new Map<string, string>();
  const hiddenRows = new Set<number>();
  let [rows, columns] = [0, 0];
  for (const [index, row] of elementsIn(at(sheet, 'sheetData')).entries()) {
    const own = Number(row.attribs.r ?? index + 1) - 1;
    if (isHidden(row.attribs.hidden) || row.attribs.ht === '0') hiddenRows.add(own);
    for (const [number, cell] of elementsIn(row).entries()) {
      const spot = spotOf(cell.attribs.r) ?? { row: own, column: number };
      const text = cellText(cell, words);
      if (text === '') continue;
      texts.set(`${spot.row} ${spot.column}`, text);
      rows = Math.max(rows, spot.row + 1);
      columns = Math.max(columns, spot.column + 1);
    }
  }
  return rows > MOST_ROWS || columns > MOST_COLUMNS ? null : { texts, hiddenRows, rows, columns };
}

/** How many of a span's places are shown. */
const shownOf = (from: number, count: number, hidden: ReadonlySet<number>): number =>
  Array.from({ length: Math.min(count, MOST_ROWS) }, (_, at) => at + from).filter((each) => !hidden.has(each)).length;

function appendCell(row: Element, text: string, rows: number, columns: number): void {
  const spans = {
    ...(rows > 1 ? { rowspan: String(rows) } : {}),
    ...(columns > 1 ? { colspan: String(columns) } : {}),
  };
  const cell = append(row, new Element('td', spans));
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (at > 0) append(cell, new Element('br', {}));
    append(cell, new Text(line));
  }
}

/** A sheet as a table, with the cells it joins; what it hides is not in it. Null: too large. */
export function sheetTable(sheet: Element, words: SheetWords): Element | null {
  const contents = contentsOf(sheet, words);
  if (!contents) return null;
  const [spans, hidden] = [spansOf(sheet), hiddenColumns(sheet)];
  const { texts, hiddenRows, columns } = contents;
  const rows = Math.max(contents.rows, 0);
  const table = new Element('table', {});
  const covered = new Set<string>();
  for (let row = 0; row < rows; row += 1) {
    const node = hiddenRows.has(row) ? null : append(table, new Element('tr', {}));
    for (let column = 0; column < columns; column += 1) {
      const key = `${row} ${column}`;
      if (covered.has(key)) continue;
      const span = spans.get(key) ?? { row, column, rows: 1, columns: 1 };
      cover(covered, span, rows, columns);
      const shown = [shownOf(row, span.rows, hiddenRows), shownOf(column, span.columns, hidden)] as const;
      if (node && shown[0] > 0 && shown[1] > 0) appendCell(node, texts.get(key) ?? '', ...shown);
    }
  }
  return table;
}

/** Notes the places that a joined cell takes. */
function cover(covered: Set<string>, { row, column, rows, columns }: Span, height: number, width: number): void {
  if (rows * columns === 1) return;
  for (let y = row; y < Math.min(row + rows, height); y += 1)
    for (let x = column; x < Math.min(column + columns, width); x += 1) covered.add(`${y} ${x}`);
}
