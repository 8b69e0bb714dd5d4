import { Element } from 'domhandler';
import type { Token, TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

/** Browsers build no deeper than 512 levels; a page that forgets to close its tags a few thousand. */
const MAX_DEPTH = 12_000;
const MAX_ELEMENTS = 6_000_000;
/** Markup makes fewer elements than it has characters, but for formatting opened anew and the page's own frame. */
const SPARE_ELEMENTS = 10_000;

const TOO_LARGE = new RangeError('too many elements');

/** Whether a page could not be parsed because it nests deeper, or comes to more elements, than any page does. */
export const isTooLarge = (reason: unknown): boolean => reason === TOO_LARGE;

// Counted here, not in functions made anew for each page: those would keep the engine from collecting the page before.
let open = 0;
let left = 0;

/** Begins to count anew, for markup of so many characters. */
export function expectMarkup(length: number): void {
  open = 0;
  left = Math.min(length + SPARE_ELEMENTS, MAX_ELEMENTS);
}

/**
 * The parser adds character to character, which the engine keeps as a chain of pieces: made one text at once, before
 * the chain is old. Older ones are what the collection of a long page's garbage takes its time with.
 */
function asOneText(text: string): string {
  text.charCodeAt(0);
  return text;
}

function attributesOf(attributes: readonly Token.Attribute[]): Record<string, string> {
  const attribs: Record<string, string> = {};
  for (const { name, value } of attributes) attribs[name] = asOneText(value);
  return attribs;
}

/**
 * Builds a page's tree without the dictionaries of attribute namespaces, which take a third of the time, and throws
 * where the page is too large.
 */
export const treeBuilder: TreeAdapter<Htmlparser2TreeAdapterMap> = {
  ...adapter,
  createElement(name, namespace, attributes) {
    left -= 1;
    if (left < 0) throw TOO_LARGE;
    const element = new Element(name, attributesOf(attributes), []);
    element.namespace = namespace;
    return element;
  },
  insertText: (parent, text) => adapter.insertText(parent, asOneText(text)),
  insertTextBefore: (parent, text, next) => adapter.insertTextBefore(parent, asOneText(text), next),
  adoptAttributes(recipient, attributes) {
    for (const { name, value } of attributes) recipient.attribs[name] ??= value;
  },
  onItemPush() {
    open += 1;
    if (open > MAX_DEPTH) throw TOO_LARGE;
  },
  onItemPop() {
    open -= 1;
  },
};
