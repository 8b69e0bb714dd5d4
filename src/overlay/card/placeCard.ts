import { documentOf, parentElementOf, rectOf, setAttribute } from '../../page/live/native';
import type { Layer } from '../badges/layer';
import type { PlacedBadge } from '../badges/placedBadge';
import { type Box, visibleBoxOf } from '../badges/visibleBox';
import { type WindowSize, windowSize } from '../windowSize';

const GAP = 8;
/** Lower than this a card shows too little beside its buttons. */
const LEAST_HEIGHT = 104;
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
/**
 * What the card leaves free: the badge with its cell or paragraph, of one that fills the window the line of its words;
 * across that the whole row, whose label says what is counted.
 */
function keptOf({ badge, mark: { anchor, words } }: PlacedBadge, { height }: Size): Box {
  const edge = rectOf(badge);
  const cell = visibleBoxOf(anchor);
  const line = cell && cell.bottom - cell.top > height / 2 ? visibleBoxOf(anchor, words[0]) : cell;
  if (!line) return edge;
  const row = visibleBoxOf(parentElementOf(anchor) ?? anchor) ?? line;
  return { ...row, top: Math.min(edge.top, line.top), bottom: Math.max(edge.bottom, line.bottom) };
}

/** Below the row, else above it: its headings and the terms of its sum stand above. Beside it where neither has room, or cut off. */
function beside(kept: Box, anchorRight: number, card: Size, view: Size): Spot {
  const room = view.height - 2 * GAP;
  const above = Math.min(kept.top, view.height) - 2 * GAP;
  const below = room - Math.max(kept.bottom, 0);
  const isUnder = below >= card.height || (above < card.height && below >= above);
  const space = isUnder ? below : above;
  const right = kept.right + GAP;
  const left = Math.min(kept.left, view.width) - card.width - GAP;
  const aside = right + card.width + GAP <= view.width ? right : left;
  const isAside = space < card.height && aside >= GAP;
  // Where no side has room it stands at the edge of the window that is farther from the row.
  const height = Math.min(card.height, isAside || space < LEAST_HEIGHT ? room : space);
  const next = isUnder ? view.height - below - GAP : above + GAP - height;
  return {
    x: isAside ? aside : clamp(anchorRight - card.width, GAP, view.width - card.width - GAP),
    y: clamp(isAside ? kept.top - height / 2 : next, GAP, room + GAP - height),
    height,
  };
}

/** The part of the window beside what covers its upper right corner. */
function freeOf(cover: WindowSize | null, view: WindowSize): WindowSize {
  const width = view.width - (cover?.width ?? 0);
  return width < LEAST_WIDTH ? view : { ...view, width };
}

/** What does not fit is scrolled by the arrow keys too. */
function scrollByKeys(content: Element | null): void {
  if (content && content.scrollHeight > content.clientHeight) setAttribute(content, 'tabindex', '0');
}

/** Puts the card beside its badge; that of a mark which can't be seen at the middle of the window's upper edge. */
export function placeCard(card: HTMLElement, placed: PlacedBadge, layer: Layer, cover: WindowSize | null): void {
  const view = freeOf(cover, windowSize(documentOf(card)));
  card.style.maxHeight = '';
  card.style.maxWidth = cover ? `min(480px, ${view.width - 2 * GAP}px)` : '';
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const origin = layer.origin();
  const middle: Spot = { x: (view.width - size.width) / 2, y: GAP, height: view.height - 2 * GAP };
  const right = rectOf(placed.badge).right;
  const { x, y, height } = placed.box.hidden ? middle : beside(keptOf(placed, view), right, size, view);
  card.style.maxHeight = `${height}px`;
  card.style.left = `${x - origin.left}px`;
  card.style.top = `${y - origin.top}px`;
  scrollByKeys(card.querySelector('.content'));
}
