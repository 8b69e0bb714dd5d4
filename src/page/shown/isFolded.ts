import { type Element, isTag, type Text } from 'domhandler';
import type { Seeing } from './isUnseen';

/** Parts of a table grow with what is in them, and what stands in a line has no height of its own. */
const unsized = /^(?:t[rdh]|table|tbody|thead|tfoot|span|font|a|b|i|u|em|strong|sub|sup|small)$/;
const isNothing = (length = '') => Number.parseFloat(length) === 0;

/** Whether a style folds a box to nothing, or moves its words out of the window. */
export function isFolded({ name }: Element, style: Seeing): boolean {
  const { display, overflow = '', height, maxHeight, textIndent, transform = '' } = style;
  if (Number.parseFloat(textIndent ?? '') < -998 || /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(transform)) return true;
  if (!/hidden|clip/.test(overflow) || !(isNothing(height) || isNothing(maxHeight))) return false;
  return display === undefined ? !unsized.test(name) : /block|flex|grid|flow-root|list-item/.test(display);
}

/** Whether a node waits for a reader's click: in a closed `<details>`, a `<dialog>` that is not open, a popover. */
export function isClosed(node: Element | Text): boolean {
  if (isTag(node) && ((node.name === 'dialog' && !('open' in node.attribs)) || 'popover' in node.attribs)) return true;
  const { parent } = node;
  if (!parent || !isTag(parent) || parent.name !== 'details' || 'open' in parent.attribs) return false;
  return !(isTag(node) && node.name === 'summary');
}
