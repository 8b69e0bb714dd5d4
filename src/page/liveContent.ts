const ELEMENT = 1;
/** What Word leaves around every piece of text. */
const wrappers = new Set(['span', 'font', 'o:p']);
const telling = /display\s*:\s*none|line-through|url\(/i;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** True where an element says nothing of its own: it has no class, hides nothing, draws nothing and has content. */
function isWrapper(live: Element): boolean {
  const name = live.localName;
  if (!wrappers.has(name) || live.shadowRoot || (!live.firstChild && name !== 'o:p')) return false;
  if (!live.hasAttributes()) return true;
  const style = live.getAttribute('style');
  return !live.hasAttribute('class') && !live.hasAttribute('hidden') && (style === null || !telling.test(style));
}

/** What comes after a node, below `source`; its own content is past. */
function after(live: Node, source: Node): Node | null {
  for (let at: Node | null = live; at && at !== source; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function unwrapped(live: Node | null, source: Node): Node | null {
  let at = live;
  while (at && isElement(at) && isWrapper(at)) at = at.firstChild ?? after(at, source);
  return at;
}

/** The first node to copy below `source`: its first child, or what that wraps. */
export const firstIn = (source: Node): Node | null => unwrapped(source.firstChild, source);

/** The node to copy next, beside `live` or beside what wraps it. */
export const nextTo = (live: Node, source: Node): Node | null => unwrapped(after(live, source), source);
