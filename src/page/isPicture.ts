import { isTag } from 'domhandler';
import type { GridCell } from './tree/grid';
import { walk } from './tree/walk';

const pictures = new Set(
  'img svg canvas object embed input select textarea video audio meter progress iframe'.split(' '),
);

/** Whether a picture, a drawing, a frame or a form's field stands in a cell where its text should. */
export function isPicture({ node, text }: GridCell): boolean {
  let isFound = false;
  if (text.trim() !== '') return false;
  walk(node, (below) => {
    isFound = isTag(below) && pictures.has(below.name);
    return isFound ? 'stop' : undefined;
  });
  return isFound;
}
