import type { Document, Element } from 'domhandler';
import { html, Parser, type Token, type TreeAdapter } from 'parse5';
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Tag = html.TAG_ID;
type Stack = Parser<Htmlparser2TreeAdapterMap>['openElements'];

/** The library's parser with a count of what is open, by tag, and of what was opened. */
interface Bounded extends Parser<Htmlparser2TreeAdapterMap> {
  open: number[];
  opened: number;
  most: number;
}

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

// What follows takes the place of methods. Functions made anew for each page would keep the engine from collecting
// the page before: they made a folder of pages take three times as long.
const { onStartTag, onItemPush, onItemPop } = Parser.prototype;

function startTag(this: Bounded, token: Token.TagToken): void {
  this.opened += 1;
  if (this.openElements.stackTop >= MAX_DEPTH || this.opened > this.most) throw TOO_LARGE;
  onStartTag.call(this, token);
  const { entries } = this.activeFormattingElements;
  // The oldest stand last.
  if (entries.length > MAX_FORMATTING) entries.length = MAX_FORMATTING;
}

function push(this: Bounded, element: Element, tag: Tag, isTop: boolean): void {
  this.opened += 1;
  this.open[tag] = (this.open[tag] ?? 0) + 1;
  onItemPush.call(this, element, tag, isTop);
}

function pop(this: Bounded, element: Element, isTop: boolean): void {
  const tag = html.getTagID(element.name);
  this.open[tag] = (this.open[tag] ?? 0) - 1;
  onItemPop.call(this, element, isTop);
}

const { hasInScope, hasInButtonScope, hasInListItemScope } = Object.getPrototypeOf(new Parser().openElements) as Stack;
const isOpen = ({ handler }: { handler?: unknown }, tag: Tag) => ((handler as Bounded).open[tag] ?? 0) > 0;

// Asked at nearly every tag: what is open nowhere is not searched for level by level.
function inScope(this: Stack, tag: Tag): boolean {
  return isOpen(this as object, tag) && hasInScope.call(this, tag);
}
function inButtonScope(this: Stack, tag: Tag): boolean {
  return isOpen(this as object, tag) && hasInButtonScope.call(this, tag);
}
function inListItemScope(this: Stack, tag: Tag): boolean {
  return isOpen(this as object, tag) && hasInListItemScope.call(this, tag);
}

// The library has no setting for this: what takes up an attribute is looked for by its name, and left alone were it gone.
const takeAttribute: unknown = Reflect.get(Object.getPrototypeOf(new Parser().tokenizer), '_leaveAttrName');

function takeFew(this: { readonly currentToken?: { readonly attrs?: readonly unknown[] } }): void {
  if ((this.currentToken?.attrs?.length ?? 0) < MAX_ATTRIBUTES && typeof takeAttribute === 'function')
    takeAttribute.call(this);
}

/** Parses as the library does, in time that grows with the page and not with its square. Throws where it is too large. */
export function boundedParse(text: string, treeAdapter: TreeAdapter<Htmlparser2TreeAdapterMap>): Document {
  const most = Math.min(text.length + 10_000, MAX_ELEMENTS * 2);
  const bounds = { open: [], opened: 0, most, onStartTag: startTag, onItemPush: push, onItemPop: pop };
  const parser = Object.assign(new Parser({ treeAdapter }), bounds);
  const scopes = { hasInScope: inScope, hasInButtonScope: inButtonScope, hasInListItemScope: inListItemScope };
  Object.assign(parser.openElements, scopes);
  if (typeof takeAttribute === 'function') Reflect.set(parser.tokenizer, '_leaveAttrName', takeFew);
  parser.tokenizer.write(text, true);
  return parser.document;
}
