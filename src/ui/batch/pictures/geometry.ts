/** A count to be drawn, and what it opens. */
export interface Counted {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** A piece of a bar from `x` on. */
export interface Piece {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

/** Narrower pieces could not be seen. */
const NARROWEST = 3;

/** A bar in pieces as wide together as the bar; what is there is always seen, what is not takes no room. */
export function barPieces(parts: readonly Pick<Counted, 'key' | 'count'>[], width: number): Piece[] {
  const shown = parts.filter(({ count }) => count > 0);
  const all = shown.reduce((sum, { count }) => sum + count, 0);
  const room = width - NARROWEST * shown.length;
  let x = 0;
  return shown.map(({ key, count }) => {
    const own = NARROWEST + (room * count) / all;
    const piece = { key, x, width: own };
    x += own;
    return piece;
  });
}

/** Rows one below another, the longest as wide as the room. */
export function rowWidths(counts: readonly number[], width: number): number[] {
  const most = Math.max(1, ...counts);
  return counts.map((count) => (count > 0 ? Math.max(NARROWEST, (count / most) * width) : 0));
}
