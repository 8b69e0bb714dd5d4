import type { Clause } from '../clauses/clause';

/** How much a number in 万 or 亿 may leave out, less than one of its last place: 27.6万 is rounded to a thousand. */
export function roundingOf({ count }: Clause): number {
  const { scale = 1, decimals = 0 } = count?.figure ?? {};
  return scale === 1 ? 0 : (0.99 * scale) / 10 ** decimals;
}
