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
  return frames.map((frame) => withSides(frame, loose));
}
