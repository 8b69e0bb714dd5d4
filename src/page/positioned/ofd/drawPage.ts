import type { Element } from 'domhandler';
import { childNamed, elementsIn, localName, numbersIn, textIn } from '../../documents/xml';
import { type Drawing, newDrawing, seenGlyphs } from '../drawing';
import { boxAt, IDENTITY, intersected, type Matrix, times } from '../matrix';
import { type Box, type PositionedPage, UNKNOWN } from '../positionedPage';
import { drawOfdPath } from './pathObject';
import { printText } from './textObject';

/** Points in a millimetre, which OFD measures in. */
export const POINTS = 72 / 25.4;
const DEEPEST = 50;
const FAINTEST = 15;
const OPAQUE = 242;
/** Less than this is an ornament, or a seal. */
const LEAST_WIDTH = 40;
const LEAST_HEIGHT = 20;

interface Sheet {
  readonly drawing: Drawing;
  readonly page: Box;
  readonly matrix: Matrix;
}

const isOff = (value: string | undefined): boolean => value === 'false' || value === '0';

/** How strongly something is painted: 255 hides what is below it. */
function alphaOf({ attribs }: Element, colour: Element | undefined): number {
  const [own = 255] = numbersIn(attribs.Alpha);
  const [painted = 255] = numbersIn(colour?.attribs.Alpha);
  return Math.min(own, painted);
}

function isWhite(colour: Element | undefined): boolean {
  const values = numbersIn(colour?.attribs.Value);
  return values.length > 0 && values.length !== 4 && values.every((value) => value >= 250);
}

/** From an object's own coordinates to the page's: its matrix, then the corner of its boundary. */
function matrixOf({ attribs }: Element, outer: Matrix): Matrix {
  const [x = 0, y = 0] = numbersIn(attribs.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attribs.CTM);
  return times(times(outer, [1, 0, 0, 1, x, y]), [a, b, c, d, e, f]);
}

function addPicture({ drawing, page, matrix }: Sheet, { attribs }: Element): void {
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(attribs.Boundary);
  const box = intersected(boxAt(matrix, x, y, x + width, y + height), page);
  if (box.right - box.left > LEAST_WIDTH && box.bottom - box.top > LEAST_HEIGHT) drawing.pictures.push(box);
}

function drawObject(sheet: Sheet, object: Element): void {
  const { drawing, page } = sheet;
  const fill = childNamed(object, 'FillColor');
  const alpha = alphaOf(object, fill);
  const matrix = matrixOf(object, sheet.matrix);
  const kind = localName(object);
  if (kind === 'ImageObject') addPicture(sheet, object);
  else if (kind === 'TextObject') {
    const isPainted = !isOff(object.attribs.Fill) || object.attribs.Stroke === 'true';
    if (alpha > FAINTEST && isPainted) printText(drawing, object, { isWhite: isWhite(fill), matrix, page });
  } else if (kind === 'PathObject') {
    const isFilled = object.attribs.Fill === 'true' && alpha > FAINTEST;
    const painting = {
      isStroked: !isOff(object.attribs.Stroke),
      isFilled,
      isWhite: isWhite(fill),
      isOpaque: alpha > OPAQUE,
    };
    drawOfdPath(drawing, textIn(childNamed(object, 'AbbreviatedData')), matrix, page, painting);
  }
}

/** Draws what stands below a node; blocks hold objects, and further blocks. */
function drawBelow(sheet: Sheet, node: Element, depth = 0): void {
  for (const child of elementsIn(node)) {
    if (isOff(child.attribs.Visible)) continue;
    if (/^(?:Layer|PageBlock|Content)$/.test(localName(child))) {
      if (depth < DEEPEST) drawBelow(sheet, child, depth + 1);
    } else drawObject(sheet, child);
  }
}

/** A page of an OFD from its own root and those of what it is printed upon. */
export function drawPage(
  layers: readonly Element[],
  [x = 0, y = 0, width = 210, height = 297]: readonly number[],
): PositionedPage {
  const [wide, high] = [width * POINTS, height * POINTS];
  const page = { left: 0, top: 0, right: wide, bottom: high };
  const drawing = newDrawing();
  const matrix = times([POINTS, 0, 0, POINTS, -x * POINTS, -y * POINTS], IDENTITY);
  for (const layer of layers) drawBelow({ drawing, page, matrix }, layer);
  const glyphs = seenGlyphs(drawing);
  const unknown = glyphs.filter(({ text }) => text === UNKNOWN).length;
  return { width: wide, height: high, glyphs, rules: drawing.rules, pictures: drawing.pictures, unknown };
}
