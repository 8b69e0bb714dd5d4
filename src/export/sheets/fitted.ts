import { isWide, type Sheet, type SheetCell } from './sheet';

/** So many figures beside each other can still be read when a sheet is made as wide as its page. */
const ROOM = { upright: 96, wide: 176 };
/** What is no longer than this is not broken. */
const SHORT = 12;
/** No column of longer texts is narrower. */
const NARROWEST = 12;
/** At the end of a line there may be no room for one more character. */
const LOST = 2;
/** So much is left to columns beside what they must have, even where a text is very long. */
const SPARE = 16;
const STEP = 2;
/** In points: a line of 11 in the tallest font that stands in for 宋体, what is beside lines, and Excel's tallest row. */
const LINE = 16;
const EDGES = 1;
const TALLEST = 409;
const LINES = Math.floor((TALLEST - EDGES) / LINE);

/** Whatever is longer fills the tallest row. */
const SEEN = 4_000;
/** No column is wider for the sake of one long text; Excel takes none above 255. */
const WIDEST = 100;

/** In figures: a character of Chinese is as wide as two. */
function widthOf(cell: SheetCell): number {
  const text = String(cell ?? '').slice(0, SEEN);
  return text.length + (text.match(/[^ -ÿ]/g)?.length ?? 0);
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A number is never broken: a spreadsheet would show none of it. */
function boundsOf(title: string, cells: readonly SheetCell[]): Bounds {
  const lengthOf = (of: readonly SheetCell[]): number =>
    of.reduce<number>((most, cell) => Math.max(most, widthOf(cell)), 0);
  const longest = lengthOf(cells);
  const number = lengthOf(cells.filter((cell) => typeof cell === 'number'));
  const text = Math.max(longest > SHORT ? NARROWEST : longest, Math.min(longest / LINES, WIDEST) + LOST);
  const least = 1 + Math.ceil(Math.max(number, text, Math.min(widthOf(title), SHORT - LOST)));
  return { least, most: Math.max(least, longest + 1) };
}

/** The column for whose sake the rows are tallest; null: none is to be wider. */
function tightest(lengths: readonly (readonly number[])[], widths: readonly number[], bounds: readonly Bounds[]) {
  const blame = widths.map(() => 0);
  for (const row of lengths) {
    const lines = row.map((length, at) => length / (widths[at] ?? 1));
    const most = Math.max(...lines);
    const at = lines.indexOf(most);
    if (most > 1) blame[at] = (blame[at] ?? 0) + most;
  }
  const open = blame.map((each, at) => ((widths[at] ?? 0) < (bounds[at]?.most ?? 0) ? each : 0));
  const worst = Math.max(...open);
  return worst > 0 ? open.indexOf(worst) : null;
}

/** As wide as what they hold; where there is no room for that, wide where it makes the rows less tall. */
function widthsOf(sheet: Sheet): number[] {
  const lengths = sheet.rows.map((row) => sheet.columns.map((_, at) => widthOf(row[at] ?? null)));
  const bounds = sheet.columns.map(({ title }, at) =>
    boundsOf(
      title,
      sheet.rows.map((row) => row[at] ?? null),
    ),
  );
  const widths = bounds.map(({ least }) => least);
  const least = widths.reduce((sum, width) => sum + width, 0);
  let room = Math.max(isWide(sheet) ? ROOM.wide : ROOM.upright, least + SPARE) - least;
  for (
    let at = tightest(lengths, widths, bounds);
    room >= STEP && at !== null;
    at = tightest(lengths, widths, bounds)
  ) {
    widths[at] = (widths[at] ?? 0) + STEP;
    room -= STEP;
  }
  return widths;
}

function linesOf(cell: SheetCell, width: number): number {
  const lines = typeof cell === 'string' ? cell.slice(0, SEEN).split('\n') : [cell];
  const onLines = (length: number): number => (length < width ? 1 : Math.ceil(length / (width - LOST)));
  return lines.reduce<number>((sum, line) => sum + onLines(widthOf(line)), 0);
}

/** How wide the columns of a sheet are, in figures, and how tall its rows, its head first, in points. */
export interface Fitted {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** Columns as wide as what they hold, all of them no wider than a page, and rows that show all that is in them. */
export function fitted(sheet: Sheet): Fitted {
  const widths = widthsOf(sheet);
  const heightOf = (row: readonly SheetCell[]): number => {
    const lines = row.map((cell, at) => linesOf(cell, widths[at] ?? NARROWEST));
    return Math.min(TALLEST, EDGES + Math.max(1, ...lines) * LINE);
  };
  return { widths, heights: [sheet.columns.map(({ title }) => title), ...sheet.rows].map(heightOf) };
}
