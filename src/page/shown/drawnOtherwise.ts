import { type Element, isTag, isText } from 'domhandler';
import { walk } from '../tree/walk';
import { changesFigure } from './addedContent';
import { colourOf, isClear } from './colours';
import { inherited } from './inherited';
import type { Seeing } from './isUnseen';
import { moved } from './moved';
import { addedBy, type StyleSheet } from './styleSheet';

type SeeingOf = (element: Element) => Seeing;

/** Mirrored, turned by a right angle or more, laid flat, or moved by hundreds of pixels. */
const TURNED =
  /(?:scale|matrix)\w{0,2}\([^()]*-|rotate[xyz]?\(\s*-?(?:9\d|[1-9]\d\d|[\d.]+(?:turn|rad))|skew\w{0,2}\(\s*-?[6-8]\d|translate\w{0,2}\([^()]*\d{3}/;
const NUMBERED = /decimal|roman|alpha|latin|greek|cjk|ideographic|hebrew|armenian|georgian|["']/;
const isSaid = (value: string | undefined) => value !== undefined && !/^(?:none|0(?:deg)?|initial|unset)$/.test(value);
const shareOf = (opacity = '1') => Number.parseFloat(opacity) / (opacity.endsWith('%') ? 100 : 1);
const isTiny = (size = '') => /^[\d.]+p[xt]$/.test(size) && Number.parseFloat(size) < 2;

/** Whether a style by itself turns, mirrors, moves, blurs, cuts or all but wipes out what is drawn. */
function isTurned({ position, left, top, opacity, fontSize, transform = '', scale = '', ...style }: Seeing): boolean {
  return (
    (position === 'relative' && moved.test(`${left ?? ''} ${top ?? ''}`)) ||
    shareOf(opacity) < 0.2 ||
    isTiny(fontSize) ||
    [style.filter, style.clipPath, style.webkitMaskImage, style.rotate].some(isSaid) ||
    TURNED.test(transform) ||
    scale.includes('-') ||
    /url\(|gradient|image/.test(style.content ?? '')
  );
}

/** Whether a style may print a box elsewhere than in the order of its text. */
const isReordered = ({ flexDirection = '', order, cssFloat = '', position = '', left, top }: Seeing): boolean =>
  /reverse|column/.test(flexDirection) ||
  isSaid(order) ||
  cssFloat === 'right' ||
  /abs|fix/.test(position) ||
  (position === 'relative' && (isSaid(left) || isSaid(top)));

/** As thin as a line that is drawn below a cell. */
const isThin = (size = '') => /^[0-2](?:\.\d{1,4})?px$/.test(size);

/** Whether what a style adds before or after an element's words changes a figure, or covers it: a line does not. */
function isAdded({ attribs }: Element, style: Seeing, isAfter: boolean): boolean {
  const { content, position = '', backgroundColor } = style;
  if (content === undefined || /^(?:none|normal)$/.test(content)) return false;
  // A cover that waits for the mouse is not there yet.
  if (style.visibility === 'hidden' || style.display === 'none' || shareOf(style.opacity) === 0) return false;
  const text = content
    .replaceAll("'", '"')
    .replace(/attr\(\s*([\w-]{1,60})[^()]{0,60}\)/g, (_, name: string) => attribs[name] ?? '')
    .replace(/\\([\da-f]{1,5})\s?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const ground = isSaid(backgroundColor) ? colourOf(backgroundColor ?? '') : undefined;
  const isBox = /abs|fix/.test(position) && !isThin(style.width) && !isThin(style.height);
  const isCover = isBox && ground !== undefined && !(ground && isClear(ground));
  return isCover || changesFigure(text, isAfter);
}

/** The texts of a cell, each with the elements around it up to the cell, from within. */
function piecesOf(cell: Element): { text: string; around: Element[] }[] {
  const pieces: { text: string; around: Element[] }[] = [];
  walk(cell, (node) => {
    if (!isText(node) || node.data.trim() === '') return isTag(node) && node.name === 'table' ? 'skip' : undefined;
    const around: Element[] = [];
    for (let at = node.parent; at && isTag(at); at = at.parent) {
      around.push(at);
      if (at === cell) break;
    }
    pieces.push({ text: node.data, around });
    return undefined;
  });
  return pieces;
}

/**
 * Tells whether a reader may see something else in a cell than its text, as far as the page's markup and plain styles
 * say: what `isDrawnOtherwise` asks of a browser.
 */
export function drawnOtherwiseBy(seeing: SeeingOf, sheet: () => StyleSheet): (cell: Element) => boolean {
  let added: { before: SeeingOf; after: SeeingOf } | null = null;
  const direction = inherited((at) => seeing(at).direction ?? at.attribs.dir?.toLowerCase());
  const listStyle = inherited((at) => seeing(at).listStyleType);
  const list = inherited(({ name }) => (name === 'ol' || name === 'ul' ? name : undefined));

  function isNumbered(element: Element): boolean {
    if (element.name !== 'li' && seeing(element).display !== 'list-item') return false;
    const style = listStyle(element);
    return style === undefined ? list(element) === 'ol' : NUMBERED.test(style);
  }
  function isOverridden(element: Element): boolean {
    const isOverride = element.name === 'bdo' || /override/.test(seeing(element).unicodeBidi ?? '');
    return isOverride && direction(element) === 'rtl';
  }
  function isChanged(element: Element): boolean {
    added ??= { before: addedBy(sheet(), 'before'), after: addedBy(sheet(), 'after') };
    return (
      isTurned(seeing(element)) ||
      isOverridden(element) ||
      isNumbered(element) ||
      isAdded(element, added.before(element), false) ||
      isAdded(element, added.after(element), true)
    );
  }
  return (cell) => {
    const pieces = piecesOf(cell);
    const isPlain = pieces.filter(({ text }) => /\d/.test(text)).length < 2;
    const around = [...new Set(pieces.flatMap((piece) => piece.around))];
    return around.some((element) => isChanged(element) || (!isPlain && isReordered(seeing(element))));
  };
}
