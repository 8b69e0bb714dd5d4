import type { AnyNode, ParentNode } from 'domhandler';

/** What a visitor says of a node it enters: `skip` leaves out everything below it, `stop` ends the walk. */
export type Step = 'skip' | 'stop' | undefined;

/**
 * Visits a tree in document order without recursion: pages nest thousands of levels deep.
 * `leave` is called for each entered node that has children, after them.
 */
export function walk(root: ParentNode, enter: (node: AnyNode) => Step, leave?: (node: ParentNode) => void): void {
  let node: AnyNode | undefined = root.children[0];
  while (node) {
    const step = enter(node);
    if (step === 'stop') return;
    if (step === undefined && 'children' in node) {
      const first: AnyNode | undefined = node.children[0];
      if (first) {
        node = first;
        continue;
      }
      leave?.(node);
    }
    let at: AnyNode = node;
    while (!at.next && at.parent && at.parent !== root) {
      at = at.parent;
      leave?.(at);
    }
    node = at.next ?? undefined;
  }
}
