import { type Element, isTag, type ParentNode } from 'domhandler';

/** What is known of a page's elements beyond its tree: where and whether a reader sees them. */
export interface View {
  /** Whether an element has no box: asked only of tables of which there is more than one set, and once of a report. */
  isHidden(element: Element): boolean;
  /** How far an element is from what the reader sees, in pixels: asked only where there is more than one report. */
  distance(element: Element): number;
  /** Whether something is drawn here that is no text, by a background or a drawing of some height; asked of sections without content. */
  isDrawn(element: Element): boolean;
}

const isConcealed = ({ attribs }: Element) => 'hidden' in attribs || /display\s*:\s*none/i.test(attribs.style ?? '');
const background = /background[^;]{0,200}url\(/i;
/** Lower than this, where the markup says how high, it is an ornament. */
const TALL = 60;
const low = ({ attribs }: Element) => {
  const height = /(?:^|[;\s])(?:min-)?height\s*:\s*(\d+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.height;
  return height !== undefined && Number.parseInt(height, 10) < TALL;
};

/** What is known of elements already asked about: thousands of tables stand in the same thousands of levels. */
const concealed = new WeakMap<ParentNode, boolean>();

function isConcealedAround(element: Element): boolean {
  const climbed: ParentNode[] = [];
  let at: ParentNode | null = element;
  while (at && !concealed.has(at) && !(isTag(at) && isConcealed(at))) {
    climbed.push(at);
    at = at.parent;
  }
  const answer = at ? (concealed.get(at) ?? true) : false;
  for (const below of climbed) concealed.set(below, answer);
  return answer;
}

/** What a page's markup says of it, where there is no browser to ask. */
export const markupView: View = {
  isHidden: isConcealedAround,
  distance: () => 0,
  isDrawn: (element) => (element.name === 'svg' || background.test(element.attribs.style ?? '')) && !low(element),
};
