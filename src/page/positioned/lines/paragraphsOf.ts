import type { PrintedLine } from './linesOf';

/** Where the lines of a text end when they are full. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  /** How far the lines of a paragraph are from each other, in heights of a letter. */
  readonly leading: number;
}

/** A line that leaves less than so many characters of room was broken there. */
const ROOM = 1.6;
/** Paragraphs begin two characters further in. */
const INDENT = 1.2;
/** Lines further apart than those of a paragraph, by more than this share of a letter's height, belong to two. */
const APART = 0.5;

const number = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.]/;

/** How far a line is below another, in heights of a letter. */
export const gapIn = (last: PrintedLine, next: PrintedLine): number =>
  (next.box.top - last.box.bottom) / Math.min(last.size, next.size);

/** Whether a line goes on with the paragraph that another ended. */
export function goesOn(
  last: PrintedLine,
  next: PrintedLine,
  { left, right, leading }: TextColumn,
  isNextPage: boolean,
): boolean {
  const isFull = right - last.box.right < ROOM * last.size;
  const isIndented = next.box.left - left > INDENT * next.size;
  const isNear = isNextPage || gapIn(last, next) < leading + APART;
  const isAlike = Math.abs(last.size - next.size) < 0.35 * last.size;
  return (
    isFull &&
    !isIndented &&
    isNear &&
    isAlike &&
    !(number.test(next.text.normalize('NFKC')) && /[。；：]$/.test(last.text))
  );
}
