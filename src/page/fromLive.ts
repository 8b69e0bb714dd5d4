import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { append } from './append';
import { liveView } from './liveView';
import { SILENT } from './textOf';
import type { View } from './view';

/** A page copied once: the tree that everything reads, and the way back to the page's own nodes. */
export interface LiveTree {
  readonly tree: Document;
  liveOf(copy: ChildNode): Node | undefined;
  readonly view: View;
  /** Frames that could not be entered: another site's. */
  readonly foreignFrames: readonly HTMLIFrameElement[];
  /** The page has more nodes than are read; nothing is concluded from such a page. */
  readonly isTruncated: boolean;
}

const MAX_NODES = 400_000;
const ELEMENT = 1;
const TEXT = 3;
/** The attributes that reading needs, of every element and of some. */
const general = ['class', 'hidden'];
const cell = [...general, 'colspan', 'rowspan'];
const frame = ['src', 'title', 'srcdoc'];
const kept: Readonly<Record<string, readonly string[]>> = {
  td: cell,
  th: cell,
  a: ['href', 'title'],
  // Pictures that load when they are scrolled to keep their address elsewhere.
  img: ['src', 'srcset', 'data-src', 'data-original', 'alt', 'title'],
  iframe: frame,
  frame,
  embed: ['src', 'type', 'title'],
  object: ['data', 'type', 'title'],
  meta: ['name', 'content'],
};

function attributesOf(live: globalThis.Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!live.hasAttributes()) return attributes;
  // By name: pages of Word paste hold tens of thousands of attributes, and an object for each would double the time.
  for (const name of kept[live.localName] ?? general) {
    const value = live.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  if (/display\s*:\s*none/i.test(live.getAttribute('style') ?? '')) attributes.hidden = '';
  return attributes;
}

/** The document of a frame of the same site, or null where the browser keeps it from us. */
function frameDocument(frame: HTMLIFrameElement): globalThis.Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Where the copy goes on below a live element: its open shadow root, its frame's document, itself; null: kept from us. */
function inside(live: globalThis.Element): Node[] | null {
  if (live.localName === 'iframe' || live.localName === 'frame') {
    const content = frameDocument(live as HTMLIFrameElement)?.documentElement;
    return content ? [content] : null;
  }
  return live.shadowRoot ? [live.shadowRoot, live] : [live];
}

/** Copies a live page into the tree, frames of the same site and open shadow roots included. */
export function fromLive(document: globalThis.Document): LiveTree {
  const tree = new Document([]);
  const lives = new Map<ChildNode, Node>();
  const foreignFrames: HTMLIFrameElement[] = [];
  const pending: (readonly [source: Node, target: ParentNode])[] = [[document, tree]];

  function copyElement(live: globalThis.Element, target: ParentNode): void {
    const isDrawing = live.localName === 'svg';
    if (SILENT.has(live.localName) && live.localName !== 'head' && !isDrawing) return;
    const copy = append(target, new Element(live.localName, attributesOf(live)));
    lives.set(copy, live);
    if (isDrawing) return;
    const below = inside(live);
    if (!below) foreignFrames.push(live as HTMLIFrameElement);
    else for (const source of below) if (source.firstChild) pending.push([source, copy]);
  }

  for (let job = pending.pop(); job && lives.size < MAX_NODES; job = pending.pop()) {
    const [source, target] = job;
    for (let node = source.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) lives.set(append(target, new Text(node.nodeValue ?? '')), node);
      else if (node.nodeType === ELEMENT) copyElement(node as globalThis.Element, target);
    }
  }
  return {
    tree,
    liveOf: (copy) => lives.get(copy),
    view: liveView((copy) => lives.get(copy) as globalThis.Element | undefined),
    foreignFrames,
    isTruncated: pending.length > 0,
  };
}
