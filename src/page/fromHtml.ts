import { type Document, Element, isTag } from 'domhandler';
import type { Token, TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { append } from './append';
import { boundedParse } from './boundedParse';
import { spreadText } from './text/fromText';
import { walk } from './walk';

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

function treeOf(html: string, depth: number): Document {
  if (!/srcdoc/i.test(html)) return boundedParse(html, lean);
  const frames: Element[] = [];
  const treeAdapter: typeof lean = {
    ...lean,
    createElement(name, namespace, attributes) {
      const element = lean.createElement(name, namespace, attributes);
      if (name === 'iframe' && 'srcdoc' in element.attribs) frames.push(element);
      return element;
    },
  };
  const tree = boundedParse(html, treeAdapter);
  for (const frame of depth > 0 ? frames : []) {
    frame.children = [];
    for (const child of treeOf(frame.attribs.srcdoc ?? '', depth - 1).children) append(frame, child);
  }
  return tree;
}

/** The tree a browser would build from this markup, however broken it is, the pages that frames hold in `srcdoc` included. */
export function fromHtml(html: string): Document {
  const tree = treeOf(html, DEEPEST);
  const texts: Element[] = [];
  walk(tree, (node) => {
    if (isTag(node) && node.name === 'pre') texts.push(node);
    return undefined;
  });
  for (const pre of texts) spreadText(pre);
  return tree;
}
