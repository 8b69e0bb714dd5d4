import { type ChildNode, type Document, Element, isTag, isText, type ParentNode, type Text } from 'domhandler';
import { append } from '../tree/append';
import { isBreaking, textOf } from '../tree/textOf';
import type { View } from '../tree/view';
import { walk } from '../tree/walk';

/** Boxes that may hold a report as a whole, as the tab of it that is not open does. */
const containers = /^(?:div|section|article|main|body|form|li|ul|dd|details|td|tr|tbody)$/;

/** Fewer headings than these are words in a report, not a report. */
const FEWEST_HEADINGS = 2;

/** Whether a table stands in a cell of another: a figure's frame, or a layout of the page's. */
function isInCell({ parent }: Element): boolean {
  let at = parent;
  while (at && isTag(at) && at.name !== 'td' && at.name !== 'th') at = at.parent;
  return at !== null && isTag(at);
}

/** Whether an element is or holds a table, or several of a report's headings: a part of the page, not words in it. */
function isPart(element: Element, isHeading: (element: Element) => boolean): boolean {
  if (element.name === 'table') return !isInCell(element);
  if (!containers.test(element.name)) return false;
  let headings = 0;
  let isFound = false;
  walk(element, (node) => {
    if (!isTag(node)) return undefined;
    if (isHeading(node)) headings += 1;
    isFound = node.name === 'table' || headings >= FEWEST_HEADINGS;
    return isFound ? 'stop' : undefined;
  });
  return isFound;
}

/** Takes nodes out, and puts a line break before others. */
function rewrite(unseen: ReadonlySet<ChildNode>, ownLines: ReadonlySet<ChildNode>): void {
  for (const parent of new Set([...unseen, ...ownLines].map((node) => node.parent))) {
    if (!parent) continue;
    const children = parent.children.filter((child) => !unseen.has(child));
    parent.children = [];
    for (const child of children) {
      if (ownLines.has(child)) append(parent, new Element('br', {}, []));
      append(parent, child);
    }
    const last = parent.children.at(-1);
    if (last) last.next = null;
  }
}

/** Whether what stands in a line begins with a digit, and what stands before it ends with one. */
function joinsDigits(node: Element | Text): boolean {
  const { prev } = node;
  if (!prev || isBreaking(node) || isBreaking(prev)) return false;
  return /^\s*\d/.test(wordsOf(node)) && /\d\s*$/.test(wordsOf(prev));
}

/** The words of what may be a piece of a figure: no more of them, from no more nodes, than one is written in. */
const wordsOf = (node: ChildNode) =>
  (isText(node) ? node.data.slice(-40) : isTag(node) ? textOf(node, 40, 50) : '').normalize('NFKC');

/** What is asked of a part of the page; null where nothing is known beyond its markup. */
export interface Looks extends Pick<View, 'isUnseen' | 'isFaint'> {
  readonly isOnOwnLine: View['isOnOwnLine'] | null;
  readonly isDrawnOtherwise: View['isDrawnOtherwise'] | null;
}

/** What is written in a cell of figures, up to more than any figure takes. */
const LONGEST = 60;
const isCell = ({ name }: Element) => name === 'td' || name === 'th';

/**
 * Takes out of a tree what no reader sees: hidden rows, cells and words, what is struck out or printed as an
 * explanation above a word. A part of the page with tables or headings of its own stays, however hidden: a report
 * may stand as a whole in a tab that is not open. What is foreign is not looked into. Digits that a style prints on
 * lines of their own are parted. A figure that may be drawn as something else is a picture, which nobody reads. Says
 * whether anything was changed.
 */
export function withoutUnseen(
  root: Document | ParentNode,
  view: Looks,
  isHeading: (element: Element) => boolean,
  isForeign: (element: Element) => boolean = () => false,
  isFigure: (text: string) => boolean = () => false,
): boolean {
  const { isOnOwnLine, isDrawnOtherwise } = view;
  const cells: Element[] = [];
  const unseen = new Set<ChildNode>();
  const ownLines = new Set<ChildNode>();
  const known = new Map<ParentNode, boolean>();

  /** Whether the outermost faint element around a faint node is a part of the page. */
  function isInPart({ parent }: ChildNode): boolean {
    const climbed: Element[] = [];
    let at = parent;
    while (at && !known.has(at) && isTag(at) && view.isFaint(at)) {
      climbed.push(at);
      at = at.parent;
    }
    const outer = climbed.at(-1);
    const answer = (at && known.get(at)) ?? (outer !== undefined && isPart(outer, isHeading));
    for (const below of climbed) known.set(below, answer);
    return answer;
  }

  walk(root, (node) => {
    if (!isTag(node) && !isText(node)) return undefined;
    if (isTag(node) && isForeign(node)) return 'skip';
    if (isTag(node) ? view.isUnseen(node) && !isPart(node, isHeading) : isUnseenText(node)) {
      unseen.add(node);
      return 'skip';
    }
    if (isDrawnOtherwise && isTag(node) && isCell(node)) cells.push(node);
    if (isOnOwnLine && joinsDigits(node) && isOnOwnLine(node)) ownLines.add(node);
    return undefined;
  });

  function isUnseenText(node: Text): boolean {
    return node.data.trim() !== '' && (view.isUnseen(node) || (view.isFaint(node) && !isInPart(node)));
  }

  rewrite(unseen, ownLines);
  let isChanged = unseen.size + ownLines.size > 0;
  for (const cell of cells) {
    const drawn = isFigure(textOf(cell, LONGEST)) && isDrawnOtherwise?.(cell);
    if (!drawn) continue;
    isChanged = true;
    cell.children = [];
    if (drawn !== 'unseen') append(cell, new Element('canvas', {}, []));
  }
  return isChanged;
}
