import { around, type Box, centreY, type Glyph } from '../positionedPage';

/** A printed line: its words, where it stands, how high its letters are, and whether it is crossed out. */
export interface PrintedLine {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly isStruck: boolean;
}

/** A gap between letters as wide as this share of their height parts words. */
const GAP = 0.22;
/** Between Chinese characters, which lines are made even with, as wide as a character. */
const WIDE_GAP = 0.95;
/** The same character again, drawn to look bold or as a shadow. */
const AGAIN = 0.4;

const narrow = /[\x21-\x7e\ufffd]/;
/** Figures as Chinese writes them: a gap makes two of them. */
const figure = /[〇零一二三四五六七八九十百千万两]/;

/** Glyphs as they would stand if their text were not turned. */
function turnedBack(glyph: Glyph): Box {
  const { left, top, right, bottom, turn } = glyph;
  if (turn === 1) return { left: top, top: -right, right: bottom, bottom: -left };
  if (turn === 3) return { left: -bottom, top: left, right: -top, bottom: right };
  return turn === 2 ? { left: -right, top: -bottom, right: -left, bottom: -top } : glyph;
}

/** A glyph, and its box as if its text were not turned. */
export interface Upright {
  readonly glyph: Glyph;
  readonly box: Box;
}

/** Glyphs whose middles are at one height, each group one line. */
export function rowsOf(glyphs: readonly Upright[]): Upright[][] {
  const sorted = [...glyphs].sort((a, b) => centreY(a.box) - centreY(b.box));
  const rows: Upright[][] = [];
  let middle = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const each of sorted) {
    const own = centreY(each.box);
    if (own - middle > 0.45 * Math.max(size, each.glyph.size)) {
      rows.push([]);
      middle = own;
      size = 0;
    }
    rows.at(-1)?.push(each);
    size = Math.max(size, each.glyph.size);
  }
  return rows;
}

const isAgain = (before: Upright, { glyph, box }: Upright): boolean =>
  before.glyph.text === glyph.text && Math.abs(box.left - before.box.left) < AGAIN * (box.right - box.left);

function gapBetween(before: Upright, next: Upright): string {
  const gap = next.box.left - before.box.right;
  const size = Math.min(before.glyph.size, next.glyph.size);
  const isNarrow = [narrow, figure].some((kind) =>
    [before, next].every(({ glyph }) => kind.test(glyph.text.normalize('NFKC'))),
  );
  return gap > size * (isNarrow ? GAP : WIDE_GAP) ? ' ' : '';
}

function lineOf(row: readonly Upright[], struck: ReadonlySet<Glyph>): PrintedLine {
  const ordered = [...row].sort((a, b) => a.box.left - b.box.left);
  let text = '';
  const kept: Upright[] = [];
  for (const each of ordered) {
    // A line of one character drawn many times over stays short.
    if (kept.slice(-3).some((before) => isAgain(before, each))) continue;
    const last = kept.at(-1);
    text += (last ? gapBetween(last, each) : '') + each.glyph.text;
    kept.push(each);
  }
  return {
    text,
    box: around(kept.map(({ glyph }) => glyph)),
    size: Math.max(...kept.map(({ glyph }) => glyph.size)),
    isStruck: kept.every(({ glyph }) => struck.has(glyph)),
  };
}

/** The lines that glyphs make, from the top down; those that are turned otherwise behind the others. */
export function linesOf(glyphs: readonly Glyph[], struck: ReadonlySet<Glyph>): PrintedLine[] {
  return [0, 1, 2, 3].flatMap((turn) => {
    const turned = glyphs.filter((glyph) => glyph.turn === turn);
    const upright = turned.map((glyph) => ({ glyph, box: turnedBack(glyph) }));
    return rowsOf(upright).flatMap((row) =>
      [row.filter(({ glyph }) => !struck.has(glyph)), row.filter(({ glyph }) => struck.has(glyph))]
        .filter((part) => part.length > 0)
        .map((part) => lineOf(part, struck)),
    );
  });
}
