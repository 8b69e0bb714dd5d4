import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';

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
const background = /background[^;]*url\(/i;
/** Lower than this, where the markup says how high, it is an ornament. */
const TALL = 60;
const low = ({ attribs }: Element) => {
  const height = /(?:^|[;\s])(?:min-)?height\s*:\s*(\d+)/i.exec(attribs.style ?? '')?.[1] ?? attribs.height;
  return height !== undefined && Number.parseInt(height, 10) < TALL;
};

function isAnyAround(element: Element, holds: (element: Element) => boolean): boolean {
  for (let at: ChildNode | ParentNode | null = element; at; at = at.parent) if (isTag(at) && holds(at)) return true;
  return false;
}

/** What a page's markup says of it, where there is no browser to ask. */
export const markupView: View = {
  isHidden: (element) => isAnyAround(element, isConcealed),
  distance: () => 0,
  isDrawn: (element) => (element.name === 'svg' || background.test(element.attribs.style ?? '')) && !low(element),
};
