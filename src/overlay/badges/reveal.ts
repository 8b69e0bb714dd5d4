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
 * Brings an element, or words within it, into view where they are not wholly in it, or lie under a header or under what covers the window's
 * upper right corner; a page that is right does not move.
 */
export function reveal(element: Element, top: Window, cover: WindowSize | null = null, words?: Range): void {
  const box = visibleBoxOf(element, words);
  const { innerWidth, innerHeight } = top;
  const isInView = box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  const free = cover && innerWidth - cover.width;
  // What is wide is seen beside it.
  const isAside = cover && box && free && box.right > free && box.left > free / 2;
  const isUnder = isAside && box.top < cover.height;
  // A low window has room for a card only above a cell at its lower edge.
  const isLow = innerHeight < LOW;
  if (isInView && !isLow && !isUnder && !isCovered(element)) return;
  // Near its table's headings they stand above it, and the card below.
  const table = call(element, 'closest', 'table');
  const isFar = !table || rectOf(element).bottom - rectOf(table).top > innerHeight / 2;
  // Of a text higher than the window its words are looked for once it has come to rest.
  const isTall = words && rectOf(element).height > innerHeight;
  const isCalm = isTall || top.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // In a page that scrolls sideways the middle is free of it, else the lower edge of the window.
  call(element, 'scrollIntoView', {
    behavior: isCalm ? 'auto' : 'smooth',
    block: isAside || (isLow && isFar) ? 'end' : 'center',
    inline: cover ? 'center' : 'nearest',
  });
  const line = isTall && visibleBoxOf(element, words);
  if (line) top.scrollBy(0, line.top - innerHeight / 2);
}
