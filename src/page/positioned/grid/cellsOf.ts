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
  /** What its lines leave of a shape that is no cell: where something stands in it, nobody can say what belongs together. */
  readonly gaps: readonly Box[];
}

/** Borders of neighbours that stand apart are one. */
const NEAR = 4;
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

/** So many of the lines across must jut out before there is something between them. */
const MOST = 0.8;

/**
 * A table may be open at its sides: it goes as far as the lines across do. Where few of them jut out, and not the
 * outermost two, those are the sides of cells that a page's end cuts, beside which nothing is printed.
 */
function withOpenSides(places: readonly number[], crossing: readonly Rule[]): number[] {
  const [start = 0, end = 0] = [places[0], places.at(-1)];
  const all = placesOf(crossing.map(({ at }) => at));
  const isJutting = (is: (rule: Rule) => boolean): boolean => {
    const those = all.filter((place) => crossing.some((rule) => Math.abs(rule.at - place) <= NEAR && is(rule)));
    const areOuter = all.length > 1 && those[0] === all[0] && those.at(-1) === all.at(-1);
    return areOuter || those.length >= MOST * all.length;
  };
  const first = Math.min(...crossing.map(({ from }) => from));
  const last = Math.max(...crossing.map(({ to }) => to));
  return [
    ...(isJutting(({ from }) => start - from > OPEN) ? [first] : []),
    ...places,
    ...(isJutting(({ to }) => to - end > OPEN) ? [last] : []),
  ];
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

function cellAt(from: Slot, to: Slot, xs: readonly number[], ys: readonly number[]): RuledCell {
  const { row, column } = from;
  const box = { left: xs[column] ?? 0, top: ys[row] ?? 0, right: xs[to.column + 1] ?? 0, bottom: ys[to.row + 1] ?? 0 };
  return { row, column, rows: to.row - row + 1, columns: to.column - column + 1, box };
}

/** The cell that slots make; null where they make another shape. */
function wholeCell(region: readonly Slot[], xs: readonly number[], ys: readonly number[]): RuledCell | null {
  const [rows, columns] = [region.map(({ row }) => row), region.map(({ column }) => column)];
  const from = { row: Math.min(...rows), column: Math.min(...columns) };
  const cell = cellAt(from, { row: Math.max(...rows), column: Math.max(...columns) }, xs, ys);
  return cell.rows * cell.columns === region.length ? cell : null;
}

/** The cells that the lines of a frame draw; null where they draw no table. */
export function cellsOf(frame: Frame): RuledTable | null {
  const { across, down } = frame;
  const xs = withOpenSides(placesOf(down.map(({ at }) => at)), across);
  const ys = withOpenSides(placesOf(across.map(({ at }) => at)), down);
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) > MOST_SLOTS) return null;
  const cells: RuledCell[] = [];
  const gaps: Box[] = [];
  for (const region of regions(xs, ys, frame)) {
    const whole = wholeCell(region, xs, ys);
    const torn = whole ? [] : region.map((slot) => cellAt(slot, slot, xs, ys));
    cells.push(...(whole ? [whole] : torn));
    gaps.push(...torn.map(({ box }) => box));
  }
  return cells.length < 2 ? null : { box: { left, top, right, bottom }, xs, ys, cells, gaps };
}
