import { addFill, addLine, type Drawing } from '../drawing';
import { type Matrix, pointAt } from '../matrix';
import type { Box } from '../positionedPage';

/** How pdf.js writes a path: a number for what follows, then its points. */
const MOVE = 0;
const CURVE = 2;
const QUADRATIC = 3;
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

type Point = readonly [number, number];

/** One stroke of the pen from where it was set down. */
interface Outline {
  readonly points: Point[];
  isCurved: boolean;
}

/** The outlines of a path in the page's own points. */
function outlinesOf(path: readonly number[], ctm: Matrix): Outline[] {
  const outlines: Outline[] = [];
  for (let at = 0; at < path.length; ) {
    const kind = path[at] ?? MOVE;
    const length = LENGTHS[kind] ?? 0;
    const point = pointAt(ctm, path[at + length - 1] ?? 0, path[at + length] ?? 0);
    if (kind === MOVE) outlines.push({ points: [point], isCurved: false });
    else {
      const last = outlines.at(-1);
      if (last && length === 0 && last.points[0]) last.points.push(last.points[0]);
      else last?.points.push(point);
      if (last && (kind === CURVE || kind === QUADRATIC)) last.isCurved = true;
    }
    at += length + 1;
  }
  return outlines;
}

const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

/** Whether every side of an outline runs along an axis, and there are four. */
function isRectangle({ points, isCurved }: Outline): boolean {
  if (isCurved || points.length < 4 || points.length > 6) return false;
  return points.every(([x, y], at) => {
    const [before, beforeY] = points[at - 1] ?? [x, y];
    return Math.abs(before - x) < 0.5 || Math.abs(beforeY - y) < 0.5;
  });
}

/** How a path is painted. */
export interface Painting {
  readonly ctm: Matrix;
  readonly clip: Box;
  readonly isStroked: boolean;
  readonly isFilled: boolean;
  readonly isWhite: boolean;
  readonly isOpaque: boolean;
}

/** Draws a path: its straight strokes as lines, its areas as what they are. */
export function drawPath(drawing: Drawing, path: readonly number[], painting: Painting): void {
  const { ctm, clip, isStroked, isFilled, isWhite, isOpaque } = painting;
  for (const outline of outlinesOf(path, ctm)) {
    const { points } = outline;
    if (isFilled && points.length > 2) {
      addFill(drawing, boxOf(points), clip, { isWhite, isOpaque, isRectangle: isRectangle(outline) });
    }
    if (!isStroked || outline.isCurved) continue;
    for (const [at, [x, y]] of points.entries()) {
      const before = points[at - 1];
      if (before) addLine(drawing, before[0], before[1], x, y, clip);
    }
  }
}
