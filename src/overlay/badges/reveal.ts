import { call, documentOf, parentElementOf, rectOf, styleOf } from '../../page/live/native';
import type { WindowSize } from '../windowSize';
import { visibleBoxOf } from './visibleBox';

/** A window of less height, such as that of a laptop at 200 %. */
const LOW = 400;

/** The fixed or sticky box that an element is a part of, climbing through open shadow roots. */
function floatingAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const position = styleOf(at).position;
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}

/** Whether a header or bar that stays while the page scrolls lies over an element's upper or lower edge. */
function isCovered(element: Element): boolean {
  const { left, right, top, bottom } = rectOf(element);
  return [top + 1, bottom - 1].some((y) => {
    const hit = call(documentOf(element), 'elementFromPoint', (left + right) / 2, y);
    const floating = hit && floatingAround(hit);
    return floating !== null && floating !== undefined && !call(floating, 'contains', element);
  });
}

/**
 * Brings an element into view where it is not wholly in it, or lies under a header or under what covers the window's
 * upper right corner; a page that is right does not move.
 */
export function reveal(element: Element, top: Window, cover: WindowSize | null = null): void {
  const box = visibleBoxOf(element);
  const { innerWidth, innerHeight } = top;
  const isInView = box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  const free = cover && innerWidth - cover.width;
  // What is wide is seen beside it.
  const isAside = cover && box && free && box.right > free && box.left > free / 2;
  const isUnder = isAside && box.top < cover.height;
  // A low window has room for a card only above a cell at its lower edge.
  const isLow = innerHeight < LOW;
  if (isInView && !isLow && !isUnder && !isCovered(element)) return;
  const isCalm = top.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // In a page that scrolls sideways the middle is free of it, else the lower edge of the window.
  call(element, 'scrollIntoView', {
    behavior: isCalm ? 'auto' : 'smooth',
    block: isAside || isLow ? 'end' : 'center',
    inline: cover ? 'center' : 'nearest',
  });
}
