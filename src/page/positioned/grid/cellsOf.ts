import type { Box, Rule } from '../positionedPage';
import type { Frame } from './tableFrames';

/** A cell of a ruled table: where it stands in the grid, and where on the page. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
}

export interface RuledTable {
  readonly box: Box;
  /** Where its columns begin and end. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Some of its lines leave a shape that is no cell: nobody can say what belongs together. */
  readonly isUncertain: boolean;
}

/** Borders of neighbours that stand apart are one. */
const NEAR = 3.2;
/** A column or a row is wider than this. */
const OPEN = 6;
/** A line that is there for more than half of a side parts the cells on its two sides. */
const SHARE = 0.55;
/** Above this, lines are a drawing. */
const MOST_SLOTS = 20_000;

function placesOf(values: readonly number[]): number[] {
  const places: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (places.at(-1) ?? -1e9) > NEAR) places.push(value);
  return places;
}

/** A table may be open at its sides: it goes as far as the lines across do, where that is more than their ends jutting out. */
function withOpenSides(places: readonly number[], crossing: readonly Rule[]): number[] {
  const first = Math.min(...crossing.map(({ from }) => from));
  const last = Math.max(...crossing.map(({ to }) => to));
  const [start = first, end = last] = [places[0], places.at(-1)];
  return [...(start - first > OPEN ? [first] : []), ...places, ...(last - end > OPEN ? [last] : [])];
}

/** How much of a stretch lines cover, from 0 to 1. */
function covered(rules: readonly Rule[], from: number, to: number): number {
  let sum = 0;
  for (const rule of rules) sum += Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from));
  return sum / Math.max(to - from, 0.1);
}

/** The lines at each of several places. */
const linesAt = (places: readonly number[], rules: readonly Rule[]): Rule[][] =>
  places.map((place) => rules.filter(({ at }) => Math.abs(at - place) <= NEAR));

/** Which slots belong together, by the number of the first of them. */
function joinSlots(count: number) {
  const parents = Array.from({ length: count }, (_, at) => at);
  const find = (slot: number): number => {
    let at = slot;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  return {
    find,
    join: (a: number, b: number): void => {
      const [one, other] = [find(a), find(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
  };
}

interface Slot {
  readonly row: number;
  readonly column: number;
}

function regions(xs: readonly number[], ys: readonly number[], { across, down }: Frame): Slot[][] {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const slots = joinSlots(width * height);
  const [downAt, acrossAt] = [linesAt(xs, down), linesAt(ys, across)];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      const slot = row * width + column;
      if (column + 1 < width && covered(downAt[column + 1] ?? [], y0, y1) < SHARE) slots.join(slot, slot + 1);
      if (row + 1 < height && covered(acrossAt[row + 1] ?? [], x0, x1) < SHARE) slots.join(slot, slot + width);
    }
  const found = new Map<number, Slot[]>();
  for (let slot = 0; slot < width * height; slot += 1) {
    const root = slots.find(slot);
    const region = found.get(root) ?? [];
    region.push({ row: Math.floor(slot / width), column: slot % width });
    found.set(root, region);
  }
  return [...found.values()];
}

function cellOf(
  region: readonly Slot[],
  xs: readonly number[],
  ys: readonly number[],
): RuledCell & { isWhole: boolean } {
  const [rows, columns] = [region.map(({ row }) => row), region.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const [lastRow, lastColumn] = [Math.max(...rows), Math.max(...columns)];
  const box = {
    left: xs[column] ?? 0,
    top: ys[row] ?? 0,
    right: xs[lastColumn + 1] ?? 0,
    bottom: ys[lastRow + 1] ?? 0,
  };
  const size = (lastRow - row + 1) * (lastColumn - column + 1);
  return {
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
    box,
    isWhole: size === region.length,
  };
}

/** The cells that the lines of a frame draw; null where they draw no table. */
export function cellsOf(frame: Frame): RuledTable | null {
  const { across, down } = frame;
  const xs = withOpenSides(placesOf(down.map(({ at }) => at)), across);
  const ys = withOpenSides(placesOf(across.map(({ at }) => at)), down);
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) > MOST_SLOTS) return null;
  const cells = regions(xs, ys, frame).map((region) => cellOf(region, xs, ys));
  if (cells.length < 2) return null;
  return { box: { left, top, right, bottom }, xs, ys, cells, isUncertain: cells.some(({ isWhole }) => !isWhole) };
}
