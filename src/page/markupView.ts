import { type Document, type Element, isTag, type ParentNode } from 'domhandler';
import { isUnseenByMarkup, isUnseenByStyle } from './shown/isUnseen';
import { seeingOf, styleSheetOf } from './shown/styleSheet';
import type { View } from './view';

const background = /background[^;]{0,200}url\(/i;
/** Lower than this, where the markup says how high, it is an ornament. */
const TALL = 60;
const low = ({ attribs }: Element) => {
  const height = /(?:^|[;\s])(?:min-)?height\s*:\s*(\d+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.height;
  return height !== undefined && Number.parseInt(height, 10) < TALL;
};

/** What a page's markup and its own plain style sheets say of it, where there is no browser to ask. */
export function markupView(tree: Document): View {
  let sheet: ReturnType<typeof styleSheetOf> | null = null;
  const seeing = (element: Element) => {
    sheet ??= styleSheetOf(tree);
    return seeingOf(element, sheet);
  };
  const isConcealed = (element: Element) => 'hidden' in element.attribs || seeing(element).display === 'none';
  /** What is known of elements already asked about: thousands of tables stand in the same thousands of levels. */
  const concealed = new WeakMap<ParentNode, boolean>();
  return {
    isHidden(element) {
      const climbed: ParentNode[] = [];
      let at: ParentNode | null = element;
      while (at && !concealed.has(at) && !(isTag(at) && isConcealed(at))) {
        climbed.push(at);
        at = at.parent;
      }
      const answer = at ? (concealed.get(at) ?? true) : false;
      for (const below of climbed) concealed.set(below, answer);
      return answer;
    },
    isUnseen: (element) => isUnseenByMarkup(element) || isUnseenByStyle(seeing(element)),
    isTextUnseen: () => false,
    distance: () => 0,
    isDrawn: (element) => (element.name === 'svg' || background.test(element.attribs.style ?? '')) && !low(element),
  };
}
