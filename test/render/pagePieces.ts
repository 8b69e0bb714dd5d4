import { type AnyNode, type Element, hasChildren, isTag } from 'domhandler';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { type Grid, gridOf } from '../../src/page/tree/grid';

/** What a browser shows of a node: struck and hidden words are in no sheet. */
export type Seen = (node: AnyNode) => boolean;

const BLOCKS = new Set(['p', 'h1', 'h2', 'div', 'li', 'ul', 'tr', 'table', 'main', 'article']);

const BREAK = '\u0001';

function textIn(node: AnyNode, isSeen: Seen, breaks = '\n'): string {
  if (!isSeen(node)) return '';
  if (node.type === 'text') return node.data.replace(/[ \t\r\n]+/g, ' ');
  if (isTag(node) && node.name === 'br') return breaks;
  const inside = hasChildren(node) ? node.children.map((child) => textIn(child, isSeen, breaks)).join('') : '';
  return isTag(node) && BLOCKS.has(node.name) ? `\n${inside}\n` : inside;
}

const linesOf = (text: string, breaks: string): string[] =>
  text
    .split(breaks)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a node prints, line by line. */
export const linesIn = (node: AnyNode, isSeen: Seen): string[] => linesOf(textIn(node, isSeen), '\n');

/** The text of each block, a break in it kept. */
const blocksIn = (node: AnyNode, isSeen: Seen): string[] =>
  textIn(node, isSeen, BREAK)
    .split('\n')
    .map((block) => linesOf(block, BREAK).join('\n'))
    .filter((block) => block !== '');

/** The lines and the tables of a page in order; a table around others is layout. */
function pieces(node: AnyNode, isSeen: Seen): (string | Element)[] {
  if (!isSeen(node) || (isTag(node) && node.name === 'head')) return [];
  const holdsTable = (at: AnyNode): boolean =>
    hasChildren(at) && at.children.some((child) => (isTag(child) && child.name === 'table') || holdsTable(child));
  if (isTag(node) && node.name === 'table' && !holdsTable(node)) return [node];
  if (!hasChildren(node) || !holdsTable(node)) return blocksIn(node, isSeen);
  return node.children.flatMap((child) => pieces(child, isSeen));
}

function withoutUnseen(table: Element, isSeen: Seen): void {
  table.children = table.children.filter(isSeen);
  for (const [at, part] of table.children.entries()) {
    part.prev = table.children[at - 1] ?? null;
    part.next = table.children[at + 1] ?? null;
    if (isTag(part)) withoutUnseen(part, isSeen);
  }
}

/** What a page prints, in order: lines of text, and tables whose spans are spread. */
export function pagePieces(html: string, isSeen: Seen): (string | Grid)[] {
  return pieces(fromHtml(html), isSeen).map((piece) => {
    if (typeof piece === 'string') return piece;
    withoutUnseen(piece, isSeen);
    return gridOf(piece);
  });
}
