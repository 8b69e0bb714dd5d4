import { type AnyNode, hasChildren, type ParentNode } from 'domhandler';

/** What a visitor says of a node it enters: `skip` leaves out everything below it. */
export type Step = 'skip' | undefined;

/**
 * Visits a tree in document order without recursion: pages nest thousands of levels deep.
 * `leave` is called for each entered node that has children, after them.
 */
export function walk(root: ParentNode, enter: (node: AnyNode) => Step, leave?: (node: ParentNode) => void): void {
  let node: AnyNode | null = root.firstChild;
  while (node) {
    const isSkipped = enter(node) === 'skip';
    if (!isSkipped && hasChildren(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (!isSkipped && hasChildren(node)) leave?.(node);
    let at: AnyNode = node;
    while (!at.next && at.parent && at.parent !== root) {
      at = at.parent;
      if (hasChildren(at)) leave?.(at);
    }
    node = at.next ?? null;
  }
}
