import type { Glyph, Rule } from '../positionedPage';

/** The glyphs that a line runs through: what is crossed out no longer holds. */
export function struckGlyphs(glyphs: readonly Glyph[], rules: readonly Rule[]): Set<Glyph> {
  const struck = new Set<Glyph>();
  const across = rules.filter(({ isHorizontal }) => isHorizontal).sort((a, b) => a.at - b.at);
  if (across.length === 0) return struck;
  for (const glyph of glyphs) {
    const { left, right, top, bottom } = glyph;
    const [high, low] = [top + (bottom - top) * 0.35, top + (bottom - top) * 0.72];
    const isCrossed = across.some(
      ({ at, from, to }) =>
        at > high && at < low && from < left + (right - left) * 0.3 && to > right - (right - left) * 0.3,
    );
    if (isCrossed) struck.add(glyph);
  }
  return struck;
}
