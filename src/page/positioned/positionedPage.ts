/** A rectangle in points, from the upper left corner of its page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One character where it is printed. */
export interface Glyph extends Box {
  readonly text: string;
  /** How far it is turned, in quarters of a circle clockwise. */
  readonly turn: number;
  /** Its height as set, which tells gaps between words from gaps between letters. */
  readonly size: number;
}

/** A straight line along an axis; `at` is its place on the other. */
export interface Rule {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page of a PDF or OFD prints, before anybody knows what it means. */
export interface PositionedPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly pictures: readonly Box[];
  /** Characters of which the font does not say what they are; each stands among the glyphs as `UNKNOWN`. */
  readonly unknown: number;
}

/** Stands for a character that nobody can tell: what holds it is no number. */
export const UNKNOWN = '\ufffd';

export const centreX = ({ left, right }: Box): number => (left + right) / 2;
export const centreY = ({ top, bottom }: Box): number => (top + bottom) / 2;
export const holds = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1e9, -1e9];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}
