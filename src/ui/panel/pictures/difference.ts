import type { Part } from './part';

/** How the two sides of a flow compare; `left` and `right` are what their numbers come to. */
export interface Difference {
  readonly kind: 'even' | 'evenBesideBlanks' | 'differs' | 'atLeast' | 'open' | 'extraRows';
  readonly left: number;
  readonly right: number;
  /** What is drawn on the smaller side; 0 where nothing is known to be lacking. */
  readonly by: number;
}

export const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + (value ?? 0), 0);

const hasGap = (parts: readonly Part[]): boolean => parts.some(({ gap }) => gap !== 'none');
const hasUnread = (parts: readonly Part[]): boolean => parts.some(({ gap }) => gap === 'unread' || gap === 'missing');
const isEmpty = (parts: readonly Part[]): boolean => parts.every(({ value }) => value === null);

/**
 * Compares the sides as the rules do: a smaller side with a blank may still hold what is lacking, and a row outside
 * the form may. What was not read says nothing of either side.
 */
export function differenceOf(sources: readonly Part[], outcomes: readonly Part[], hasExtraRows: boolean): Difference {
  const [left, right] = [sumOf(sources), sumOf(outcomes)];
  const sides = { left, right, by: 0 };
  if (hasExtraRows) return { kind: 'extraRows', ...sides };
  if (isEmpty(sources) || isEmpty(outcomes) || hasUnread([...sources, ...outcomes])) return { kind: 'open', ...sides };
  if (left === right) return { kind: hasGap([...sources, ...outcomes]) ? 'evenBesideBlanks' : 'even', ...sides };
  const [smaller, larger] = left < right ? [sources, outcomes] : [outcomes, sources];
  if (hasGap(smaller)) return { kind: 'open', ...sides };
  return { kind: hasGap(larger) ? 'atLeast' : 'differs', ...sides, by: Math.abs(left - right) };
}
