import { normalise } from '../../report/normalise';

/** At least this much of two paragraphs is the same, or they are not compared to their end. */
export const SAME = 0.9;
const LONGEST = 2000;

/** A text as it is compared: without white space and marks that vary, every number alike. */
export const masked = (text: string) =>
  normalise(text)
    .slice(0, LONGEST)
    .replace(/\d+(?:\.\d+)?/g, '#');

/** Edits between two texts, looked for only as far as `limit` allows: beside the diagonal no further than that. */
function edits(a: string, b: string, limit: number): number | null {
  const beyond = limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, beyond));
  for (let i = 1; i <= a.length; i += 1) {
    const current = new Array<number>(b.length + 1).fill(beyond);
    const from = Math.max(1, i - limit);
    if (i <= limit) current[0] = i;
    let least = current[0] ?? beyond;
    for (let j = from; j <= Math.min(b.length, i + limit); j += 1) {
      const change = (previous[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (previous[j] ?? beyond) + 1, (current[j - 1] ?? beyond) + 1);
      current[j] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return null;
    previous = current;
  }
  const distance = previous[b.length] ?? beyond;
  return distance > limit ? null : distance;
}

/** How much of two paragraphs is the same, numbers and years apart, from 0.9 to 1; 0 below. */
export function sameShare(now: string, before: string): number {
  const [a, b] = [masked(now), masked(before)];
  const length = Math.max(a.length, b.length);
  if (length === 0) return 0;
  if (a === b) return 1;
  const limit = Math.floor(length * (1 - SAME));
  if (Math.abs(a.length - b.length) > limit) return 0;
  const distance = edits(a, b, limit);
  return distance === null ? 0 : 1 - distance / length;
}
