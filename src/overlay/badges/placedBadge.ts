import { createElement, setAttribute } from '../../page/live/native';
import type { Mark, OverlayWords } from '../mark';
import { windowSize } from '../windowSize';
import { BADGE, type Spot } from './merge';
import type { Box } from './visibleBox';

/** A badge on the layer, with the note of what should stand there. */
export interface PlacedBadge {
  readonly mark: Mark;
  readonly box: HTMLElement;
  readonly badge: HTMLButtonElement;
}

/** What is lower than this is a line of text, such as a heading. */
const LINE = 80;
const NOTE = 22;
/** A badge takes presses a little outside itself. */
const EDGE = 3;

/** How far a badge stands off its corner: beside words it lies above their end, in a cell it hangs over the edge. */
const BESIDE_WORDS = { left: 4, up: 14 };
const OVER_CELL = 6;

/** A mark's badge; hidden until it has a place. */
export function createPlacedBadge(document: Document, mark: Mark): PlacedBadge {
  const box = createElement(document, 'div');
  box.className = 'pin';
  box.hidden = true;
  const badge = createElement(document, 'button');
  badge.type = 'button';
  badge.className = `badge ${mark.severity}`;
  setAttribute(badge, 'aria-expanded', 'false');
  box.append(badge);
  if (mark.note !== null) {
    const note = createElement(document, 'span');
    note.className = `note ${mark.severity}`;
    note.textContent = mark.note;
    box.append(note);
  }
  return { mark, box, badge };
}

/**
 * Where a badge goes: the outer corner of its cell. The note of something missing covers as little as can be:
 * the empty end of a heading's line, else the edge below which the missing thing should stand.
 */
export function spotOf({ mark, box }: PlacedBadge, { right, top, left, bottom }: Box): Spot {
  const { offsetWidth: width, ownerDocument } = box;
  const { width: clientWidth, height: clientHeight } = windowSize(ownerDocument);
  // A badge that hung over the edge of the page would make it scroll sideways.
  const within = (x: number): number => (right <= clientWidth ? Math.min(x, clientWidth - width - EDGE) : x);
  // One that hung over the lower edge of the window, which an element just reaches, would be cut off.
  const above = (y: number): number => (bottom <= clientHeight ? Math.min(y, clientHeight - NOTE - EDGE) : y);
  // Beside words a badge stands above them as a footnote's number does.
  if (mark.words.length > 0) return { x: within(right - BESIDE_WORDS.left), y: top - BESIDE_WORDS.up };
  if (mark.note === null) return { x: within(right - BADGE + OVER_CELL), y: top - OVER_CELL };
  if (mark.side) return { x: within(left), y: above((mark.side === 'above' ? top : bottom) - NOTE / 2) };
  const isLine = bottom - top < LINE && right - left > 2 * width;
  return isLine
    ? { x: within(right - width), y: (top + bottom - NOTE) / 2 }
    : { x: within(left), y: above(bottom - NOTE / 2) };
}

/** Writes a badge's number and, where it stands for others too, how many: 1+2. */
export function label({ mark, badge }: PlacedBadge, also: number, words: OverlayWords): void {
  const number = mark.number === null ? 'i' : String(mark.number);
  const text = also > 0 ? `${number}+${also}` : number;
  if (badge.textContent !== text) badge.textContent = text;
  const name = words.label(mark);
  setAttribute(badge, 'aria-label', also > 0 ? `${name} ${words.also(also)}` : name);
}
