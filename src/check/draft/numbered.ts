import { type ChildNode, Document, Element, isTag, isText, type ParentNode, Text } from 'domhandler';
import { append } from '../../page/tree/append';
import { walk } from '../../page/tree/walk';

/** The nodes of a tree by number, in document order. */
export type Numbers = ReadonlyMap<ChildNode | ParentNode, number>;

/** Numbers the nodes of a tree once: a number leads to the same node whatever is written in its place later. */
export function numbered(tree: Document): Numbers {
  const numbers = new Map<ChildNode | ParentNode, number>();
  walk(tree, (node) => {
    numbers.set(node as ChildNode, numbers.size);
    return undefined;
  });
  return numbers;
}

/** A tree to be read, which reading may change, and the numbers of its nodes. */
export interface Copied {
  readonly tree: Document;
  readonly numbers: Numbers;
}

function copyOf(node: ChildNode): Element | Text | null {
  if (isText(node)) return new Text(node.data);
  if (!isTag(node)) return null;
  const element = new Element(node.name, { ...node.attribs }, []);
  if (node.namespace !== undefined) element.namespace = node.namespace;
  return element;
}

/** A copy of a tree with other words in some elements, by their number. */
export function copied(tree: Document, numbers: Numbers, written: ReadonlyMap<number, string>): Copied {
  const copies = new Map<ChildNode | ParentNode, number>();
  const root = new Document([]);
  const open: ParentNode[] = [root];
  walk(
    tree,
    (given) => {
      const node = given as ChildNode;
      const copy = copyOf(node);
      if (!copy) return 'skip';
      const number = numbers.get(node) ?? -1;
      copies.set(append(open.at(-1) ?? root, copy), number);
      if (isText(copy)) return undefined;
      const words = written.get(number);
      if (words !== undefined) append(copy, new Text(words));
      if (words !== undefined || node.type === 'text' || !('children' in node) || node.children.length === 0)
        return 'skip';
      open.push(copy);
      return undefined;
    },
    () => open.pop(),
  );
  return { tree: root, numbers: copies };
}
