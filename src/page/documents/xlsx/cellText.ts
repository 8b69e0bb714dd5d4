import type { Element } from 'domhandler';
import { at, childNamed, elementsIn, localName, textIn } from '../xml';

/** What the cells of a workbook refer to. */
export interface SheetWords {
  readonly strings: readonly string[];
  /** Whether a cell of a style shows its number as a date. */
  readonly isDate: (style: number) => boolean;
}

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A text in pieces of several fonts; how it is spoken stands beside it. */
const richText = (node: Element): string =>
  elementsIn(node)
    .map((child) => (localName(child) === 't' ? textIn(child) : localName(child) === 'r' ? richText(child) : ''))
    .join('');

export const sharedStrings = (root: Element | undefined): string[] =>
  root ? elementsIn(root).map((item) => (localName(item) === 'si' ? richText(item) : '')) : [];

/** Tells the styles that show numbers as dates. */
export function dateStyles(root: Element | undefined): SheetWords['isDate'] {
  const own = new Map(
    elementsIn(at(root, 'numFmts')).map(({ attribs }) => [attribs.numFmtId, attribs.formatCode ?? ''] as const),
  );
  const styles = elementsIn(at(root, 'cellXfs')).map(({ attribs: { numFmtId = '0' } }) => {
    const format = own.get(numFmtId)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    return format === undefined ? isBuiltInDate(Number(numFmtId)) : /[yd]/i.test(format);
  });
  return (style) => styles[style] === true;
}

const DAY = 86_400_000;

/** A day as it is counted from the end of 1899. */
function dateText(days: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * DAY);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** Sums of decimals are kept with more places than anybody typed. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

/** What a cell shows. */
export function cellText(cell: Element, { strings, isDate }: SheetWords): string {
  const kind = cell.attribs.t ?? 'n';
  if (kind === 'inlineStr') return richText(childNamed(cell, 'is') ?? cell);
  const value = textIn(childNamed(cell, 'v'));
  if (kind === 's') return strings[Number(value)] ?? '';
  if (kind !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return isDate(Number(cell.attribs.s ?? '0')) ? dateText(number) : numberText(number);
}
