import type { Element } from 'domhandler';
import { elementsIn, localName, numbersIn, textIn } from '../../documents/xml';
import type { Drawing } from '../drawing';
import { boxAt, type Matrix, pointAt, quarters } from '../matrix';
import { type Box, centreX, centreY, holds, UNKNOWN } from '../positionedPage';

const ASCENT = 0.88;
const DESCENT = 0.12;
/** A text that nobody could set in a page. */
const LONGEST = 20_000;

/** The steps from one character to the next: a number each, or `g`, how many, and how far each. */
export function stepsIn(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/[\s,]+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < LONGEST; at += 1) {
    if (words[at] !== 'g') {
      const step = Number.parseFloat(words[at] ?? '');
      if (Number.isFinite(step)) steps.push(step);
      continue;
    }
    const count = Math.min(Number.parseInt(words[at + 1] ?? '', 10) || 0, LONGEST);
    const step = Number.parseFloat(words[at + 2] ?? '') || 0;
    for (let each = 0; each < count; each += 1) steps.push(step);
    at += 2;
  }
  return steps;
}

const unreadable = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;
const isInk = (letter: string): boolean => /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(letter);
/** How wide a letter is in a font that the file does not tell of. */
const ownWidth = (letter: string, size: number): number => (letter <= '\u007e' ? size / 2 : size);

/** How a text is set. */
export interface OfdText {
  readonly size: number;
  readonly scale: number;
  readonly isWhite: boolean;
  /** From the object's own coordinates to those of the page. */
  readonly matrix: Matrix;
  readonly page: Box;
}

/** The place of each letter of a piece of text, and the step to the next. */
function placed(code: Element, size: number): { letter: string; x: number; y: number; step: number | undefined }[] {
  const [across, down] = [stepsIn(code.attribs.DeltaX), stepsIn(code.attribs.DeltaY)];
  let [x = 0] = numbersIn(code.attribs.X);
  let [y = 0] = numbersIn(code.attribs.Y);
  return [...textIn(code)].slice(0, LONGEST).map((letter, at) => {
    const step = across[at] ?? (down.length > 0 ? 0 : undefined);
    const place = { letter, x, y, step };
    x += step ?? ownWidth(letter, size);
    y += down[at] ?? 0;
    return place;
  });
}

/** Prints the characters of one piece of text, each at its own place. */
function printCode(drawing: Drawing, code: Element, { size, scale, isWhite, matrix, page }: OfdText): void {
  const [startX, startY] = pointAt(matrix, 0, 0);
  const [endX, endY] = pointAt(matrix, 1, 0);
  const turn = quarters(endX - startX, endY - startY);
  for (const { letter, x, y, step = 0 } of placed(code, size)) {
    const own = ownWidth(letter, size) * scale;
    const width = step > 0 && step < own * 1.2 ? step : own;
    const box = boxAt(matrix, x, y - size * ASCENT, x + width, y + size * DESCENT);
    if (!isInk(letter) || !holds(page, centreX(box), centreY(box))) continue;
    const height = turn % 2 === 0 ? box.bottom - box.top : box.right - box.left;
    const glyph = { ...box, text: unreadable.test(letter) ? UNKNOWN : letter, turn, size: height };
    drawing.glyphs.push(glyph);
    if (isWhite) drawing.white.add(glyph);
  }
}

/** Prints a text object. */
export function printText(drawing: Drawing, object: Element, text: Omit<OfdText, 'size' | 'scale'>): void {
  const [size = 0] = numbersIn(object.attribs.Size);
  const [scale = 1] = numbersIn(object.attribs.HScale);
  if (size <= 0) return;
  for (const child of elementsIn(object))
    if (localName(child) === 'TextCode') printCode(drawing, child, { ...text, size, scale });
}
