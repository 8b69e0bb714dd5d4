import { remember } from '../../report/remember';
import { changesFigure } from '../shown/addedContent';
import { moved } from '../shown/moved';
import { holds, middle, rectOfText } from './boxes';
import { addsNothing, isCover, PARTS, underCovers } from './covers';
import type { Inks } from './ink';
import { attributeOf, call, localNameOf, parentElementOf, rectOf, styleOf } from './native';
import { read } from './read';

/** A text of a cell, and the elements around it up to the cell, from within. */
export interface Piece {
  readonly text: Node;
  readonly around: readonly Element[];
}

/** What is known of a page before its figures are looked at. */
export interface Known {
  readonly inks: Inks;
  /** What its style sheets say; null where nobody knows. */
  readonly sheets: () => string | null;
  /** Whether an element may show something of which neither its place nor a style sheet of the page tells. */
  readonly isClosed: (element: Element) => boolean;
  /** Where figures stand that are in no cell. */
  readonly loose: () => readonly DOMRect[];
}

const NUMBERED = /^(?!none|disc|circle|square|disclosure)/;
/** What a sheet says that adds words or draws letters otherwise; what it or an element says that turns or hides them. */
const ADDING = /[ {;](?:content|quotes):|@import|:first-l|:highlight/;
const TURNING = /@import|posit|opac|filter|clip|mask|rota|scale|transf|secur|list|bidi|vertical|\ball:|blend|spacing/;
/** Elements that a browser itself numbers, turns or puts signs around. */
const OWN_WAYS = /^(?:bd[io]|li|q)$/;
const far = 2;

/** Whether what a style puts before or after what stands in an element changes a figure, or covers it: a line does not. */
function isAdded(element: Element): boolean {
  return PARTS.some((name, index) => {
    const part = styleOf(element, name);
    const { content, width, height } = part;
    if (addsNothing(part)) return false;
    const words = content.endsWith('-quote') ? styleOf(element).quotes : content;
    const isBox = Math.min(Number.parseFloat(width), Number.parseFloat(height)) > far;
    return (isBox && isCover(part)) || changesFigure(words, index > 0);
  });
}

/** Whether an element turns, slants, mirrors, moves, blurs, crowds or cuts what is in it, or draws each letter as a dot. */
function isTurned(element: Element): boolean {
  const style = styleOf(element);
  const { clipPath, display, filter, mixBlendMode, opacity, rotate, scale, transform } = style;
  return (
    (style.position === 'relative' && moved.test(`${style.left} ${style.top}`)) ||
    (/override/.test(style.unicodeBidi) && style.direction === 'rtl') ||
    Number(opacity) < 0.2 ||
    mixBlendMode !== 'normal' ||
    Number.parseFloat(style.letterSpacing) < -far ||
    [filter, clipPath, style.webkitMaskImage, rotate, style.getPropertyValue('-webkit-text-security')].some(
      (value) => value && value !== 'none',
    ) ||
    /\(-|\(0, 0, 0, 0|\(\S+ (?:\S+ )?-?[1-9]/.test(`${transform}${scale}`) ||
    /^(?:-|0$)/.test(scale ?? '') ||
    (/su[bp]/.test(style.verticalAlign) &&
      !/su[bp]/.test(localNameOf(element)) &&
      !!read(element, 'previousSibling')) ||
    (display === 'list-item' &&
      (NUMBERED.test(style.listStyleType) ||
        style.listStyleImage !== 'none' ||
        styleOf(element, '::marker').content !== 'normal'))
  );
}

/** The parts of a page that its scripts have named to be drawn in a way of their own. */
const highlights = (): string[] =>
  [...((CSS as { readonly highlights?: Map<string, unknown> }).highlights?.keys() ?? [])].map(
    (name) => `::highlight(${name})`,
  );

/** Whether two boxes share a line. */
const isBeside = (box: DOMRect, other: DOMRect): boolean =>
  box.top < other.bottom - far && other.top < box.bottom - far;

/** Whether a picture stands in a cell beside its text: that of a part of it, or one of its own which is drawn but once. */
const isPictured = (cell: Element): boolean =>
  [cell, ...call(cell, 'querySelectorAll', '*')].some((element) => {
    const { backgroundImage, backgroundRepeat } = styleOf(element);
    return /url\(/.test(backgroundImage) && (element !== cell || backgroundRepeat === 'no-repeat');
  });

/** Whether a cell or row stands before the one that it follows; one that stays in sight is passed by others. */
function isSwapped(element: Element, isMirrored: boolean): boolean {
  const previous = read(element, 'previousElementSibling');
  if (!previous || /stick/.test(styleOf(previous).position + styleOf(element).position)) return false;
  const [box, before] = [rectOf(element), rectOf(previous)];
  if (!before.width) return false;
  return isBeside(box, before) ? !isMirrored && box.left < before.left - far : box.top < before.top - far;
}

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

/** Whether a text breaks at a soft hyphen, which is seen there and nowhere else. */
const isHyphened = (drawn: DOMRect, text: Node): boolean =>
  (read(text, 'nodeValue') ?? '').includes('\u00ad') &&
  drawn.height > 2 * Number.parseFloat(styleOf(parentElementOf(text) as Element).fontSize);

const isDigit = (letter: string | undefined) => /\d/.test(letter ?? '');
const wordsOf = ({ text }: Piece) => (read(text, 'nodeValue') ?? '').trim();

/** Whether a text stands before the one that it follows, or digits of one figure do not stand beside each other. */
function isReordered(drawn: readonly DOMRect[], pieces: readonly Piece[]): boolean {
  return drawn.some((box, index) => {
    const before = drawn[index - 1];
    const [words, piece] = [pieces[index - 1], pieces[index]];
    if (!before || !words || !piece) return false;
    if (isBeside(box, before)) return box.left < before.right - far;
    return box.top < before.top || (isDigit(wordsOf(words).at(-1)) && isDigit(wordsOf(piece)[0]));
  });
}

/**
 * Tells whether a reader may see something else in a cell than its text: digits that a style adds, turns, covers or
 * moves, or that are not drawn; `unseen` where all of it is pale. A cell that is not shown at all is none: its report
 * stands in a tab that is not open. Each element is asked once, and not for what no style sheet speaks of.
 */
export function drawing({ inks, sheets, isClosed, loose }: Known) {
  const may = remember<boolean, RegExp>((what) => what.test(sheets() ?? '@import'));
  const isChanged = remember<boolean, Element>((element) => {
    const isStyled = OWN_WAYS.test(localNameOf(element)) || isClosed(element);
    const isOwn = attributeOf(element, 'dir') !== null || TURNING.test(attributeOf(element, 'style') ?? '');
    return (
      ((isStyled || isOwn || may(TURNING)) && isTurned(element)) ||
      ((isStyled || may(ADDING)) && (isAdded(element) || isBegunOtherwise(element)))
    );
  });
  /** Whether the first letters, the first line or what a script lights up are not drawn. */
  const isBegunOtherwise = (element: Element): boolean =>
    ['::first-letter', '::first-line', ...highlights()].some((part) => {
      const { fontSize } = styleOf(element, part);
      return Number.parseFloat(fontSize) < 4 || (inks.isPale(element, part) && !inks.isPale(element));
    });

  const isUnder = underCovers();
  const isRowChanged = remember<boolean, Element>(
    (row) =>
      isSwapped(row, true) ||
      ((may(TURNING) || attributeOf(row, 'style') !== null) && isTurned(row)) ||
      (may(ADDING) && (isAdded(row) || isUnder(row))),
  );

  return (cell: Element, pieces: readonly Piece[]): boolean | 'unseen' => {
    const [box, row] = [rectOf(cell), parentElementOf(cell)];
    if (row && isRowChanged(row)) return true;
    if (box.width === 0) return false;
    const pale = pieces.filter(({ around: [own = cell] }) => inks.isPale(own)).length;
    if (pale) return pale < pieces.length || 'unseen';
    const drawn = pieces.map(({ text }) => rectOfText(text));
    return (
      isPictured(cell) ||
      isReordered(drawn, pieces) ||
      isSwapped(cell, styleOf(cell).direction === 'rtl') ||
      loose().some((figure) => figure.height <= box.height && holds(box, middle(figure))) ||
      pieces.some(({ text, around }, index) => {
        const place = drawn[index] as DOMRect;
        return isAway(place, box, around) || isHyphened(place, text) || around.some(isChanged);
      })
    );
  };
}
