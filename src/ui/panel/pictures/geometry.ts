import { type Difference, sumOf } from './difference';
import type { Part } from './part';

/** A piece of a stack from `y` down. */
export interface Segment {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

/** A text beside a stack: `y` is where it stands, `from` the middle of its segment; null where it has none. */
export interface Label {
  readonly key: string;
  readonly y: number;
  readonly from: number | null;
}

/** The key of the piece that stands for the difference. */
export const DIFFERENCE = 'difference';
export const LINE = 16;

/** The size of the letters in a picture, and how wide they are: the widest of the fonts that a system has, in bold. */
export const LETTER = 11;
const WIDE = /[\u2e80-\uffef]/;

/** At most how wide a text is. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + LETTER * (WIDE.test(letter) ? 1 : 0.7), 0);

/** Pieces one below another; what has no number, or none to draw, gives none and takes no room. */
export function stack(
  parts: readonly Pick<Part, 'key' | 'value'>[],
  { scale, gap }: { readonly scale: number; readonly gap: number },
): Segment[] {
  const segments: Segment[] = [];
  let y = 0;
  for (const { key, value } of parts) {
    if (value === null || value <= 0) continue;
    segments.push({ key, y, height: value * scale });
    y += value * scale + gap;
  }
  return segments;
}

export const bottomOf = (segments: readonly Segment[]): number => {
  const last = segments.at(-1);
  return last ? last.y + last.height : 0;
};

/** Labels in the order of their parts, each as near to its segment as those above let it; a gap takes a line more. */
export function labelsOf(parts: readonly Pick<Part, 'key' | 'gap'>[], segments: readonly Segment[]): Label[] {
  const labels: Label[] = [];
  let free = 0;
  for (const { key, gap } of parts) {
    const own = segments.find((segment) => segment.key === key);
    const from = own ? own.y + own.height / 2 : null;
    const y = Math.max(free, (from ?? 0) - LINE / 2);
    labels.push({ key, y, from });
    free = y + (gap === 'none' ? LINE : 2 * LINE);
  }
  return labels;
}

/** The outline of a band from one height to another. */
export function bandPath(left: { x: number; y: number }, right: { x: number; y: number }, height: number): string {
  const middle = (left.x + right.x) / 2;
  const back = `L${right.x} ${right.y + height}C${middle} ${right.y + height} ${middle} ${left.y + height}`;
  return `M${left.x} ${left.y}C${middle} ${left.y} ${middle} ${right.y} ${right.x} ${right.y}${back} ${left.x} ${left.y + height}Z`;
}

export interface Flow {
  /** What all is joined to in the middle: as high as the larger side. */
  readonly trunk: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  /** Where the bands of either side meet the trunk: the same heights without gaps. */
  readonly leftAtTrunk: readonly Segment[];
  readonly rightAtTrunk: readonly Segment[];
}

/** The bands of the application flow, `height` high; what one side lacks is one more piece of it. */
export function flowOf(
  sources: readonly Part[],
  outcomes: readonly Part[],
  { left, right, by }: Difference,
  { height, gap }: { readonly height: number; readonly gap: number },
): Flow {
  const largest = Math.max(sumOf(sources), sumOf(outcomes));
  const scale = largest > 0 ? height / largest : 0;
  const lacking = [{ key: DIFFERENCE, value: by }];
  const ofLeft = [...sources, ...(left < right ? lacking : [])];
  const ofRight = [...outcomes, ...(right < left ? lacking : [])];
  return {
    trunk: largest * scale,
    left: stack(ofLeft, { scale, gap }),
    right: stack(ofRight, { scale, gap }),
    leftAtTrunk: stack(ofLeft, { scale, gap: 0 }),
    rightAtTrunk: stack(ofRight, { scale, gap: 0 }),
  };
}
