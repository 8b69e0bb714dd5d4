import { type ChildNode, Document, Element, isTag, Text } from 'domhandler';
import { isGone } from '../shown/isUnseen';
import { spreadTabbed } from '../text/spreadTabbed';
import { append } from '../tree/append';
import { MAX_COLUMNS, MAX_ROWS } from '../tree/gridBounds';
import { isSilent, unsaid } from '../tree/textOf';
import type { View } from '../tree/view';
import { firstIn, nextTo } from './liveContent';
import { liveView } from './liveView';
import {
  attributeOf,
  call,
  documentOf,
  firstChildOf,
  hasAttributes,
  isElement,
  localNameOf,
  nodeTypeOf,
  shadowRootOf,
  styleOf,
} from './native';
import { read } from './read';

/** A page copied once: the tree that everything reads, and the way back to the page's own nodes. */
export interface LiveTree {
  readonly tree: Document;
  liveOf(copy: ChildNode): Node | undefined;
  readonly view: View;
  /** Frames that could not be entered: another site's. */
  readonly foreign: readonly HTMLIFrameElement[];
  /** The shadow roots that were entered. */
  readonly roots: readonly Node[];
  /** The page has more nodes than are read; nothing is concluded from such a page. */
  readonly isTruncated: boolean;
}

const MAX_NODES = 400_000;
const TEXT = 3;
const ROOT = 11;
const isRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === ROOT;
/** The attributes that reading needs, of every element and of some. */
const general = ['class', 'hidden'];
const cell = [...general, 'colspan', 'rowspan'];
const frame = ['src', 'title', 'srcdoc'];
// Maps, for a page names its elements as it likes: `<constructor>` is in every object.
const kept = new Map<string, readonly string[]>(
  Object.entries({
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
  }),
);

function attributesOf(live: globalThis.Element, name: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!hasAttributes(live)) return attributes;
  // By name: pages of Word paste hold tens of thousands of attributes, and an object for each would double the time.
  for (const attribute of kept.get(name) ?? general) {
    const value = attributeOf(live, attribute);
    if (value !== null) attributes[attribute] = value;
  }
  const isSaid = unsaid.test(attributeOf(live, 'style') ?? '');
  if (!isSaid && attributes.hidden === undefined) return attributes;
  // A sheet may show what the markup hides. In a frame that is not drawn nothing is computed: there the markup stands.
  const style = styleOf(live);
  if (style.display && !isGone(style)) delete attributes.hidden;
  else attributes.hidden ??= '';
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

/**
 * Children of a table's parts past what a grid reads, the white space between them counted. A table this long is none
 * of the form's: its rest is left out, unless the page is laid out with it.
 */
const most = new Map(
  Object.entries({
    table: MAX_ROWS * 2,
    thead: MAX_ROWS * 2,
    tbody: MAX_ROWS * 2,
    tfoot: MAX_ROWS * 2,
    tr: MAX_COLUMNS * 2,
  }),
);

function roomIn(source: Node): number {
  const room = isElement(source) ? most.get(localNameOf(source)) : undefined;
  return room !== undefined && !call(source as globalThis.Element, 'querySelector', 'table') ? room : MAX_NODES;
}

/** What is written in a drawing as on a page: text that no part of a drawing is. */
const WRITTEN = ':scope foreignObject:not(:scope foreignObject *)';

/** Elements of a page's own, and those that hold a page's parts: to ask every one for a closed root would take long. */
const hosts = /-|^(?:article|body|div|main|section)$/;

/** What is known of a page beside its nodes. */
export interface Means {
  /** The shadow root, closed to the page, that an element shows in place of its own content. */
  readonly closedOf?: ((live: globalThis.Element) => ShadowRoot | null) | undefined;
  /** The tables that were read of it before: of several reports on a page, theirs is the one to read. */
  readonly known?: ReadonlySet<globalThis.Element>;
}

/**
 * Where the copy goes on below a live element: its shadow root, its frame's document, itself; nowhere where its content
 * is shown only by a browser that can't show the element; null: kept from us.
 */
function inside(live: globalThis.Element, copy: Element, closedOf: Means['closedOf']): readonly Node[] | null {
  const { name } = copy;
  if (name === 'svg') return [...call(live, 'querySelectorAll', WRITTEN)];
  if (name === 'iframe' || name === 'frame') {
    const content = frameDocument(live as HTMLIFrameElement);
    const top = content && read(content, 'documentElement');
    return top ? [top] : null;
  }
  return name !== 'head' && isSilent(copy)
    ? []
    : [(shadowRootOf(live) ?? (hosts.test(name) && closedOf?.(live))) || live];
}

/** What a slot of a shadow root shows. Outside of one nothing is assigned, and a slot shows its content. */
const slottedIn = (live: globalThis.Element, { name }: Element): readonly Node[] =>
  name === 'slot' && 'assignedNodes' in live ? call(live as HTMLSlotElement, 'assignedNodes', { flatten: true }) : [];

/** A place beside a drawing, whose own content nobody reads as text. */
const beside = (drawing: Element): Element => append(drawing.parent ?? drawing, new Element('div', {}, []));

const unread = /^(?:script|style|template|noscript)$/;
/** A node without its children; null for what is not read. */
function copyOf(live: Node): Element | Text | null {
  if (!isElement(live)) return nodeTypeOf(live) === TEXT ? new Text(live.nodeValue ?? '') : null;
  const name = localNameOf(live);
  if (unread.test(name)) return null;
  return new Element(name, attributesOf(live, name), []);
}

interface Job {
  readonly source: Node;
  readonly target: Document | Element;
}

/** Copies a live page into the tree as it is shown: frames of the same site and shadow roots with what they slot. */
export function fromLive(document: globalThis.Document, { closedOf, known }: Means = {}): LiveTree {
  const tree = new Document([]);
  const lives = new Map<ChildNode, Node>();
  const foreign: HTMLIFrameElement[] = [];
  const texts: Element[] = [];
  const homes = new Set<globalThis.Document | ShadowRoot>([document]);
  const pending: Job[] = [{ source: document, target: tree }];

  function enter(live: globalThis.Element, target: Element): void {
    const slotted = slottedIn(live, target);
    for (const node of slotted) take(node, target);
    const below = slotted.length > 0 ? [] : inside(live, target, closedOf);
    if (!below) foreign.push(live as HTMLIFrameElement);
    for (const source of below ?? []) leave(source, target);
  }
  function leave(source: Node, target: Element): void {
    homes.add(isRoot(source) ? source : documentOf(source));
    if (firstChildOf(source)) pending.push({ source, target: target.name === 'svg' ? beside(target) : target });
  }
  function take(live: Node, target: Document | Element): boolean {
    const copy = lives.size < MAX_NODES && copyOf(live);
    if (!copy) return false;
    lives.set(append(target, copy), live);
    if (isTag(copy)) enter(live as globalThis.Element, copy);
    if (isTag(copy) && copy.name === 'pre') texts.push(copy);
    return true;
  }
  function copyChildren({ source, target }: Job): void {
    let room = roomIn(source);
    for (let live = firstIn(source); live && lives.size < MAX_NODES; live = nextTo(live, source))
      if (take(live, target)) {
        room -= 1;
        if (room < 0) return;
      }
  }

  for (let job = pending.pop(); job; job = pending.pop()) copyChildren(job);
  for (const pre of texts) spreadTabbed(pre);
  return {
    tree,
    liveOf: (copy) => lives.get(copy),
    view: liveView(lives, { known, closedOf, homes }),
    foreign,
    roots: [...homes].filter(isRoot),
    isTruncated: lives.size >= MAX_NODES,
  };
}
