import type { Block, CellBlock, TableBlock } from '../blocks';
import { isLabel, isOneLabel, words } from './oneLabel';
import { type Couple, couplesOf, covers, doubtfulAt, isBlank, isOneRow } from './oneRow';

/** Columns of one table stand in one place on every page. */
const NEAR = 3;

const areNear = (x: number, other: number): boolean => Math.abs(x - other) < NEAR;
const isAmong = (x: number, xs: readonly number[]): boolean => xs.some((other) => areNear(x, other));

/** Whether what two cells of a row and more print stands between lines that another table has too. */
const fits = (cells: readonly CellBlock[], { xs }: TableBlock): boolean =>
  cells.length > 2 && cells.every(({ text, box }) => text === '' || (isAmong(box.left, xs) && isAmong(box.right, xs)));

function haveSameColumns(above: TableBlock, below: TableBlock): boolean {
  if (!areNear(above.xs[0] ?? 0, below.xs[0] ?? 0)) return false;
  const [few, many] = above.xs.length < below.xs.length ? [above.xs, below.xs] : [below.xs, above.xs];
  if (few.length > 2 && few.every((x) => isAmong(x, many))) return true;
  const last = above.cells.filter(({ row, rows }) => row + rows === above.rows);
  const isAsWide = areNear(above.box.right, below.box.right);
  if (fits(last, below) && (isAsWide || fits(rowOf(below, 0), above))) return true;
  return repeatedRows(above, below) > 0;
}

/** Where the columns of either of two parts begin and end. */
const allPlaces = (above: readonly number[], below: readonly number[]): number[] =>
  [...above, ...below.filter((x) => !isAmong(x, above))].sort((a, b) => a - b);

const rowOf = ({ cells }: TableBlock, row: number): CellBlock[] => cells.filter((cell) => cell.row === row);

const isAgain = (own: CellBlock, head: CellBlock | undefined): boolean =>
  head !== undefined &&
  words(own.text) === words(head.text) &&
  areNear(own.box.left, head.box.left) &&
  areNear(own.box.right, head.box.right);

/** How many rows at the top of a part print the table's head once more. */
function repeatedRows(above: TableBlock, below: TableBlock): number {
  let count = 0;
  while (count < below.rows) {
    const [own, head] = [rowOf(below, count), rowOf(above, count)];
    const isSame = own.length > 0 && own.length === head.length && own.every((cell, at) => isAgain(cell, head[at]));
    if (!isSame || !own.some(({ text }) => /[\u4e00-\u9fff]/.test(text))) break;
    count += 1;
  }
  const isCut = below.cells.some(({ row, rows }) => row < count && row + rows > count);
  return isCut ? 0 : count;
}

/** The columns of a part by the numbers they have in a table with all columns of both. */
function renumbered({ cells, xs }: TableBlock, all: readonly number[]): CellBlock[] {
  const places = xs.map((x) => all.findIndex((other) => areNear(other, x)));
  return cells.map((cell) => {
    const column = places[cell.column] ?? cell.column;
    return { ...cell, column, columns: (places[cell.column + cell.columns] ?? all.length - 1) - column };
  });
}

/** Whether a cell that a page's end cuts goes on in this one: in an empty one, or with the rest of a label of the form. */
function goesOn(above: CellBlock, below: CellBlock): boolean {
  if (above.rows === 1 && below.rows === 1) return false;
  return isBlank(below) || isOneLabel(above.text, below.text);
}

const isOther = ({ text }: CellBlock): boolean => !isLabel(text) && !/^-?[\d.,]+$/.test(words(text));

/** Whether the page's end may have cut words after a figure: “0（其中修订16” here, “件）” there. */
const isTorn = ({ above, below }: Couple): boolean =>
  /^\d+[^\d.、．]/.test(words(above.text)) && !isBlank(below) && isOther(above) && isOther(below);

const grown = (cell: CellBlock, by: number, rest: CellBlock | undefined): CellBlock => ({
  ...cell,
  rows: cell.rows + by,
  blocks: [...cell.blocks, ...(rest?.blocks ?? [])],
  text: cell.text + (rest?.text ?? ''),
  isUnread: cell.isUnread || rest?.isUnread === true,
});

/** The cells of both parts where the first row of one is the rest of the last row of the other. */
function withRest(
  above: readonly CellBlock[],
  below: readonly CellBlock[],
  rows: number,
  couples: readonly Couple[],
): CellBlock[] {
  const ends = new Map(couples.map((couple) => [couple.above, couple.below]));
  const rest = below.filter(({ row }) => row > 0).map((cell) => ({ ...cell, row: cell.row - 1 + rows }));
  const whole = above.map((cell) => grown(cell, (ends.get(cell)?.rows ?? 1) - 1, ends.get(cell)));
  return [...whole, ...rest];
}

/** The cells of both parts, those that the page's end cuts joined. */
function joinedCells(above: readonly CellBlock[], below: readonly CellBlock[], rows: number): CellBlock[] {
  const last = above.filter((cell) => cell.row + cell.rows === rows);
  const first = below.filter(({ row }) => row === 0);
  const couples = couplesOf(last, first);
  if (couples && isOneRow(couples)) return withRest(above, below, rows, couples);
  const ends = new Map<CellBlock, CellBlock>();
  for (const cell of first) {
    const before = last.find((each) => covers(each, cell) && goesOn(each, cell));
    if (before) ends.set(before, cell);
  }
  const gone = new Set(ends.values());
  const torn = (couples ?? []).filter(isTorn).flatMap((couple) => [couple.above, couple.below]);
  const unread = new Set([...doubtfulAt(last, first), ...torn]);
  const marked = (cell: CellBlock): CellBlock => (unread.has(cell) ? { ...cell, isUnread: true } : cell);
  const shifted = below.filter((cell) => !gone.has(cell)).map((cell) => ({ ...marked(cell), row: cell.row + rows }));
  return [...above.map((cell) => grown(marked(cell), ends.get(cell)?.rows ?? 0, ends.get(cell))), ...shifted];
}

/** One table from its part on a page and the one that goes on on the next. */
function joined(above: TableBlock, below: TableBlock): TableBlock {
  const repeated = repeatedRows(above, below);
  const xs = allPlaces(above.xs, below.xs);
  const rest = renumbered(below, xs)
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }));
  const cells = joinedCells(renumbered(above, xs), rest, above.rows);
  const rows = Math.max(...cells.map((cell) => cell.row + cell.rows));
  return { ...above, cells, rows, xs };
}

/** The blocks of all pages in one row, tables that a page's end cuts made whole. */
export function joinTables(pages: readonly (readonly Block[])[]): Block[] {
  const all: Block[] = [];
  for (const blocks of pages) {
    const [first, ...others] = blocks;
    const last = all.at(-1);
    if (last?.kind === 'table' && first?.kind === 'table' && haveSameColumns(last, first)) {
      all[all.length - 1] = joined(last, first);
      all.push(...others);
    } else all.push(...blocks);
  }
  return all;
}
