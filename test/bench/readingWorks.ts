import { isReportShown } from '../../src/checker/findReport';
import { fromLive } from '../../src/page/live/fromLive';
import { parse } from '../../src/parse/parse';

interface Copy {
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Copy[];
}

/** The yardstick: the plainest walk of a document into a tree of objects. */
function walk(node: Node): Copy {
  const attributes =
    node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value] as const) : [];
  return { name: node.nodeName, text: node.nodeValue ?? '', attributes, children: [...node.childNodes].map(walk) };
}

/** The reading of a page as far as each of its parts, and what it is held against. */
export const works = {
  text: () => document.body.textContent,
  detect: () => isReportShown(document),
  walk: () => walk(document),
  tree: () => fromLive(document),
  read: () => {
    const { tree, view } = fromLive(document);
    return parse(tree, view);
  },
};
