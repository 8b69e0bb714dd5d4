import { type Document, isTag } from 'domhandler';
import type { View } from '../../page/tree/view';
import { walk } from '../../page/tree/walk';
import type { Unread } from '../../report/report';
import type { Line } from '../lines/lines';

/** A page that says so little has few elements; one that has more is not asked for each of them. */
const MAX_ASKED = 3000;

function isDrawnSomewhere(tree: Document, { isDrawn }: View): boolean {
  let asked = 0;
  let isFound = false;
  walk(tree, (node) => {
    if (isFound || asked > MAX_ASKED) return 'skip';
    if (!isTag(node)) return undefined;
    asked += 1;
    isFound = isDrawn(node);
    return undefined;
  });
  return isFound;
}

/** What a page offers beside its text that may be a report: a file, a frame that could not be entered, pictures of pages. */
export function standInOf(tree: Document, lines: readonly Line[], hasFiles: boolean, view: View): Unread | null {
  if (hasFiles) return 'attachment';
  if (lines.some((line) => line.kind === 'frame' && line.node.children.length === 0)) return 'frame';
  return lines.some(({ kind }) => kind === 'image') || isDrawnSomewhere(tree, view) ? 'image' : null;
}
