import { type ChildNode, type Element, isTag } from 'domhandler';
import { textOf } from '../page/tree/textOf';
import type { View } from '../page/tree/view';
import { walk } from '../page/tree/walk';

/** What is drawn holds its words, if any, within so many characters and nodes: drawn elements nest. */
const MAX_NODES = 500;

/** Whether something is drawn between two lines of a report, or after the last, that is neither text nor an element of its own. */
export function isDrawnAfter(root: Element, from: ChildNode, until: ChildNode | null, { isDrawn }: View): boolean {
  let isUnderWay = false;
  let isPast = false;
  let isFound = false;
  walk(root, (node) => {
    if (node === from) {
      isUnderWay = true;
      return 'skip';
    }
    isPast ||= node === until;
    if (!isUnderWay || isPast || isFound) return isPast || isFound ? 'skip' : undefined;
    isFound = isTag(node) && isDrawn(node) && textOf(node, MAX_NODES, MAX_NODES).trim() === '';
    return undefined;
  });
  return isFound;
}
