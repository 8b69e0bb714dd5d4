import { Document, Element, isText, Text } from 'domhandler';
import { isFormWord } from '../../report/formWords';
import { append } from '../append';
import { brokenLabels, isTabbed as hasTabs } from './brokenLabels';
import { copiedCells } from './copiedCells';
import { drawnTables } from './drawnTables';
import { type LooseTable, looseCells } from './looseCells';
import { partedRows } from './partedRows';
import { plainWords } from './plainWords';
import { printedSections } from './printedSections';
import { quotedCells } from './quotedCells';
import { isCut } from './wrappedLines';

/** A cell on a line of its own, as Word's text export writes it: one tab, then the cell. */
const cellLine = /^\t[^\t]*$/;
/** What Word leaves where a bookmark was. */
const residue = /\[bookmark:[^\]]{0,80}\]/g;
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

/**
 * The tab-separated rows that begin at line `from`; where an empty line follows the first, one may follow each. A line
 * of hyphens is a converter's, not data.
 */
function tabbedLines(lines: readonly string[], from: number): { rows: string[][]; next: number } {
  const rows: string[][] = [];
  const isSpaced = filledFrom(lines, from + 1) > from + 1;
  let next = from;
  for (let at = from; at < lines.length && isTabbed(lines, at); at = isSpaced ? filledFrom(lines, next) : next) {
    const cells = (lines[at] ?? '').split('\t');
    if (!cells.every((cell) => /^[-\s]*$/.test(cell)) || cells.every((cell) => cell.trim() === '')) rows.push(cells);
    next = at + 1;
  }
  return { rows, next };
}

function appendTable(body: Element, rows: readonly (readonly string[])[]): void {
  const table = append(body, new Element('table', {}));
  for (const cells of rows) {
    const row = append(table, new Element('tr', {}));
    for (const cell of cells) append(append(row, new Element('td', {})), new Text(cell));
  }
}

/** The table that begins at line `at`, in whatever way its cells are parted. */
function tableAt(lines: readonly string[], at: number): LooseTable | null {
  const line = lines[at] ?? '';
  if (!isTabbed(lines, at)) return line.trim() === '' ? null : looseCells(lines, at);
  const { rows, next } = cellLine.test(line) ? cellLines(lines, at) : tabbedLines(lines, at);
  return { rows, next: Math.max(next, at + 1) };
}

/** A text's lines, its cells between tabs wherever it is plain how they are parted. */
function linesIn(text: string): string[] {
  const plain = quotedCells(text.replace(residue, '').replace(/\r\n?/g, '\n'));
  const parted = partedRows(drawnTables(plainWords(plain)));
  const lines = copiedCells(parted.join('\n')).split('\n');
  return hasTabs(lines) ? brokenLabels(lines) : lines;
}

function appendText(body: Element, text: string): void {
  const { lines, tables } = printedSections(linesIn(text));
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

/** A report saved as text, its tables tab-separated or with one cell a line, as a tree with the same meaning. */
export function fromText(text: string): Document {
  const tree = new Document([]);
  const body = append(append(tree, new Element('html', {})), new Element('body', {}));
  appendText(body, text);
  return tree;
}

/** Reads the text in a `pre` as a text file is read, which is how browsers show one; its nodes give way to what it says. */
export function spreadText(pre: Element): void {
  const only = pre.children.length === 1 ? pre.firstChild : null;
  if (!only || !isText(only) || !only.data.includes('\n')) return;
  pre.children = [];
  appendText(pre, only.data);
}
