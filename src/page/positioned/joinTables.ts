import { isFormWord } from '../../report/formWords';
import type { Block, CellBlock, TableBlock } from './blocks';

/** Columns of one table stand in one place on every page. */
const NEAR = 3;

const words = (text: string): string => text.replace(/\s/g, '');

function haveSameColumns(above: TableBlock, below: TableBlock): boolean {
  const [few, many] = above.xs.length < below.xs.length ? [above.xs, below.xs] : [below.xs, above.xs];
  const isBegun = few.length > 2 && Math.abs((few[0] ?? 0) - (many[0] ?? 0)) < NEAR;
  return isBegun && few.every((x) => many.some((other) => Math.abs(other - x) < NEAR));
}

const rowOf = ({ cells }: TableBlock, row: number): CellBlock[] => cells.filter((cell) => cell.row === row);

const rowKey = (cells: readonly CellBlock[]): string =>
  cells.map(({ text, columns }) => `${columns}:${words(text)}`).join('|');

/** How many rows at the top of a part print the table's head once more. */
function repeatedRows(above: TableBlock, below: TableBlock): number {
  let count = 0;
  while (count < below.rows) {
    const [own, head] = [rowOf(below, count), rowOf(above, count)];
    const key = rowKey(own);
    if (own.length === 0 || key !== rowKey(head) || !/[\u4e00-\u9fff]/.test(key)) break;
    count += 1;
  }
  const isCut = below.cells.some(({ row, rows }) => row < count && row + rows > count);
  return isCut ? 0 : count;
}

/** The columns of a part by the numbers they have in a table with all columns of both. */
function renumbered({ cells, xs }: TableBlock, all: readonly number[]): CellBlock[] {
  const places = xs.map((x) => all.findIndex((other) => Math.abs(other - x) < NEAR));
  return cells.map((cell) => {
    const column = places[cell.column] ?? cell.column;
    return { ...cell, column, columns: (places[cell.column + cell.columns] ?? all.length - 1) - column };
  });
}

const covers = (cell: CellBlock, { column, columns }: CellBlock): boolean =>
  cell.column === column && cell.columns === columns;

/** Whether a cell that a page's end cuts goes on in this one: in an empty one, or with the rest of a label of the form. */
function goesOn(above: CellBlock, below: CellBlock): boolean {
  if (above.rows === 1 && below.rows === 1) return false;
  return words(below.text) === '' || (words(above.text) !== '' && isFormWord(words(above.text + below.text)));
}

interface Pair {
  readonly above: CellBlock;
  readonly below: CellBlock;
}

const isBlank = ({ text }: CellBlock): boolean => words(text) === '';

/** The cells of a page's last row, each with the one below it on the next; null where they do not stand below each other. */
function pairsOf(last: readonly CellBlock[], first: readonly CellBlock[]): Pair[] | null {
  const own = first.filter(({ rows }) => rows === 1);
  const pairs = own.flatMap((below) => last.filter((above) => covers(above, below)).map((above) => ({ above, below })));
  return pairs.length === own.length && pairs.length > 1 ? pairs : null;
}

/** Whether a page's end cuts a row, so that what stands first on the next page is its rest: the end of its label, or its figures. */
function isRestOfRow(all: readonly Pair[]): boolean {
  const [label, ...figures] = all.filter(({ above, below }) => !isBlank(above) || !isBlank(below) || above.rows === 1);
  if (!label || isBlank(label.above)) return false;
  const isLabelBelow = isFormWord(words(label.below.text));
  const isOneLabel = isBlank(label.below) || (isFormWord(words(label.above.text + label.below.text)) && !isLabelBelow);
  const isEmptyAbove = figures.every(({ above }) => isBlank(above));
  const isEmptyBelow = figures.every(({ below }) => isBlank(below));
  return isOneLabel && (isEmptyAbove || (isEmptyBelow && !isBlank(label.below)));
}

const isOther = ({ text }: CellBlock): boolean => !isFormWord(words(text)) && !/^-?[\d.,]+$/.test(words(text));

/** Whether the page's end may have cut words after a figure: “0（其中修订16” here, “件）” there. */
const isTorn = ({ above, below }: Pair): boolean =>
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
  pairs: readonly Pair[],
): CellBlock[] {
  const ends = new Map(pairs.map((pair) => [pair.above, pair.below]));
  const gone = new Set(ends.values());
  const rest = below.filter((cell) => !gone.has(cell));
  const shifted = rest.map((cell) => ({ ...cell, row: Math.max(cell.row - 1, 0) + rows }));
  return [...above.map((cell) => grown(cell, 0, ends.get(cell))), ...shifted];
}

/** The cells of both parts, those that the page's end cuts joined. */
function joinedCells(above: readonly CellBlock[], below: readonly CellBlock[], rows: number): CellBlock[] {
  const last = above.filter((cell) => cell.row + cell.rows === rows);
  const first = below.filter(({ row }) => row === 0);
  const pairs = pairsOf(last, first);
  if (pairs && isRestOfRow(pairs) && first.every((cell) => cell.rows === 1)) return withRest(above, below, rows, pairs);
  const ends = new Map<CellBlock, CellBlock>();
  for (const cell of first) {
    const before = last.find((each) => covers(each, cell) && goesOn(each, cell));
    if (before) ends.set(before, cell);
  }
  const gone = new Set(ends.values());
  // A figure may have slipped over the cut: a blank beside it is not known to be blank.
  const atCut = pairs
    ? pairs.flatMap((pair) => [pair.above, pair.below])
    : [...last, ...first].filter((cell) => cell.rows === 1);
  const torn = (pairs ?? []).filter(isTorn).flatMap((pair) => [pair.above, pair.below]);
  const unread = new Set([...atCut.filter(isBlank), ...torn]);
  const marked = (cell: CellBlock): CellBlock => (unread.has(cell) ? { ...cell, isUnread: true } : cell);
  const shifted = below.filter((cell) => !gone.has(cell)).map((cell) => ({ ...marked(cell), row: cell.row + rows }));
  return [...above.map((cell) => grown(marked(cell), ends.get(cell)?.rows ?? 0, ends.get(cell))), ...shifted];
}

/** One table from its part on a page and the one that goes on on the next. */
function joined(above: TableBlock, below: TableBlock): TableBlock {
  const repeated = repeatedRows(above, below);
  const xs = above.xs.length >= below.xs.length ? above.xs : below.xs;
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
