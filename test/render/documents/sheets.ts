import type { Grid, GridCell } from '../../../src/page/tree/grid';
import { linesIn, pagePieces, type Seen } from '../pagePieces';

/** A line of text at its base line, in points from the upper left corner of its sheet. */
export interface SheetText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface SheetLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** What is printed on one sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: SheetText[];
  readonly lines: SheetLine[];
}

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 60;
const SIZE = 12;
const LEADING = 18;
const CELL_SIZE = 8;
const CELL_LEADING = 11;

export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter <= '\u007e' ? size / 2 : size), 0);

export const newSheet = (width = WIDTH, height = HEIGHT): Sheet => ({ width, height, texts: [], lines: [] });

function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Digits and the point between them stay together, as in any program that sets text.
  for (const piece of text.match(/[\d.,]+|[\s\S]/gu) ?? []) {
    if (line !== '' && widthOf(line + piece, size) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** How a report is set in sheets. */
export interface Setting {
  /** Rows at the top of a table that are printed again on each further page. */
  readonly headRows: number;
  /** Running heads and page numbers. */
  readonly hasMarks: boolean;
  /** The first line of a paragraph begins two characters further in. */
  readonly isIndented: boolean;
}

interface Press {
  readonly width: number;
  readonly height: number;
  readonly sheets: Sheet[];
  readonly setting: Setting;
  y: number;
}

const sheetOf = ({ sheets }: Press): Sheet => sheets.at(-1) ?? newSheet();

function newPage(press: Press): void {
  press.sheets.push(newSheet(press.width, press.height));
  press.y = MARGIN;
}

function setParagraph(press: Press, text: string): void {
  const lines = wrapped(press.setting.isIndented ? `\u3000\u3000${text}` : text, press.width - 2 * MARGIN, SIZE);
  for (const line of lines) {
    if (press.y + LEADING > press.height - MARGIN) newPage(press);
    const indent = line.startsWith('\u3000\u3000') ? 2 * SIZE : 0;
    sheetOf(press).texts.push({
      text: line.replace(/^\u3000+/, ''),
      x: MARGIN + indent,
      y: press.y + SIZE,
      size: SIZE,
    });
    press.y += LEADING;
  }
  press.y += 8;
}

const WIDEST_CELL = 90;

/** Columns as wide as what stands in them, but for labels, which are set in several lines. */
function columnsOf({ rows, width }: Grid): number[] {
  const places = [MARGIN];
  for (let column = 0; column < width; column += 1) {
    const own = rows.flatMap((row) => (row[column]?.columns === 1 ? (row[column]?.text ?? '').split('\n') : []));
    const widest = Math.max(24, ...own.map((line) => widthOf(line.trim(), CELL_SIZE) + 8));
    places.push((places.at(-1) ?? 0) + Math.min(widest, WIDEST_CELL));
  }
  return places;
}

/** As wide as the widest table of a report: a sheet is cut to what is printed. */
const sheetWidth = (pieces: readonly (string | Grid)[]): number =>
  Math.max(WIDTH, ...pieces.map((piece) => (typeof piece === 'string' ? 0 : (columnsOf(piece).at(-1) ?? 0) + MARGIN)));

interface SetCell {
  readonly cell: GridCell;
  readonly lines: readonly string[];
}

function cellsIn(grid: Grid, xs: readonly number[], isSeen: Seen): SetCell[] {
  const cells = new Set(grid.rows.flatMap((row) => row.filter((cell): cell is GridCell => cell !== undefined)));
  return [...cells].map((cell) => {
    const width = (xs[cell.column + cell.columns] ?? 0) - (xs[cell.column] ?? 0) - 4;
    return { cell, lines: linesIn(cell.node, isSeen).flatMap((line) => wrapped(line, width, CELL_SIZE)) };
  });
}

function heightsOf(grid: Grid, cells: readonly SetCell[]): number[] {
  const heights = grid.rows.map(() => CELL_LEADING + 5);
  for (const { cell, lines } of [...cells].sort((a, b) => a.cell.rows - b.cell.rows)) {
    const own = heights.slice(cell.row, cell.row + cell.rows).reduce((sum, height) => sum + height, 0);
    const last = cell.row + cell.rows - 1;
    heights[last] = (heights[last] ?? 0) + Math.max(0, lines.length * CELL_LEADING + 5 - own);
  }
  return heights;
}

/** As high as a row of letters below each other is with the head above it. */
function sheetHeight(pieces: readonly (string | Grid)[], isSeen: Seen): number {
  const rows = pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const heights = heightsOf(piece, cellsIn(piece, columnsOf(piece), isSeen));
    return heights.map((height) => height + (heights[0] ?? 0) + 2 * MARGIN);
  });
  return Math.max(HEIGHT, ...rows);
}

