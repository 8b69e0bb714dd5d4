import type { Document, Element } from 'domhandler';
import { html, Parser, type TreeAdapter } from 'parse5';
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Adapter = TreeAdapter<Htmlparser2TreeAdapterMap>;
type Scoped = (tag: html.TAG_ID) => boolean;

/** Browsers build no deeper than 512 levels; a page that forgets to close its tags a few thousand. */
const MAX_DEPTH = 12_000;
const MAX_ELEMENTS = 3_000_000;
/** The library compares every attribute of a tag with those before it. */
const MAX_ATTRIBUTES = 1000;
/** Formatting that is never closed is opened anew in every paragraph. */
const MAX_FORMATTING = 60;

const TOO_LARGE = new RangeError('too many elements');

/** Whether a page could not be parsed because it nests deeper, or comes to more elements, than any page does. */
export const isTooLarge = (reason: unknown): boolean => reason === TOO_LARGE;

/** The adapter with a count of the elements made and, by tag, of those open. */
function counting(adapter: Adapter, most: number): { adapter: Adapter; open: readonly number[] } {
  const open: number[] = [];
  let made = 0;
  const count = ({ name }: Element, by: number): void => {
    const tag = html.getTagID(name);
    open[tag] = (open[tag] ?? 0) + by;
  };
  return {
    open,
    adapter: {
      ...adapter,
      createElement(name, namespace, attributes) {
        made += 1;
        if (made > most) throw TOO_LARGE;
        return adapter.createElement(name, namespace, attributes);
      },
      onItemPush: (element) => count(element, 1),
      onItemPop: (element) => count(element, -1),
    },
  };
}

/** The library has no setting for this: what takes up an attribute is looked for by its name, and left alone were it gone. */
function boundAttributes(tokenizer: object): void {
  const take: unknown = Reflect.get(tokenizer, '_leaveAttrName');
  if (typeof take !== 'function') return;
  Reflect.set(tokenizer, '_leaveAttrName', () => {
    const token: { readonly attrs?: readonly unknown[] } | null = Reflect.get(tokenizer, 'currentToken');
    if ((token?.attrs?.length ?? 0) < MAX_ATTRIBUTES) take.call(tokenizer);
  });
}

/** Parses as the library does, in time that grows with the page and not with its square. Throws where it is too large. */
export function boundedParse(text: string, treeAdapter: Adapter): Document {
  const { adapter, open } = counting(treeAdapter, Math.min(text.length / 2 + 10_000, MAX_ELEMENTS));
  const parser = new Parser({ treeAdapter: adapter });
  const { openElements, activeFormattingElements } = parser;
  // Asked at nearly every tag: what is open nowhere is not searched for level by level.
  const unlessClosed =
    (isInScope: Scoped): Scoped =>
    (tag) =>
      (open[tag] ?? 0) > 0 && isInScope.call(openElements, tag);
  openElements.hasInScope = unlessClosed(openElements.hasInScope);
  openElements.hasInButtonScope = unlessClosed(openElements.hasInButtonScope);
  openElements.hasInListItemScope = unlessClosed(openElements.hasInListItemScope);
  const start = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    if (openElements.stackTop >= MAX_DEPTH) throw TOO_LARGE;
    start(token);
    // The oldest stand last.
    const { entries } = activeFormattingElements;
    if (entries.length > MAX_FORMATTING) entries.length = MAX_FORMATTING;
  };
  boundAttributes(parser.tokenizer);
  parser.tokenizer.write(text, true);
  return parser.document;
}
