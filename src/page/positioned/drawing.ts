import { type Box, centreX, centreY, type Glyph, holds, type Rule, UNKNOWN } from './positionedPage';

/** An area filled with a colour, and how many glyphs had been printed before it. */
interface Fill {
  readonly box: Box;
  readonly isWhite: boolean;
  readonly isOpaque: boolean;
  readonly isRectangle: boolean;
  readonly after: number;
}

/** What is drawn on a page, in the order in which it is drawn. */
export interface Drawing {
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly pictures: Box[];
  readonly fills: Fill[];
  /** Those glyphs that are printed in white. */
  readonly white: Set<Glyph>;
  /** Those beside which the page cuts their word off. */
  readonly cut: Set<Glyph>;
}

export const newDrawing = (): Drawing => ({
  glyphs: [],
  rules: [],
  pictures: [],
  fills: [],
  white: new Set(),
  cut: new Set(),
});

/** Thicker than this, a filled rectangle is an area; thinner, a line. */
const THICKEST = 3;
const SHORTEST = 2;
/** No form has so many lines; a map has. */
const MOST_RULES = 40_000;
const MOST_FILLS = 3000;

/** A straight line between two points; what runs askew is no line of a table. */
export function addLine({ rules }: Drawing, x0: number, y0: number, x1: number, y1: number, clip: Box): void {
  const isHorizontal = Math.abs(y1 - y0) < 1;
  if (rules.length > MOST_RULES || (!isHorizontal && Math.abs(x1 - x0) >= 1)) return;
  const at = isHorizontal ? (y0 + y1) / 2 : (x0 + x1) / 2;
  const [low, high, start, end] = isHorizontal
    ? [clip.top, clip.bottom, clip.left, clip.right]
    : [clip.left, clip.right, clip.top, clip.bottom];
  const [one, other] = isHorizontal ? [x0, x1] : [y0, y1];
  const from = Math.max(Math.min(one, other), start - 1);
  const to = Math.min(Math.max(one, other), end + 1);
  if (at >= low - 2 && at <= high + 2 && to - from >= SHORTEST) rules.push({ isHorizontal, at, from, to });
}

/** A filled area: a line where it is thin, else a ground on which white is seen, or a patch that hides what is below it. */
export function addFill(
  drawing: Drawing,
  box: Box,
  clip: Box,
  fill: Pick<Fill, 'isWhite' | 'isOpaque' | 'isRectangle'>,
): void {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  // Borders in relief are cut aslant at their ends.
  if (Math.min(width, height) <= THICKEST && (fill.isRectangle || Math.max(width, height) > 2 * THICKEST)) {
    if (fill.isWhite) return;
    if (width >= height) addLine(drawing, box.left, centreY(box), box.right, centreY(box), clip);
    else addLine(drawing, centreX(box), box.top, centreX(box), box.bottom, clip);
  } else if (drawing.fills.length < MOST_FILLS) drawing.fills.push({ box, ...fill, after: drawing.glyphs.length });
}

/** The glyphs that a reader sees: neither white on white nor painted over. One that is cut off its word is not known. */
export function seenGlyphs({ glyphs, fills, white, cut, pictures }: Drawing): Glyph[] {
  const grounds = [...fills.filter(({ isWhite }) => !isWhite).map(({ box }) => box), ...pictures];
  for (const [at, glyph] of glyphs.entries()) if (cut.has(glyph)) glyphs[at] = { ...glyph, text: UNKNOWN };
  const patches = fills.filter(({ isOpaque, isRectangle, after }) => isOpaque && isRectangle && after > 0);
  if (patches.length === 0 && white.size === 0) return glyphs;
  return glyphs.filter((glyph, at) => {
    const [x, y] = [centreX(glyph), centreY(glyph)];
    if (white.has(glyph) && !grounds.some((box) => holds(box, x, y))) return false;
    return !patches.some(({ box, after }) => after > at && holds(box, x, y));
  });
}
