import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { append } from './append';
import { SILENT } from './textOf';

/** A page copied once: the tree that everything reads, and the way back to the page's own nodes. */
export interface LiveTree {
  readonly tree: Document;
  liveOf(copy: ChildNode): Node | undefined;
  /** Frames that could not be entered: another site's. */
  readonly foreignFrames: readonly HTMLIFrameElement[];
  /** The page has more nodes than are read; nothing is concluded from such a page. */
  readonly isTruncated: boolean;
}

const MAX_NODES = 400_000;
const ELEMENT = 1;
const TEXT = 3;
const kept = new Set(['colspan', 'rowspan', 'id', 'class', 'hidden', 'href', 'src', 'name', 'content', 'title', 'alt']);

function attributesOf(live: globalThis.Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!live.hasAttributes()) return attributes;
  for (const { name, value } of live.attributes) {
    if (kept.has(name)) attributes[name] = value;
    else if (name === 'style' && /display\s*:\s*none/i.test(value)) attributes.hidden = '';
  }
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

type Job = readonly [source: Node, target: ParentNode];

/** Copies one element; the jobs are what lies below it, null where its content is kept from us. */
function copyElement(live: globalThis.Element): { copy: Element; jobs: Job[] | null } {
  const copy = new Element(live.localName, attributesOf(live));
  if (copy.name === 'table' && live.getClientRects().length === 0) copy.attribs.hidden = '';
  const below = inside(live);
  return { copy, jobs: below?.map((source): Job => [source, copy]) ?? null };
}

/** Copies a live page into the tree, frames of the same site and open shadow roots included. */
export function fromLive(document: globalThis.Document): LiveTree {
  const tree = new Document([]);
  const lives = new WeakMap<ChildNode, Node>();
  const foreignFrames: HTMLIFrameElement[] = [];
  const pending: Job[] = [[document, tree]];
  let count = 0;

  function copyNode(node: Node, target: ParentNode): Job[] {
    if (node.nodeType === TEXT) {
      lives.set(append(target, new Text(node.nodeValue ?? '')), node);
      return [];
    }
    if (node.nodeType !== ELEMENT) return [];
    const live = node as globalThis.Element;
    if (SILENT.has(live.localName) && live.localName !== 'head') return [];
    const { copy, jobs } = copyElement(live);
    lives.set(append(target, copy), live);
    if (!jobs) foreignFrames.push(live as HTMLIFrameElement);
    return jobs ?? [];
  }

  for (let job = pending.pop(); job && count < MAX_NODES; job = pending.pop()) {
    const [source, target] = job;
    for (let node = source.firstChild; node; node = node.nextSibling) {
      count += 1;
      pending.push(...copyNode(node, target));
    }
  }
  return { tree, liveOf: (copy) => lives.get(copy), foreignFrames, isTruncated: pending.length > 0 };
}
