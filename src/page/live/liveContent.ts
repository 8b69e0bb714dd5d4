import { unsaid } from '../tree/textOf';
import {
  attributeOf,
  firstChildOf,
  hasAttributes,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentElementOf,
  parentNodeOf,
  shadowRootOf,
} from './native';

/** What Word leaves around every piece of text. */
const wrappers = new Set(['span', 'font', 'o:p']);
const picture = /url\(/i;

/** True where an element says nothing of its own: it has no class, hides nothing, draws nothing and has content. */
function isWrapper(live: Element): boolean {
  const name = localNameOf(live);
  if (!wrappers.has(name) || shadowRootOf(live) || (!firstChildOf(live) && name !== 'o:p')) return false;
  if (!hasAttributes(live)) return true;
  const style = attributeOf(live, 'style');
  return (
    attributeOf(live, 'class') === null &&
    attributeOf(live, 'hidden') === null &&
    (style === null || !(unsaid.test(style) || picture.test(style)))
  );
}

/** What comes after a node, below `source`; its own content is past. */
function after(live: Node, source: Node): Node | null {
  for (let at: Node | null = live; at && at !== source; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

function unwrapped(live: Node | null, source: Node): Node | null {
  let at = live;
  while (at && isElement(at) && isWrapper(at)) at = firstChildOf(at) ?? after(at, source);
  return at;
}

/** The first node to copy below `source`: its first child, or what that wraps. */
export const firstIn = (source: Node): Node | null => unwrapped(firstChildOf(source), source);

/** The node to copy next, beside `live` or beside what wraps it. */
export const nextTo = (live: Node, source: Node): Node | null => unwrapped(after(live, source), source);

/** A node's own element, and those around it that are not copied: a style sheet may name them by their tag. */
export function elementsAt(live: Node | undefined): Element[] {
  const all = live && isElement(live) ? [live] : [];
  for (let at = live && parentElementOf(live); at && isWrapper(at); at = parentElementOf(at)) all.push(at);
  return all;
}
