/**
 * Whether a node stands in an editor: a mark there would be saved and published with the text.
 * `isContentEditable` is asked of the nearest HTML element; SVG has none.
 */
export function isEditable(node: Node): boolean {
  if (node.ownerDocument?.designMode === 'on') return true;
  for (let at: Node | null = node; at; at = at.parentNode) {
    if ('isContentEditable' in at) return at.isContentEditable === true;
  }
  return false;
}
