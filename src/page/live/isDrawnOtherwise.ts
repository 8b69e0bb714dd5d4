import { changesFigure } from '../shown/addedContent';
import { moved } from '../shown/moved';
import { attributeOf, call, documentOf, localNameOf, parentElementOf, rectOf, styleOf } from './native';
import { read } from './read';

/** A text of a cell, and the elements around it up to the cell, from within. */
export interface Piece {
  readonly text: Node;
  readonly around: readonly Element[];
}

/** A colour that lets through nearly all that is behind it. */
const CLEAR = /(?:^rgba.*,|\/) 0(?:\.[01]\d*)?\)$/;
const NUMBERED = /^(?!none|disc|circle|square|disclosure)/;
const far = 2;

/** Whether what a style puts before or after an element's text changes a figure, or covers it. */
function isAdded(element: Element, isAfter: boolean): boolean {
  const { content, position, backgroundColor } = styleOf(element, isAfter ? '::after' : '::before');
  if (content === 'none' || content === 'normal') return false;
  return (/abs|fix/.test(position) && !CLEAR.test(backgroundColor)) || changesFigure(content, isAfter);
}

/** Whether an element turns, mirrors, moves, blurs or cuts what is in it, or draws each letter as a dot. */
function isTurned(element: Element): boolean {
  const style = styleOf(element);
  const { clipPath, direction, display, filter, listStyleType, opacity, rotate, scale, transform, unicodeBidi } = style;
  return (
    (style.position === 'relative' && moved.test(`${style.left} ${style.top}`)) ||
    (/override/.test(unicodeBidi) && direction === 'rtl') ||
    Number(opacity) < 0.2 ||
    [filter, clipPath, style.webkitMaskImage, rotate, style.getPropertyValue('-webkit-text-security')].some(
      (value) => value && value !== 'none',
    ) ||
    `${transform}${scale}`.includes('(-') ||
    scale?.startsWith('-') ||
    (display === 'list-item' && NUMBERED.test(listStyleType)) ||
    isAdded(element, false) ||
    isAdded(element, true)
  );
}

/** The grounds of elements, each asked for once in a reading. */
export type Grounds = Map<Element, number[] | null>;

const channels = (colour: string): number[] | null =>
  /^rgb\(/.test(colour) ? (colour.match(/\d+/g) ?? []).map(Number) : null;

/** The colour behind an element; null where nobody knows: a picture, a shade of glass, a browser's own ground. */
function groundOf(element: Element, known: Grounds): number[] | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const { backgroundColor, backgroundImage, colorScheme } = styleOf(element);
  const around = parentElementOf(element);
  let ground: number[] | null = null;
  if (backgroundImage !== 'none') ground = null;
  else if (!CLEAR.test(backgroundColor)) ground = channels(backgroundColor);
  else if (around) ground = groundOf(around, known);
  else if (!/dark/.test(colorScheme)) ground = [255, 255, 255];
  known.set(element, ground);
  return ground;
}

/** Whether a text is drawn in no colour, or in that of its ground. */
function isPale(element: Element, known: Grounds): boolean {
  const ink = styleOf(element).webkitTextFillColor;
  if (CLEAR.test(ink)) return true;
  const [drawn, ground] = [channels(ink), groundOf(element, known)];
  return !!drawn && !!ground && drawn.every((value, index) => Math.abs(value - (ground[index] ?? 0)) < 16);
}

function rectOfText(text: Node): DOMRect {
  const range = call(documentOf(text), 'createRange');
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

const middle = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const holds = (box: DOMRect, { x, y }: { x: number; y: number }) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Whether a text is folded away in a box of which only the heading is shown. */
const isFolded = (around: readonly Element[]): boolean =>
  around.some((at) => localNameOf(at) === 'details' && attributeOf(at, 'open') === null) &&
  !around.some((at) => localNameOf(at) === 'summary');

/** Whether a text has no size, is out of its cell, or is cut off by a box around it. */
function isAway(drawn: DOMRect, cell: DOMRect, around: readonly Element[]): boolean {
  if (drawn.width < far || drawn.height < 4 || !holds(cell, middle(drawn)) || isFolded(around)) return true;
  return around.some((element) => {
    const { display, overflowX } = styleOf(element);
    if (overflowX === 'visible' || display === 'inline') return false;
    const box = rectOf(element);
    return !holds(box, middle(drawn)) || drawn.left < box.left - far || drawn.right > box.right + far;
  });
}

const isDigit = (letter: string | undefined) => /\d/.test(letter ?? '');
const wordsOf = ({ text }: Piece) => (read(text, 'nodeValue') ?? '').trim();

/** Whether a text stands before the one that it follows, or digits of one figure do not stand beside each other. */
function isReordered(drawn: readonly DOMRect[], pieces: readonly Piece[]): boolean {
  return drawn.some((box, index) => {
    const before = drawn[index - 1];
    const [words, piece] = [pieces[index - 1], pieces[index]];
    if (!before || !words || !piece) return false;
    const isBeside = box.top < before.bottom - far && before.top < box.bottom - far;
    if (isBeside) return box.left < before.right - far;
    return box.top < before.top || (isDigit(wordsOf(words).at(-1)) && isDigit(wordsOf(piece)[0]));
  });
}

/**
 * Whether a reader may see something else in a cell than its text: digits that a style adds, turns, covers or moves, or
 * that are not drawn; `unseen` where all of it is pale. A cell that is not shown at all is none: its report stands in a
 * tab that is not open.
 */
export function isDrawnOtherwise(cell: Element, pieces: readonly Piece[], known: Grounds): boolean | 'unseen' {
  const box = rectOf(cell);
  if (box.width === 0) return false;
  const pale = pieces.filter(({ around: [own = cell] }) => isPale(own, known)).length;
  if (pale) return pale < pieces.length || 'unseen';
  const drawn = pieces.map(({ text }) => rectOfText(text));
  return (
    isReordered(drawn, pieces) ||
    pieces.some(({ around }, index) => isAway(drawn[index] as DOMRect, box, around) || around.some(isTurned))
  );
}
