import type { Rule } from '../positionedPage';

/** Lines that hold together, and so draw one table or one frame. */
export interface Frame {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

const TOUCH = 4;
/** No page of a report has so many lines once they are merged. */
const MOST = 3000;

const meet = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - TOUCH &&
  down.at <= across.to + TOUCH &&
  across.at >= down.from - TOUCH &&
  across.at <= down.to + TOUCH;

/** All lines that hold together with one, itself among them; they are taken out of those that are left. */
function heldBy(first: Rule, left: Set<Rule>): Rule[] {
  const found: Rule[] = [first];
  left.delete(first);
  for (const each of found)
    for (const other of left) {
      if (other.isHorizontal === each.isHorizontal || !(each.isHorizontal ? meet(each, other) : meet(other, each)))
        continue;
      left.delete(other);
      found.push(other);
    }
  return found;
}

/** How far the lines down of a frame go. */
const heightOf = (down: readonly Rule[]): { top: number; bottom: number } => ({
  top: Math.min(...down.map(({ from }) => from)),
  bottom: Math.max(...down.map(({ to }) => to)),
});

/** A frame with the lines that meet none and are as high as it is: sides of cells that run from one end of the page to the other. */
function withSides({ across, down }: Frame, loose: readonly Rule[]): Frame {
  const { top, bottom } = heightOf(down);
  const sides = loose.filter(({ from, to }) => Math.abs(from - top) < TOUCH && Math.abs(to - bottom) < TOUCH);
  return { across, down: [...down, ...sides] };
}

/** Wider, what stands between two frames is no cell that goes on from page to page. */
const STRIP = 120;
/** So many of the lines across must go on beyond a strip. */
const SHARED = 0.5;

/** Whether two frames are the two sides of a table parted by a cell that goes on from page to page: no line crosses it. */
function areSides(one: Frame, other: Frame): boolean {
  const [a, b] = [one, other].map(({ down }) => heightOf(down));
  if (!a || !b || Math.abs(a.top - b.top) > TOUCH || Math.abs(a.bottom - b.bottom) > TOUCH) return false;
  const gaps = one.down.flatMap(({ at }) => other.down.map((rule) => Math.abs(rule.at - at)));
  const [fewer, more] =
    one.across.length < other.across.length ? [one.across, other.across] : [other.across, one.across];
  const shared = fewer.filter(({ at }) => more.some((rule) => Math.abs(rule.at - at) < TOUCH));
  return Math.min(...gaps) < STRIP && shared.length >= SHARED * fewer.length;
}

/** The frames, those that are sides of one table put together. */
function withoutStrips(frames: readonly Frame[]): Frame[] {
  const whole: Frame[] = [];
  for (const frame of frames) {
    const at = whole.findIndex((other) => areSides(other, frame));
    const other = whole[at];
    if (other) whole[at] = { across: [...other.across, ...frame.across], down: [...other.down, ...frame.down] };
    else whole.push(frame);
  }
  return whole;
}

/** Sorts a page's merged lines into those that meet. Null: there are too many to be a report's. */
export function tableFrames(rules: readonly Rule[]): Frame[] | null {
  if (rules.length > MOST) return null;
  const left = new Set<Rule>(rules);
  const frames: Frame[] = [];
  const loose: Rule[] = [];
  for (const rule of rules) {
    if (!left.has(rule)) continue;
    const found = heldBy(rule, left);
    const across = found.filter(({ isHorizontal }) => isHorizontal);
    const down = found.filter(({ isHorizontal }) => !isHorizontal);
    if (across.length > 0 && down.length > 0) frames.push({ across, down });
    else if (down.length === 1) loose.push(...down);
  }
  return withoutStrips(frames.map((frame) => withSides(frame, loose)));
}
