import { Element, isText, Text } from 'domhandler';
import { isFormWord } from '../../report/formWords';
import { append } from '../tree/append';
import { LINE_IN_CELL } from './lineInCell';
import type { LooseTable } from './looseTable';
import { isCut } from './wrappedLines';

/** A cell on a line of its own, as Word's text export writes it: one tab, then the cell. */
const cellLine = /^\t[^\t]*$/;
/** The rows of cells that begin at line `from`, one cell a line, an empty line after each row. */
function cellLines(lines: readonly string[], from: number): { rows: string[][]; next: number } {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (cellLine.test(line)) row.push(line.slice(1));
    else if (line === '') {
      if (row.length > 0) rows.push(row);
      else break;
      row = [];
    } else if (row.length > 0) row.push(`${row.pop() ?? ''}\n${line}`);
    else break;
  }
  if (row.length > 0) rows.push(row);
  return { rows, next: at };
}

/** A line of a tab-separated table: cells, or 第二十条第（…）项 alone in its row. */
function isTabbed(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return line.includes('\t') || (lines[at + 1]?.includes('\t') === true && isFormWord(line));
}

/** The next line that is not empty. */
function filledFrom(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '' && !lines[at]?.includes('\t')) at += 1;
  return at;
}

/** A figure, or a sign in its place, alone in a line: a cell's second line, a page's number, or a cell that lost its row. */
const strayValue = /^(?:\d[\d.,，]{0,8}|[无／/—-]{1,3}|[一二三四五六七八九十百千零〇]{1,5})$/;

const isStray = (line: string | undefined): boolean => strayValue.test(line?.trim() ?? '');

/** Where the rows go on behind such a line, which stands right below a row or between two; null where there is none. */
function afterStray(lines: readonly string[], below: number, at: number): number | null {
  if (isStray(lines[below])) return filledFrom(lines, below + 1);
  const next = isStray(lines[at]) ? filledFrom(lines, at + 1) : at;
  return next > at && lines[next]?.includes('\t') ? next : null;
}

/** Whether a line of nothing but figures goes on with the row above, which has its label and figures: a cell of two lines cut it. */
function goesOnBelow(row: readonly string[], below: string | undefined): boolean {
  if (!below?.includes('\t') || !row.some(isStray) || row.every((cell) => cell.trim() === '' || isStray(cell)))
    return false;
  return (
    isStray(below.slice(0, below.indexOf('\t'))) &&
    below.split('\t').every((cell) => cell.trim() === '' || isStray(cell))
  );
}

/**
 * The tab-separated rows that begin at line `from`; where an empty line follows the first, one may follow each. A line
 * of hyphens is a converter's, not data. No rows where nobody can say which cell a figure between them belongs to.
 */
function tabbedLines(lines: readonly string[], from: number): LooseTable {
  const rows: string[][] = [];
  const isSpaced = filledFrom(lines, from + 1) > from + 1;
  let isPlain = true;
  let next = from;
  for (let at = from; at < lines.length && isTabbed(lines, at); ) {
    const cells = (lines[at] ?? '').split('\t');
    if (!cells.every((cell) => /^[-\s]*$/.test(cell)) || cells.every((cell) => cell.trim() === '')) rows.push(cells);
    next = at + 1;
    at = isSpaced ? filledFrom(lines, next) : next;
    if (goesOnBelow(cells, lines[at])) isPlain = false;
    const further = afterStray(lines, next, at);
    if (further === null) continue;
    isPlain = false;
    next = further;
    at = further;
  }
  return { rows: isPlain ? rows : null, next };
}

function appendCell(cell: Element, text: string): void {
  for (const [at, line] of text.split(LINE_IN_CELL).entries()) {
    if (at > 0) append(cell, new Element('br', {}));
    append(cell, new Text(line));
  }
}

function appendTable(body: Element, rows: readonly (readonly string[])[]): void {
  const table = append(body, new Element('table', {}));
  for (const cells of rows) {
    const row = append(table, new Element('tr', {}));
    for (const cell of cells) appendCell(append(row, new Element('td', {})), cell);
  }
}

/** The table whose cells stand between tabs, or each on a line of its own behind one, at line `at`; null where none does. */
export function tabbedTable(lines: readonly string[], at: number): LooseTable | null {
  if (!isTabbed(lines, at)) return null;
  const { rows, next } = cellLine.test(lines[at] ?? '') ? cellLines(lines, at) : tabbedLines(lines, at);
  return { rows, next: Math.max(next, at + 1) };
}

/** A text cut into lines, with the tables that are known already by their first line. */
export interface TextLines {
  readonly lines: readonly string[];
  readonly tables: ReadonlyMap<number, LooseTable>;
}
/** Finds the table that begins at a line, in whatever way its cells are parted. */
export type TableAt = (lines: readonly string[], at: number) => LooseTable | null;

/** Puts what a text says below an element: its tables as tables, its lines as paragraphs. */
export function appendText(body: Element, { lines, tables }: TextLines, tableAt: TableAt): void {
  let paragraph: Text | null = null;
  let last = '';
  let isApart = false;
  let plainTo = 0;
  for (let at = 0; at < lines.length; ) {
    const table = tables.get(at) ?? (at < plainTo ? null : tableAt(lines, at));
    if (table?.rows) {
      appendTable(body, table.rows);
      paragraph = null;
      at = table.next;
      continue;
    }
    plainTo = Math.max(plainTo, table?.next ?? 0);
    const line = (lines[at] ?? '').trim();
    at += 1;
    if (line === '') {
      isApart = true;
      continue;
    }
    if (paragraph && isCut({ paragraph: paragraph.data, last, next: line, isApart })) paragraph.data += line;
    else paragraph = append(append(body, new Element('p', {})), new Text(line));
    last = line;
    isApart = false;
  }
}

/** Gives the text in a `pre` to `put`, which reads it as a text file is read; its node gives way to what it says. */
export function spreadPre(pre: Element, put: (body: Element, text: string) => void): void {
  const only = pre.children.length === 1 ? pre.children[0] : undefined;
  if (!only || !isText(only) || !only.data.includes('\n')) return;
  pre.children = [];
  put(pre, only.data);
}
