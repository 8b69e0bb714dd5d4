import type { AnyNode, ChildNode, Comment, Element as FullElement, Text as FullText, ParentNode } from 'domhandler';

/**
 * What the extension loads in place of `domhandler`, whose 6 KB hold comments, clones and getters that no page needs:
 * the same nodes with the fields that reading uses. The build puts it there; types, tests and the command are the library's.
 */
const links = { parent: null, prev: null, next: null };

/** A tree's root. */
export function Document(children: ChildNode[]): object {
  return { type: 'root', children, ...links };
}

/** An element; its kind is told as the library tells it. */
export function Element(name: string, attribs: Record<string, string>, children: ChildNode[] = []): object {
  return { type: name === 'script' || name === 'style' ? name : 'tag', name, attribs, children, ...links };
}

/** A text. */
export function Text(data: string): object {
  return { type: 'text', data, ...links };
}

export const isText = (node: AnyNode): node is FullText => node.type === 'text';
export const isTag = (node: AnyNode): node is FullElement => 'name' in node && 'attribs' in node;
export const hasChildren = (node: AnyNode): node is ParentNode => 'children' in node;
export const isComment = (node: AnyNode): node is Comment => node.type === 'comment';
