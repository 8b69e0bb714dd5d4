import { type Document, type Element, isTag, type ParentNode, type Text } from 'domhandler';
import { isUnseenByMarkup, isUnseenByStyle } from './shown/isUnseen';
import { seeingIn, seeingOf, styleSheetOf } from './shown/styleSheet';

/** What is known of a page's elements beyond its tree: where and whether a reader sees them. */
export interface View {
  /** Whether an element has no box: asked only of tables of which there is more than one set, and once of a report. */
  isHidden(element: Element): boolean;
  /** Whether an element itself, wherever it stands, is hidden or struck out: asked of all that stands in a report. */
  isUnseen(element: Element): boolean;
  /** Whether a text is hidden or struck out by an element around it that the tree does not hold. */
  isTextUnseen(text: Text): boolean;
  /** How far an element is from what the reader sees, in pixels: asked only where there is more than one report. */
  distance(element: Element): number;
  /** Whether something is drawn here that is no text, by a background or a drawing of some height; asked of sections without content. */
  isDrawn(element: Element): boolean;
}

const background = /background[^;]{0,200}url\(/i;
/** Lower than this, where the markup says how high, it is an ornament. */
const TALL = 60;
const low = ({ attribs }: Element) => {
  const height = /(?:^|[;\s])(?:min-)?height\s*:\s*(\d+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.height;
  return height !== undefined && Number.parseInt(height, 10) < TALL;
};

/** Whether an element's own markup, without any style sheet, hides it or strikes it out. */
export function isPlainlyUnseen(element: Element): boolean {
  const { style } = element.attribs;
  return isUnseenByMarkup(element) || (style !== undefined && isUnseenByStyle(seeingIn(style)));
}

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
