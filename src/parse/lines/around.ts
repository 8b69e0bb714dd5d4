import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';

/** The elements around a node, itself first. */
export function chainOf(node: ChildNode): Element[] {
  const chain: Element[] = [];
  for (let at: ParentNode | ChildNode | null = node; at; at = at.parent) if (isTag(at)) chain.push(at);
  return chain;
}

/**
 * Tells which element of a chain, the innermost first, is the first to hold a node; its length where none does.
 * Remembers its way: thousands of nodes in thousands of levels are climbed once.
 */
export function holderIn(chain: readonly Element[]): (node: ChildNode) => number {
  const known = new Map<ParentNode | ChildNode, number>(chain.map((element, index) => [element, index]));
  return (node) => {
    const climbed: (ParentNode | ChildNode)[] = [];
    let at: ParentNode | ChildNode | null = node;
    while (at && !known.has(at)) {
      climbed.push(at);
      at = at.parent;
    }
    const holder = (at && known.get(at)) ?? chain.length;
    for (const below of climbed) known.set(below, holder);
    return holder;
  };
}

/** The innermost element around all nodes. */
export function around(nodes: readonly ChildNode[]): Element | null {
  const [first] = nodes;
  const chain = first ? chainOf(first) : [];
  const holder = holderIn(chain);
  return chain[nodes.reduce((outermost, node) => Math.max(outermost, holder(node)), 0)] ?? null;
}
