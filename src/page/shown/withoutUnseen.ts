import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { append } from '../append';
import type { View } from '../view';
import { walk } from '../walk';

/** Boxes that may hold a report as a whole, as the tab of it that is not open does. */
const containers = new Set([
  'div',
  'section',
  'article',
  'main',
  'body',
  'form',
  'li',
  'ul',
  'dd',
  'details',
  'td',
  'tr',
  'tbody',
]);

/** Fewer headings than these are words in a report, not a report. */
const FEWEST_HEADINGS = 2;

/** Whether an element holds a table, or several of a report's headings: a part of the page, not words in it. */
function isPart(element: Element, isHeading: (element: Element) => boolean): boolean {
  if (!containers.has(element.name)) return false;
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

function removeAll(nodes: ReadonlySet<ChildNode>): void {
  for (const parent of new Set([...nodes].map((node) => node.parent))) {
    if (!parent) continue;
    const kept = parent.children.filter((child) => !nodes.has(child));
    parent.children = [];
    for (const child of kept) append(parent, child);
    if (kept.length > 0) (kept[kept.length - 1] as ChildNode).next = null;
  }
}

/**
 * Takes out of a tree what no reader sees: hidden rows, cells and words, what is struck out or printed as an
 * explanation above a word. A part of the page with tables or headings of its own stays, however hidden: a report
 * may stand as a whole in a tab that is not open. What is foreign is not looked into. Says whether anything was taken out.
 */
export function withoutUnseen(
  root: Document | ParentNode,
  view: Pick<View, 'isUnseen' | 'isTextUnseen'>,
  isHeading: (element: Element) => boolean,
  isForeign: (element: Element) => boolean = () => false,
): boolean {
  const unseen = new Set<ChildNode>();
  walk(root, (node) => {
    if (isText(node)) {
      if (view.isTextUnseen(node)) unseen.add(node);
      return undefined;
    }
    if (!isTag(node)) return undefined;
    if (isForeign(node)) return 'skip';
    if (!view.isUnseen(node) || isPart(node, isHeading)) return undefined;
    unseen.add(node);
    return 'skip';
  });
  removeAll(unseen);
  return unseen.size > 0;
}
