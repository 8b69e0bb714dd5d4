import { placeOf } from './place';

/** The fixed or sticky box that an element is a part of, climbing through open shadow roots. */
function floatingAround(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const position = view?.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}

/** Whether a header or bar that stays while the page scrolls lies over an element's upper or lower edge. */
function isCovered(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].some((y) => {
    const hit = element.ownerDocument.elementFromPoint((left + right) / 2, y);
    const floating = hit && floatingAround(hit);
    return floating !== null && floating !== undefined && !floating.contains(element);
  });
}

/** Brings an element into view where it is not wholly in it, or lies under a header; a page that is right does not move. */
export function reveal(element: Element, top: Window): void {
  const box = placeOf(element);
  const isInView = box && box.top >= 0 && box.left >= 0 && box.bottom <= top.innerHeight && box.right <= top.innerWidth;
  if (isInView && !isCovered(element)) return;
  const isCalm = top.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'center', inline: 'nearest' });
}
