import { load } from 'cheerio';
import { type AnyNode, type Element, hasChildren, isTag, isText } from 'domhandler';

/** An element's name without what stands before its colon. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** The elements right below a node. */
export const elementsIn = (node: AnyNode | undefined): Element[] =>
  node && hasChildren(node) ? node.children.filter(isTag) : [];

export const childNamed = (node: AnyNode, name: string): Element | undefined =>
  elementsIn(node).find((child) => localName(child) === name);

/** The one that several names lead to, each below the one before. */
export function at(node: AnyNode | undefined, ...names: readonly string[]): Element | undefined {
  let found: AnyNode | undefined = node;
  for (const name of names) found = found && childNamed(found, name);
  return found && isTag(found) ? found : undefined;
}

export const textIn = (node: AnyNode | undefined): string =>
  node && hasChildren(node) ? node.children.map((child) => (isText(child) ? child.data : '')).join('') : '';

/** The root element of a file; undefined where it holds none. */
export function rootOf(bytes: Uint8Array | undefined): Element | undefined {
  if (!bytes) return undefined;
  const root = load(new TextDecoder().decode(bytes), { xml: true }).root().get(0);
  return root && elementsIn(root)[0];
}

/** The numbers in an attribute. */
export const numbersIn = (text: string | undefined): number[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(Number)
    .filter((value) => Number.isFinite(value));
