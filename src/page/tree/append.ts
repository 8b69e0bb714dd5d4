import type { ChildNode, ParentNode } from 'domhandler';

/** Adds a node as the last child, with the links in all directions that domhandler's trees keep. */
export function append<T extends ChildNode>(parent: ParentNode, child: T): T {
  const last = parent.children.at(-1) ?? null;
  child.parent = parent;
  child.prev = last;
  if (last) last.next = child;
  parent.children.push(child);
  return child;
}
