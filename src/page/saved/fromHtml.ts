import { type Document, Element, isTag, Text } from 'domhandler';
import type { Token, TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { spreadText } from '../text/fromText';
import { append } from '../tree/append';
import { walk } from '../tree/walk';
import { boundedParse } from './boundedParse';
import { dataPage } from './dataPage';
import { showShadowRoots } from './shadowRoots';

/** The library's adapter without the dictionaries of attribute namespaces, which take a third of the time. */
const lean: TreeAdapter<Htmlparser2TreeAdapterMap> = {
  ...adapter,
  createElement(name, namespace, attributes) {
    const element = new Element(name, attributesOf(attributes), []);
    element.namespace = namespace;
    return element;
  },
  adoptAttributes(recipient, attributes) {
    for (const { name, value } of attributes) recipient.attribs[name] ??= value;
  },
};

function attributesOf(attributes: readonly Token.Attribute[]): Record<string, string> {
  const attribs: Record<string, string> = {};
  for (const { name, value } of attributes) attribs[name] = value;
  return attribs;
}

/** Frames that hold their page in an attribute nest no deeper on real pages. */
const DEEPEST = 3;

const FRAMES = new Set(['iframe', 'frame', 'embed', 'object']);

/** What a frame holds in itself: `srcdoc`, or a page in its address, which is then no address any more. */
function heldIn({ name, attribs }: Element): string | null {
  if (name === 'iframe' && attribs.srcdoc !== undefined) return attribs.srcdoc;
  const address = name === 'object' ? 'data' : 'src';
  const held = FRAMES.has(name) ? dataPage(attribs[address] ?? '') : null;
  if (held !== null) delete attribs[address];
  return held;
}

function treeOf(html: string, depth: number): Document {
  if (!/srcdoc|data:/i.test(html)) return boundedParse(html, lean);
  const frames: { element: Element; held: string }[] = [];
  const treeAdapter: typeof lean = {
    ...lean,
    createElement(name, namespace, attributes) {
      const element = lean.createElement(name, namespace, attributes);
      const held = depth > 0 ? heldIn(element) : null;
      if (held !== null) frames.push({ element, held });
      return element;
    },
  };
  const tree = boundedParse(html, treeAdapter);
  for (const { element, held } of frames) {
    element.children = [];
    for (const child of treeOf(held, depth - 1).children) append(element, child);
  }
  return tree;
}

/** The script that a common system prints its row of pages with. */
const pagesPrinted = /createPageHTML\(\s*['"]?([2-9]|[1-9]\d)['"]?\s*,\s*['"]?(\d{1,2})/;

/** Puts in place what such a script would print, which has not run in a source. */
function printPages(script: Element): void {
  const code = script.children.map((child) => ('data' in child ? child.data : '')).join('');
  const [, count, at] = pagesPrinted.exec(code) ?? [];
  if (count === undefined || !script.parent) return;
  const row = new Element('div', {}, []);
  append(row, new Text(`第${Number(at) + 1}页/共${count}页`));
  const after = script.next;
  row.parent = script.parent;
  row.prev = script;
  row.next = after;
  script.next = row;
  if (after) after.prev = row;
  script.parent.children.splice(script.parent.children.indexOf(script) + 1, 0, row);
}

/** The tree a browser would build from this markup, however broken it is, the pages that frames hold in themselves included. */
export function fromHtml(html: string): Document {
  const tree = treeOf(html, DEEPEST);
  if (/shadowroot|shadowmode/i.test(html)) showShadowRoots(tree);
  const texts: Element[] = [];
  const scripts: Element[] = [];
  walk(tree, (node) => {
    if (isTag(node) && node.name === 'pre') texts.push(node);
    if (isTag(node) && node.name === 'script') scripts.push(node);
    return undefined;
  });
  for (const pre of texts) spreadText(pre);
  for (const script of scripts) printPages(script);
  return tree;
}
