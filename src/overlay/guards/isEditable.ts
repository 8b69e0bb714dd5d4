import { documentOf, parentNodeOf } from '../../page/live/native';
import { read } from '../../page/live/read';

/**
 * Whether a node stands in an editor: a mark there would be saved and published with the text.
 * `isContentEditable` is asked of the nearest HTML element; SVG has none.
 */
export function isEditable(node: Node): boolean {
  if (read(documentOf(node), 'designMode') === 'on') return true;
  for (let at: Node | null = node; at; at = parentNodeOf(at)) {
    const isContentEditable = read(at as Partial<HTMLElement>, 'isContentEditable');
    if (isContentEditable !== undefined) return isContentEditable;
  }
  return false;
}
