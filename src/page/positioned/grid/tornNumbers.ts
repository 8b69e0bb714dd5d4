import { rowsOf } from '../lines/linesOf';
import type { Glyph } from '../positionedPage';
import type { RuledCell } from './cellsOf';

/** Figures nearer than this share of their height are one number. */
const GAP = 0.22;
const figure = /^[\d.,+-]$/;

/**
 * The cells between which a number runs on over the line that parts them: it is wider than its cell, or two numbers
 * meet, and nobody can say which figure belongs to which.
 */
export function tornNumbers(cells: ReadonlyMap<RuledCell, readonly Glyph[]>): Set<RuledCell> {
  const homes = new Map<Glyph, RuledCell>();
  for (const [cell, glyphs] of cells)
    for (const glyph of glyphs) if (glyph.turn === 0 && figure.test(glyph.text)) homes.set(glyph, cell);
  const torn = new Set<RuledCell>();
  for (const row of rowsOf([...homes.keys()].map((glyph) => ({ glyph, box: glyph })))) {
    const ordered = row.map(({ glyph }) => glyph).sort((a, b) => a.left - b.left);
    for (const [at, glyph] of ordered.entries()) {
      const before = ordered[at - 1];
      const [one, other] = [before && homes.get(before), homes.get(glyph)];
      if (!before || !one || !other || one === other) continue;
      if (glyph.left - before.right < GAP * Math.min(before.size, glyph.size)) torn.add(one).add(other);
    }
  }
  return torn;
}
