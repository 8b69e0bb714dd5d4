/** Asked of the node's kind: an element of a frame is no instance of this window's `Element`. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}
