import type { Layer } from './layer';
import type { Pin } from './pin';
import { placeOf } from './place';

const GAP = 8;
/** To the left of a badge is its cell. */
const CELL = 64;
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Above the badge, else below it, else beside it: the badge and its cell stay in sight. */
function beside(badge: DOMRect, under: number, card: Size, view: Size): Point {
  const isAbove = badge.top >= card.height + 2 * GAP;
  const isBelow = under + card.height + 2 * GAP <= view.height;
  const x = clamp(badge.right - card.width, GAP, Math.max(view.width - card.width - GAP, GAP));
  if (isAbove) return { x, y: badge.top - card.height - GAP };
  if (isBelow) return { x, y: under + GAP };
  const y = clamp(badge.top - card.height / 2, GAP, Math.max(view.height - card.height - GAP, GAP));
  const isRight = badge.right + card.width + 2 * GAP <= view.width;
  return { x: isRight ? badge.right + GAP : Math.max(badge.left - card.width - CELL, GAP), y };
}

/** Puts the card beside its badge; that of a mark which can't be seen at the middle of the window's upper edge. */
export function placeCard(card: HTMLElement, { box, badge, mark }: Pin, layer: Layer): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const view = { width: clientWidth, height: clientHeight };
  const origin = layer.origin();
  const edge = badge.getBoundingClientRect();
  const under = Math.max(edge.bottom, placeOf(mark.anchor)?.bottom ?? 0);
  const middle = { x: (view.width - size.width) / 2, y: GAP };
  const { x, y } = box.hidden ? middle : beside(edge, under, size, view);
  card.style.left = `${x - origin.left}px`;
  card.style.top = `${y - origin.top}px`;
}
