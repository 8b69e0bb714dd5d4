import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { append } from '../tree/append';
import { walk } from '../tree/walk';

/** A shadow root as savers and browsers write it; every other template is not on the page. */
const isShadowRoot = (node: ChildNode): node is Element =>
  isTag(node) &&
  node.name === 'template' &&
  ['shadowrootmode', 'shadowroot', 'shadowmode'].some((name) => name in node.attribs);

function fill(parent: ParentNode, children: readonly ChildNode[]): void {
  parent.children = [];
  for (const child of children) append(parent, child);
  const last = parent.children.at(-1);
  if (last) last.next = null;
}

const slotOf = (node: ChildNode) => (isTag(node) ? (node.attribs.slot ?? '') : '');

/** Puts into each slot of a shadow root what is assigned to it: an element by its `slot`, and texts. The first slot of a name has it. */
function assign(root: ParentNode, light: readonly ChildNode[]): void {
  const filled = new Set<string>();
  const slots: Element[] = [];
  walk(root, (node) => {
    if (isTag(node) && node.name === 'slot') slots.push(node);
    return isTag(node) && node.name === 'template' ? 'skip' : undefined;
  });
  for (const slot of slots) {
    const name = slot.attribs.name ?? '';
    if (filled.has(name)) continue;
    filled.add(name);
    const assigned = light.filter((node) => (isTag(node) || isText(node)) && slotOf(node) === name);
    if (assigned.length > 0) fill(slot, assigned);
  }
}

/**
 * Shows a tree as a browser does: an element that holds a shadow root shows that in place of its own content, of which
 * only what the root has a slot for is seen.
 */
export function showShadowRoots(tree: Document): void {
  const hosts: Element[] = [];
  walk(tree, (node) => {
    if (isTag(node) && node.children.some(isShadowRoot)) hosts.push(node);
    return undefined;
  });
  // From the outside in: a slot belongs to the root it is written in, also where another root slots it in turn.
  for (const host of hosts) {
    const root = host.children.find(isShadowRoot);
    if (!root) continue;
    // The library keeps a template's content in a tree of its own.
    const content = root.children.flatMap((child) => (child.type === 'root' ? child.children : [child])) as ChildNode[];
    fill(root, content);
    assign(
      root,
      host.children.filter((child) => child !== root),
    );
    fill(host, root.children);
  }
}
