import { own } from '../../../report/own';
import { addFill, addLine, type Drawing } from '../drawing';
import { type Matrix, pointAt } from '../matrix';
import { around, type Box } from '../positionedPage';

type Point = readonly [number, number];

interface Outline {
  readonly points: Point[];
  isCurved: boolean;
}

/** How many numbers follow each letter of a path; the last two are where the pen goes. */
const LENGTHS: Readonly<Record<string, number>> = own({ S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 });
const MOST_WORDS = 400_000;

/** The outlines of a path in the page's points. */
function outlinesOf(data: string, matrix: Matrix): Outline[] {
  const words = data
    .trim()
    .split(/[\s,]+/)
    .slice(0, MOST_WORDS);
  const outlines: Outline[] = [];
  for (let at = 0; at < words.length; ) {
    const kind = (words[at] ?? '').toUpperCase();
    const length = LENGTHS[kind];
    if (length === undefined) {
      at += 1;
      continue;
    }
    const last = outlines.at(-1);
    const point = pointAt(matrix, Number(words[at + length - 1]), Number(words[at + length]));
    if (kind === 'M' || kind === 'S') outlines.push({ points: [point], isCurved: false });
    else if (last && kind === 'C') last.points.push(last.points[0] ?? point);
    else if (last) {
      last.points.push(point);
      last.isCurved ||= kind !== 'L';
    }
    at += length + 1;
  }
  return outlines.filter(({ points }) => points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
}

const boxOf = (points: readonly Point[]): Box =>
  around(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));

/** How a path is painted. */
export interface OfdPainting {
  readonly isStroked: boolean;
  readonly isFilled: boolean;
  readonly isWhite: boolean;
  readonly isOpaque: boolean;
}

/** Draws a path object. */
export function drawOfdPath(drawing: Drawing, data: string, matrix: Matrix, page: Box, painting: OfdPainting): void {
  for (const { points, isCurved } of outlinesOf(data, matrix)) {
    const isRectangle =
      !isCurved &&
      points.length >= 4 &&
      points.length <= 6 &&
      points.every(([x, y], at) => {
        const [beforeX, beforeY] = points[at - 1] ?? [x, y];
        return Math.abs(beforeX - x) < 0.5 || Math.abs(beforeY - y) < 0.5;
      });
    if (painting.isFilled && points.length > 2) addFill(drawing, boxOf(points), page, { ...painting, isRectangle });
    if (!painting.isStroked || isCurved) continue;
    for (const [at, [x, y]] of points.entries()) {
      const before = points[at - 1];
      if (before) addLine(drawing, before[0], before[1], x, y, page);
    }
  }
}
