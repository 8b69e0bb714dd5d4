import { type Document, type Element, isTag } from 'domhandler';
import { folded, textOf } from './textOf';
import { walk } from './walk';

/** What a page says of itself outside its text. */
export interface PageFacts {
  /** Meta tags by lower-case name, the first of each that says something. */
  readonly metas: ReadonlyMap<string, string>;
  readonly documentTitle: string | null;
  /** Headings of the page's own markup, which name the article on most portals. */
  readonly titles: readonly { readonly node: Element; readonly text: string }[];
  readonly links: readonly { readonly text: string; readonly url: string; readonly node: Element }[];
}

const titleTags = new Set(['h1', 'h2', 'h3', 'ucaptitle']);
const MAX_LINKS = 5000;

interface Gathered {
  readonly metas: Map<string, string>;
  readonly titles: { node: Element; text: string }[];
  readonly links: { text: string; url: string; node: Element }[];
  documentTitle: string | null;
}

function gatherMeta({ metas }: Gathered, { attribs }: Element): void {
  const name = attribs.name?.toLowerCase();
  const content = folded(attribs.content ?? '');
  if (name && content && !metas.has(name)) metas.set(name, content);
}

function gather(facts: Gathered, node: Element): void {
  const text = () => folded(textOf(node, 500));
  if (node.name === 'meta') gatherMeta(facts, node);
  else if (node.name === 'title') facts.documentTitle ??= text() || null;
  else if (node.name === 'a' && node.attribs.href && facts.links.length < MAX_LINKS)
    facts.links.push({ text: node.attribs.title || text(), url: node.attribs.href, node });
  else if (titleTags.has(node.name) || /title|biaoti/i.test(node.attribs.class ?? '')) {
    const title = text();
    if (title) facts.titles.push({ node, text: title });
  }
}

/** Gathers a page's facts in one walk. Meta tags may stand in the body: portals paste in whole fragments. */
export function pageFacts(tree: Document): PageFacts {
  const facts: Gathered = { metas: new Map(), titles: [], links: [], documentTitle: null };
  walk(tree, (node) => {
    if (isTag(node)) gather(facts, node);
    return undefined;
  });
  return facts;
}
