import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { append } from '../tree/append';
import type { Block, CellBlock, LineBlock, Place, TableBlock } from './blocks';
import { goesOn, type TextColumn } from './lines/paragraphsOf';

/** Where the nodes of a tree stand. */
export type Places = WeakMap<ChildNode, Place>;

const attributes = ({ rows, columns }: CellBlock): Record<string, string> => ({
  ...(rows > 1 ? { rowspan: String(rows) } : {}),
  ...(columns > 1 ? { colspan: String(columns) } : {}),
});

/** Puts a line's text below an element; what is crossed out, as such. */
function appendLine(parent: ParentNode, { line, place }: LineBlock, places: Places): void {
  const holder = line.isStruck ? append(parent, new Element('s', {})) : parent;
  places.set(append(holder, new Text(line.text)), place);
}

/** In a cell so wide stand paragraphs, not the lines of a label. */
const WIDE = 260;

/** Between which edges the text of a cell is set. */
function columnOf({ box }: CellBlock, lines: readonly LineBlock[]): TextColumn {
  const edges = lines.map(({ line }) => line.box);
  const right = Math.max(...edges.map((edge) => edge.right), box.left + (box.right - box.left) * 0.8);
  return { left: Math.min(box.right, ...edges.map((edge) => edge.left)), right, leading: 1 };
}

const chinese = /^[〇零一二三四五六七八九十百千万两]+$/;

/** Whether figures end a line and begin the next: nobody can say whether they are one number or two. */
const areTwoNumbers = (above: LineBlock, below: LineBlock): boolean =>
  [above, below].every(({ line }) => chinese.test(line.text.normalize('NFKC'))) ||
  (/[\d.,，]$/.test(above.line.text) && /^[\d.,，]/.test(below.line.text) && !isGrouped(above, below));

/** A comma and three figures behind it go on with one number: “3，” and “099”. */
const isGrouped = ({ line: above }: LineBlock, { line: below }: LineBlock): boolean =>
  /^\d{1,3}([,，]\d{3})*[,，]$/.test(above.text) && /^\d{3}(?!\d)/.test(below.text);

/** Whether two lines are figures set apart, of one number as on a line: “2 0” and “7 5”. */
const areSetApart = ({ line: above }: LineBlock, { line: below }: LineBlock): boolean =>
  [above, below].every(({ text }) => /^\d( \d)*$/.test(text)) && above.text.length + below.text.length > 2;

function appendCell(row: Element, cell: CellBlock, places: Places): void {
  const node = append(row, new Element('td', attributes(cell)));
  places.set(node, cell.place);
  if (cell.isUnread) {
    places.set(append(node, new Element('img', { src: 'unread' })), cell.place);
    return;
  }
  const lines = cell.blocks.filter((block) => block.kind === 'line');
  if (lines.length < cell.blocks.length || (lines.length > 1 && cell.box.right - cell.box.left > WIDE)) {
    appendBlocks(node, cell.blocks, columnOf(cell, lines), places);
    return;
  }
  for (const [at, block] of lines.entries()) {
    const before = lines[at - 1];
    if (before && areSetApart(before, block)) append(node, new Text(' '));
    else if (before && areTwoNumbers(before, block)) append(node, new Element('br', {}));
    appendLine(node, block, places);
  }
}

function appendTable(parent: ParentNode, { cells, rows, place }: TableBlock, places: Places): void {
  const table = append(parent, new Element('table', {}));
  places.set(table, place);
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    const node = append(table, new Element('tr', {}));
    for (let cell = ordered[next]; cell?.row === row; cell = ordered[next]) {
      appendCell(node, cell, places);
      next += 1;
    }
  }
}

/** Puts blocks below an element: lines that go on as one paragraph, tables as tables, pictures as pictures. */
export function appendBlocks(parent: ParentNode, blocks: readonly Block[], column: TextColumn, places: Places): void {
  let paragraph: Element | null = null;
  let last: LineBlock | null = null;
  for (const block of blocks) {
    if (block.kind === 'line') {
      const isMore = last !== null && goesOn(last.line, block.line, column, last.place.page !== block.place.page);
      if (!paragraph || !isMore) {
        paragraph = append(parent, new Element('p', {}));
        places.set(paragraph, block.place);
      }
      appendLine(paragraph, block, places);
      last = block;
      continue;
    }
    paragraph = null;
    last = null;
    if (block.kind === 'table') appendTable(parent, block, places);
    else places.set(append(append(parent, new Element('p', {})), new Element('img', { src: 'picture' })), block.place);
  }
}

export function emptyTree(): { tree: Document; body: Element } {
  const tree = new Document([]);
  return { tree, body: append(append(tree, new Element('html', {})), new Element('body', {})) };
}
