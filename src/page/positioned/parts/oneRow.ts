import type { CellBlock } from '../blocks';
import { isLabel, isOneLabel, words } from './oneLabel';

/** A cell that ends with its page, and the one below it at the top of the next. */
export interface Couple {
  readonly above: CellBlock;
  readonly below: CellBlock;
}

export const isBlank = ({ text }: CellBlock): boolean => words(text) === '';

export const covers = (cell: CellBlock, { column, columns }: CellBlock): boolean =>
  cell.column === column && cell.columns === columns;

const isWithin = (cell: CellBlock, { column, columns }: CellBlock): boolean =>
  cell.column >= column && cell.column + cell.columns <= column + columns;

/** The cells at a cut, each with the one below it; null where they do not stand below each other. */
export function couplesOf(last: readonly CellBlock[], first: readonly CellBlock[]): Couple[] | null {
  const couples: Couple[] = [];
  for (const below of first) {
    const above = last.find((each) => covers(each, below));
    if (above) couples.push({ above, below });
    // Lines that a page does not draw to its end leave one blank below several cells.
    else if (!isBlank(below) || !last.some((each) => isWithin(each, below))) return null;
  }
  return couples.length > 1 ? couples.sort((a, b) => a.above.column - b.above.column) : null;
}

const isSpan = ({ above, below }: Couple): boolean => above.rows > 1 && below.rows > 1;
const isCut = ({ above, below }: Couple): boolean => isOneLabel(above.text, below.text);
const isDouble = ({ above, below }: Couple): boolean => !isBlank(above) && !isBlank(below);
const isLabelled = ({ above, below }: Couple): boolean => isLabel(above.text) || isLabel(below.text);
const isWords = (text: string): boolean => /[\u4e00-\u9fff\u2f00-\u2fdf]/.test(text) && !/^[\d.,，]/.test(words(text));

/** Whether two cells say each for itself what stands beside its figures: two labels, not one. */
const areTwoLabels = (couple: Couple): boolean => isDouble(couple) && !isCut(couple) && isLabelled(couple);

/** Whether all of some cells print on one side of the cut alone. */
const areOneSided = (couples: readonly Couple[]): boolean =>
  couples.every(({ above }) => isBlank(above)) || couples.every(({ below }) => isBlank(below));

/** The cells of a row behind its labels, and the innermost of those. */
function partedRow(row: readonly Couple[]): { label: Couple | undefined; figures: readonly Couple[] } {
  const label = row.filter((couple) => isLabelled(couple) || isCut(couple)).at(-1);
  return { label, figures: label ? row.slice(row.indexOf(label) + 1) : row };
}

/** Whether a label that no form has is cut: neither part is a label, and one part has the figures. */
const isUnknownCut = (row: readonly Couple[]): boolean => {
  const [cut, plain] = [row.filter((each) => isDouble(each)), row.filter((each) => !isDouble(each))];
  const figures = plain.filter(({ above, below }) => !isWords(above.text) && !isWords(below.text));
  return (
    cut.length > 0 &&
    cut.every(({ above, below }) => isWords(above.text) && isWords(below.text)) &&
    figures.length > 0 &&
    areOneSided(figures)
  );
};

/**
 * Whether a page's end cuts a row, so that what stands first on the next page is its rest: a label goes on, or one of
 * the two has no label while their figures fit between each other.
 */
export function isOneRow(couples: readonly Couple[]): boolean {
  if (couples.some(areTwoLabels)) return false;
  const row = couples.filter((couple) => !isSpan(couple));
  if (row.some(isCut) || isUnknownCut(row)) return true;
  const { label, figures } = partedRow(row);
  if (!label || isDouble(label)) return false;
  const printed = figures.filter(({ above, below }) => !isBlank(above) || !isBlank(below));
  return printed.length > 0 && printed.filter(isDouble).length * 2 < printed.length;
}

/** Whether some of a page's cells are a row of their own: a label as a whole, and figures beside it. */
function isWhole(cells: readonly CellBlock[]): boolean {
  const row = cells.filter(({ rows }) => rows === 1).sort((a, b) => a.column - b.column);
  const label = row.filter(({ text }) => isLabel(text)).at(-1);
  return label !== undefined && row.some((cell) => cell.column > label.column && !isBlank(cell));
}

const meets = (cell: CellBlock, { column, columns }: CellBlock): boolean =>
  cell.column < column + columns && cell.column + cell.columns > column;

/** Whether a figure of a blank cell may stand in another across the cut: not among words, and not where nothing is printed. */
const isDoubtful = (cell: CellBlock, others: readonly CellBlock[]): boolean =>
  isBlank(cell) && others.some((other) => meets(other, cell) && !isBlank(other) && !isLabel(other.text));

/** The blank cells at a cut of which nobody can tell that they are: a figure may have slipped over it. */
export function doubtfulAt(last: readonly CellBlock[], first: readonly CellBlock[]): CellBlock[] {
  if (isWhole(last) && isWhole(first)) return [];
  const doubtful = (cells: readonly CellBlock[], others: readonly CellBlock[]): CellBlock[] =>
    cells.filter((cell) => cell.rows === 1 && isDoubtful(cell, others));
  return [...doubtful(last, first), ...doubtful(first, last)];
}
