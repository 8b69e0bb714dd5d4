import { type Document, type Element, isTag } from 'domhandler';
import { folded, textOf } from './tree/textOf';
import { walk } from './tree/walk';

/** What a page says of itself outside its text. */
export interface PageFacts {
  /** Meta tags by lower-case name, the first of each that says something. */
  readonly metas: ReadonlyMap<string, string>;
  readonly documentTitle: string | null;
  /** What a page says to be the next of its text. */
  readonly nextPage: string | null;
  /** Headings of the page's own markup, which name the article on most portals. */
  readonly titles: readonly { readonly node: Element; readonly text: string }[];
  readonly links: readonly { readonly text: string; readonly url: string; readonly node: Element }[];
}

const titleTags = new Set(['h1', 'h2', 'h3', 'ucaptitle']);
const titleClass = /title|biaoti/i;
const MAX_LINKS = 5000;
const MAX_TITLES = 1000;
/** A title or a link's words end here, and are not looked for among more nodes than this: pages nest such elements. */
const LONGEST = 500;
const NODES = 500;
const LONGEST_META = 5000;

interface Gathered {
  readonly metas: Map<string, string>;
  readonly titles: { node: Element; text: string }[];
  readonly links: { text: string; url: string; node: Element }[];
  documentTitle: string | null;
  nextPage: string | null;
}

const wordsIn = (node: Element): string => folded(textOf(node, LONGEST, NODES));

function gatherMeta({ metas }: Gathered, { attribs }: Element): void {
  const name = attribs.name?.toLowerCase();
  const content = folded((attribs.content ?? '').slice(0, LONGEST_META));
  if (name && content && !metas.has(name)) metas.set(name, content);
}

function gatherTitle({ titles }: Gathered, node: Element): void {
  const text = titles.length < MAX_TITLES ? wordsIn(node) : '';
  if (text) titles.push({ node, text });
}

function gather(facts: Gathered, node: Element): void {
  const { name, attribs } = node;
  if (name === 'meta') gatherMeta(facts, node);
  else if (name === 'link' && /\bnext\b/i.test(attribs.rel ?? '')) facts.nextPage ??= attribs.href || null;
  else if (name === 'title') facts.documentTitle ??= wordsIn(node) || null;
  else if (name === 'a' && attribs.href && facts.links.length < MAX_LINKS)
    facts.links.push({ text: attribs.title?.slice(0, LONGEST) || wordsIn(node), url: attribs.href, node });
  else if (titleTags.has(name) || (attribs.class && titleClass.test(attribs.class))) gatherTitle(facts, node);
}

/** Gathers a page's facts in one walk. Meta tags may stand in the body: portals paste in whole fragments. */
export function pageFacts(tree: Document): PageFacts {
  const facts: Gathered = { metas: new Map(), titles: [], links: [], documentTitle: null, nextPage: null };
  walk(tree, (node) => {
    if (isTag(node)) gather(facts, node);
    return undefined;
  });
  return facts;
}