/** The rows that stand on one page, in their order; `again` of them are the head once more. */
interface Part {
  readonly rows: readonly number[];
  readonly again: number;
}

function partsOf(heights: readonly number[], press: Press): Part[] {
  const parts: { rows: number[]; again: number }[] = [{ rows: [], again: 0 }];
  const head = heights.slice(0, press.setting.headRows).map((_, row) => row);
  let y = press.y;
  for (const [row, height] of heights.entries()) {
    if (y + height > press.height - MARGIN) {
      parts.push({ rows: [...head], again: head.length });
      y = MARGIN + head.reduce((sum, each) => sum + (heights[each] ?? 0), 0);
    }
    parts.at(-1)?.rows.push(row);
    y += height;
  }
  return parts.filter(({ rows }) => rows.length > 0);
}

function box({ lines }: Sheet, left: number, top: number, right: number, bottom: number): void {
  lines.push({ from: [left, top], to: [right, top] }, { from: [left, bottom], to: [right, bottom] });
  lines.push({ from: [left, top], to: [left, bottom] }, { from: [right, top], to: [right, bottom] });
}

function setCell(
  sheet: Sheet,
  lines: readonly string[],
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  box(sheet, left, top, right, bottom);
  const start = top + (bottom - top - lines.length * CELL_LEADING) / 2;
  for (const [at, text] of lines.entries()) {
    const x = left + Math.max(1, (right - left - widthOf(text, CELL_SIZE)) / 2);
    sheet.texts.push({ text, x, y: start + at * CELL_LEADING + CELL_SIZE + 1, size: CELL_SIZE });
  }
}

/** How many lines of each cell are printed. */
type Printed = Map<GridCell, number>;

function setPart(
  press: Press,
  printed: Printed,
  { rows, again }: Part,
  cells: readonly SetCell[],
  heights: readonly number[],
  xs: readonly number[],
): void {
  const tops = new Map<number, number>();
  let y = press.y;
  for (const row of rows) {
    tops.set(row, y);
    y += heights[row] ?? 0;
  }
  const first = rows[again] ?? 0;
  for (const { cell, lines } of cells) {
    const within = rows.filter((row) => row >= cell.row && row < cell.row + cell.rows);
    const [start, end] = [within[0], within.at(-1)];
    if (start === undefined || end === undefined) continue;
    const bottom = (tops.get(end) ?? 0) + (heights[end] ?? 0);
    const at = [xs[cell.column] ?? 0, tops.get(start) ?? 0, xs[cell.column + cell.columns] ?? 0, bottom] as const;
    // What a page's end cuts goes on on the next; the head is printed again whole.
    const begun = again > 0 && start < first ? 0 : (printed.get(cell) ?? 0);
    const fitting = Math.max(1, Math.floor((bottom - at[1] - 2) / CELL_LEADING));
    const own = lines.slice(begun, begun + fitting);
    printed.set(cell, begun + own.length);
    setCell(sheetOf(press), own, at);
  }
  press.y = y;
}

function setTable(press: Press, grid: Grid, isSeen: Seen): void {
  const xs = columnsOf(grid);
  const cells = cellsIn(grid, xs, isSeen);
  const heights = heightsOf(grid, cells);
  const printed: Printed = new Map();
  for (const [at, part] of partsOf(heights, press).entries()) {
    if (at > 0 || press.y > press.height - 2 * MARGIN) newPage(press);
    setPart(press, printed, part, cells, heights, xs);
  }
  press.y += 14;
}

function setMarks(sheets: readonly Sheet[]): void {
  for (const [at, { texts, height }] of sheets.entries()) {
    texts.push({ text: '政府信息公开工作年度报告（内部排版稿）', x: MARGIN, y: 34, size: 9 });
    texts.push({ text: `— ${at + 1} —`, x: WIDTH / 2 - 14, y: height - 28, size: 10 });
  }
}

export const PLAIN: Setting = { headRows: 0, hasMarks: false, isIndented: true };

/** A page as it is set in print: paragraphs, and tables with a line around each cell. */
export function sheetsOf(html: string, setting: Setting = PLAIN, isSeen: Seen = () => true): Sheet[] {
  const pieces = pagePieces(html, isSeen);
  const width = sheetWidth(pieces);
  const height = sheetHeight(pieces, isSeen);
  const press: Press = { width, height, sheets: [newSheet(width, height)], setting, y: MARGIN };
  for (const piece of pieces) {
    if (typeof piece !== 'string') setTable(press, piece, isSeen);
    else for (const line of piece.split('\n')) setParagraph(press, line);
  }
  if (setting.hasMarks) setMarks(press.sheets);
  return press.sheets;
}
