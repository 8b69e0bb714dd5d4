import type { Drawing } from '../drawing';
import { boxAt, pointAt, quarters, times } from '../matrix';
import { centreX, centreY, type Glyph, holds, UNKNOWN } from '../positionedPage';
import { isReadable } from './fonts';
import type { GraphicsState } from './graphicsState';

/** A glyph as pdf.js lists it; a number between two moves the next. */
export interface ListedGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

const ASCENT = 0.88;
const DESCENT = 0.12;
const INVISIBLE = 3;
/** Fainter than this, nobody sees it. */
const FAINTEST = 0.06;

/** A slash that fonts share with the one for fractions. */
const DIVISION = '\u2215';

const isInk = (text: string): boolean => /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(text);

/** Whether the text of a state leaves any ink. */
const isShown = ({ mode, alpha }: GraphicsState): boolean => (mode & INVISIBLE) !== INVISIBLE && alpha > FAINTEST;

interface Placed {
  /** How far the text has come, in its own direction. */
  readonly along: number;
  readonly width: number;
}

function glyphAt(state: GraphicsState, listed: ListedGlyph, { along, width }: Placed, direction: number): Glyph {
  const { size, scale, rise, x, y, font } = state;
  const matrix = times(state.ctm, state.textMatrix);
  const isVertical = font?.vertical === true;
  const [x0, x1] = isVertical
    ? [x - width / 2, x + width / 2]
    : [x + along * scale * direction, x + (along + width) * scale * direction];
  const base = y + rise + (isVertical ? along - size * ASCENT : 0);
  const box = boxAt(matrix, x0, base - size * DESCENT * direction, x1, base + size * ASCENT * direction);
  const [startX, startY] = pointAt(matrix, 0, 0);
  const [endX, endY] = pointAt(matrix, direction * Math.sign(scale || 1), 0);
  const [, upY] = pointAt(matrix, 0, 1);
  const turn = quarters(endX - startX, endY - startY);
  const isKnown = state.isKnown(listed.originalCharCode) && isReadable(listed.unicode);
  const height = turn % 2 === 0 ? box.bottom - box.top : box.right - box.left;
  return {
    ...box,
    text: isKnown ? listed.unicode.replace(DIVISION, '/') : UNKNOWN,
    turn,
    size: height || Math.abs(upY - startY),
  };
}

const areClose = (a: Glyph, b: Glyph): boolean =>
  Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom) < a.size * 0.25;

/** How far text comes with each glyph, and how wide the glyph itself is. */
function metrics({ font, size, charSpacing, wordSpacing }: GraphicsState, listed: ListedGlyph) {
  const advance = Math.abs(size) * (font?.fontMatrix?.[0] ?? 0.001);
  const spacing = (listed.isSpace ? wordSpacing : 0) + charSpacing;
  const own = Math.abs(listed.width * advance);
  if (font?.vertical !== true) return { own, step: listed.width * advance + spacing * Math.sign(size) };
  const [down = -1000] = listed.vmetric ?? font.defaultVMetrics ?? [];
  return { own, step: -down * advance - spacing * Math.sign(size) };
}

/** What a run of text has printed last, and whether it was cut off there. */
interface Last {
  glyph: Glyph | null;
  isCut: boolean;
}

/**
 * Prints one glyph, where a reader sees it. Where the page or its frame cuts a word, what is left of it is not known
 * to be the word: of 1016 a page may show the 1.
 */
function print(drawing: Drawing, state: GraphicsState, listed: ListedGlyph, glyph: Glyph, last: Last): void {
  if (state.isKnown(listed.originalCharCode) && !isInk(listed.unicode)) {
    last.glyph = null;
    return;
  }
  if (!isShown(state)) return;
  const isCut = !holds(state.clip, centreX(glyph), centreY(glyph));
  const meets = last.glyph !== null && areClose(last.glyph, glyph);
  if (isCut && meets && !last.isCut) drawing.cut.add(drawing.glyphs.at(-1) ?? glyph);
  if (!isCut) {
    drawing.glyphs.push(glyph);
    if (meets && last.isCut) drawing.cut.add(glyph);
    if (state.isFillWhite && (state.mode & INVISIBLE) === 0) drawing.white.add(glyph);
  }
  last.glyph = glyph;
  last.isCut = isCut;
}

/** Prints a run of text into the drawing; gives how far it has come. */
export function showText(drawing: Drawing, state: GraphicsState, listed: readonly (ListedGlyph | number)[]): number {
  if (!state.font) return 0;
  const sign = state.font.vertical === true ? -1 : 1;
  const direction = state.size < 0 ? -1 : 1;
  const size = Math.abs(state.size);
  const last: Last = { glyph: null, isCut: false };
  let along = 0;
  for (const each of listed) {
    if (typeof each === 'number') {
      along -= (sign * each * size) / 1000;
      continue;
    }
    const { own, step } = metrics(state, each);
    print(
      drawing,
      state,
      each,
      glyphAt({ ...state, size }, each, { along: sign * along, width: own }, direction),
      last,
    );
    along += step;
  }
  return sign === -1 ? -along : along * state.scale * direction;
}
