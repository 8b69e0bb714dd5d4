import { documentOf } from '../../page/live/native';
import type { Layer } from '../badges/layer';
import type { PlacedBadge } from '../badges/placedBadge';
import { visibleBoxOf } from '../badges/visibleBox';
import { type WindowSize, windowSize } from '../windowSize';

const GAP = 8;
/** Lower than this a card shows too little beside its buttons. */
const LEAST_HEIGHT = 104;
/** A card so high, as a share of its window, shows what matters before it is scrolled. */
const ENOUGH = 0.7;
/** Narrower than this a card is not made for the sake of what covers the page. */
const LEAST_WIDTH = 280;
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

interface Size {
  readonly width: number;
  readonly height: number;
}
/** Where a card goes, and how high it may be there. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}
/** What the card must leave free: the badge and its cell. */
interface Kept {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function keptOf({ badge, mark }: PlacedBadge): Kept {
  const edge = badge.getBoundingClientRect();
  const cell = visibleBoxOf(mark.anchor);
  if (!cell) return edge;
  return {
    left: Math.min(edge.left, cell.left),
    top: Math.min(edge.top, cell.top),
    right: Math.max(edge.right, cell.right),
    bottom: Math.max(edge.bottom, cell.bottom),
  };
}

/** Below the cell, else above it: its headings and the terms of its sum stand above. Lower where neither has room, or beside it. */
function beside(kept: Kept, anchorRight: number, card: Size, view: Size): Spot {
  const above = Math.min(kept.top, view.height) - 2 * GAP;
  const below = view.height - Math.max(kept.bottom, 0) - 2 * GAP;
  const x = clamp(anchorRight - card.width, GAP, Math.max(view.width - card.width - GAP, GAP));
  const over = (height: number): Spot => ({ x, y: Math.min(kept.top, view.height) - GAP - height, height });
  const under = (height: number): Spot => ({ x, y: Math.max(kept.bottom, 0) + GAP, height });
  if (below >= card.height) return under(card.height);
  if (above >= card.height) return over(card.height);
  const isRight = kept.right + card.width + 2 * GAP <= view.width;
  const isLeft = Math.min(kept.left, view.width) - card.width - 2 * GAP >= 0;
  const room = view.height - 2 * GAP;
  // Beside its cell a card covers the row, so a low window, which has no room for more, cuts it off above or below.
  if ((isRight || isLeft) && Math.max(above, below) < Math.min(card.height, room * ENOUGH)) {
    const height = Math.min(card.height, room);
    const y = clamp(kept.top - height / 2, GAP, view.height - height - GAP);
    return { x: isRight ? kept.right + GAP : Math.min(kept.left, view.width) - card.width - GAP, y, height };
  }
  if (Math.max(above, below) >= LEAST_HEIGHT) return above > below ? over(above) : under(below);
  // No side has room: at the edge of the window that is farther from the cell.
  const height = Math.min(card.height, room);
  return { x, y: above > below ? GAP : view.height - height - GAP, height };
}

/** The part of the window beside what covers its upper right corner. */
function freeOf(cover: WindowSize | null, view: WindowSize): WindowSize {
  const width = view.width - (cover?.width ?? 0);
  return width < LEAST_WIDTH ? view : { ...view, width };
}

/** What does not fit is scrolled by the arrow keys too. */
function scrollByKeys(content: Element | null): void {
  if (content && content.scrollHeight > content.clientHeight) content.setAttribute('tabindex', '0');
}

/** Puts the card beside its badge; that of a mark which can't be seen at the middle of the window's upper edge. */
export function placeCard(card: HTMLElement, placed: PlacedBadge, layer: Layer, cover: WindowSize | null): void {
  const view = freeOf(cover, windowSize(documentOf(card)));
  card.style.maxHeight = '';
  card.style.maxWidth = cover ? `min(480px, ${view.width - 2 * GAP}px)` : '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const origin = layer.origin();
  const middle: Spot = { x: (view.width - size.width) / 2, y: GAP, height: view.height - 2 * GAP };
  const right = placed.badge.getBoundingClientRect().right;
  const { x, y, height } = placed.box.hidden ? middle : beside(keptOf(placed), right, size, view);
  card.style.maxHeight = `${height}px`;
  card.style.left = `${x - origin.left}px`;
  card.style.top = `${y - origin.top}px`;
  scrollByKeys(card.querySelector('.content'));
}
