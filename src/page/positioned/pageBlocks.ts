import { type Block, boxOfBlock, type CellBlock, type Place, type TableBlock } from './blocks';
import { cellsOf, type RuledCell, type RuledTable } from './grid/cellsOf';
import { mergeRules } from './grid/mergeRules';
import { withSpilledRows } from './grid/spilledRows';
import { tableFrames } from './grid/tableFrames';
import { tornNumbers } from './grid/tornNumbers';
import { withoutTails } from './grid/withoutTails';
import { linesOf } from './lines/linesOf';
import { struckGlyphs } from './lines/struckGlyphs';
import { type Box, centreX, centreY, type Glyph, holds, type PositionedPage, UNKNOWN } from './positionedPage';
import { upright } from './upright';

/** A table with what stands in each of its cells. */
interface Filled {
  readonly table: RuledTable;
  readonly slots: readonly (RuledCell | undefined)[];
  readonly glyphs: Map<RuledCell, Glyph[]>;
  readonly inner: Map<RuledCell, Filled[]>;
}

/** The number of the stretch between two places in which a value lies; -1 outside. */
function stretchAt(places: readonly number[], value: number): number {
  let [low, high] = [0, places.length - 1];
  if (value < (places[0] ?? 0) || value >= (places[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

function slotted(table: RuledTable): Filled {
  const width = table.xs.length - 1;
  const slots: RuledCell[] = [];
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        slots[row * width + column] = cell;
  return { table, slots, glyphs: new Map(), inner: new Map() };
}

function cellAt({ table, slots }: Filled, x: number, y: number): RuledCell | undefined {
  const [column, row] = [stretchAt(table.xs, x), stretchAt(table.ys, y)];
  return column < 0 || row < 0 ? undefined : slots[row * (table.xs.length - 1) + column];
}

const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** Adds a value to the list that a key has. */
function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The smallest of several tables around a point. */
function smallestAt(tables: readonly Filled[], x: number, y: number): Filled | undefined {
  return tables.find(({ table }) => holds(table.box, x, y));
}

/** Sorts tables into those on the page itself and those within a cell of another. */
function nested(tables: readonly Filled[]): Filled[] {
  return tables.filter((each, at) => {
    const [x, y] = [centreX(each.table.box), centreY(each.table.box)];
    const outer = smallestAt(tables.slice(at + 1), x, y);
    const cell = outer && cellAt(outer, x, y);
    if (outer && cell && area(cell.box) > area(each.table.box)) {
      put(outer.inner, cell, each);
      return false;
    }
    return true;
  });
}

interface Sheet {
  readonly number: number;
  readonly back: (box: Box) => Box;
  readonly struck: ReadonlySet<Glyph>;
}

const placed = (box: Box, { number, back }: Sheet): Place => ({ page: number, box: back(box) });

function blocksIn(
  glyphs: readonly Glyph[],
  tables: readonly Filled[],
  pictures: readonly Box[],
  sheet: Sheet,
): Block[] {
  const lines = linesOf(glyphs, sheet.struck).map(
    (line): Block => ({ kind: 'line', line, place: placed(line.box, sheet) }),
  );
  const blocks: Block[] = [
    ...lines,
    ...tables.map((each) => tableBlock(each, sheet)),
    ...pictures.map((box): Block => ({ kind: 'picture', box, place: placed(box, sheet) })),
  ];
  if (blocks.length === lines.length) return lines;
  return blocks.sort((a, b) => centreY(firstLineOf(a)) - centreY(firstLineOf(b)));
}

/** A table or a picture stands where it begins. */
function firstLineOf(block: Block): Box {
  const box = boxOfBlock(block);
  return block.kind === 'line' ? box : { ...box, bottom: box.top };
}

/** Whether a cell prints figures of which one is not known; a label is not lost with a letter. */
const isUnknown = (text: string): boolean => text.includes(UNKNOWN) && !/[\u4e00-\u9fff]/.test(text);

function tableBlock({ table, glyphs, inner }: Filled, sheet: Sheet): TableBlock {
  const torn = tornNumbers(glyphs);
  const cells = table.cells.map((cell): CellBlock => {
    const blocks = blocksIn(glyphs.get(cell) ?? [], inner.get(cell) ?? [], [], sheet);
    const text = blocks.map((block) => (block.kind === 'line' && !block.line.isStruck ? block.line.text : '')).join('');
    return { ...cell, blocks, text, isUnread: torn.has(cell) || isUnknown(text), place: placed(cell.box, sheet) };
  });
  const whole = withoutTails(cells, table.ys.length - 1, table.xs.length - 1);
  return { kind: 'table', ...whole, xs: table.xs, box: table.box, place: placed(table.box, sheet) };
}

/** Whether nothing stands where the lines of a table draw no cell: between those that a page's end cuts, there is nothing. */
const isCertain = ({ gaps }: RuledTable, glyphs: readonly Glyph[]): boolean =>
  gaps.length === 0 || !glyphs.some((glyph) => gaps.some((gap) => holds(gap, centreX(glyph), centreY(glyph))));

/** What a page holds, from the top down: lines, tables with their cells, pictures. */
export function pageBlocks(shown: PositionedPage, number: number): { blocks: Block[]; page: PositionedPage } {
  const { page, back } = upright(shown);
  const rules = mergeRules(page.rules);
  const frames = tableFrames(rules) ?? [];
  const tables = frames
    .map(cellsOf)
    .filter((table): table is RuledTable => table !== null && isCertain(table, page.glyphs))
    .sort((a, b) => area(a.box) - area(b.box))
    .map(slotted);
  const outside: Glyph[] = [];
  for (const glyph of page.glyphs) {
    const [x, y] = [centreX(glyph), centreY(glyph)];
    const table = smallestAt(tables, x, y);
    const cell = table && cellAt(table, x, y);
    if (table && cell) put(table.glyphs, cell, glyph);
    else outside.push(glyph);
  }
  const sheet = { number, back, struck: struckGlyphs(page.glyphs, rules) };
  return { blocks: withSpilledRows(blocksIn(outside, nested(tables), page.pictures, sheet)), page };
}
