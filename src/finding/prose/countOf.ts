import type { Clause } from './clause';
import type { Token } from './token';

/** A number or a denial, and the word that says it. */
export interface Count {
  readonly value: number;
  readonly at: Token;
}

/** What a clause counts: its number, or 0 where it says 未, 没有 or 无; null where it counts nothing or says both. */
export function countOf({ tokens, count }: Clause): Count | null {
  const none = tokens.find(({ kind }) => kind === 'none');
  if (!count) return none ? { value: 0, at: none } : null;
  const value = count.figure?.value ?? 0;
  return none && value !== 0 ? null : { value, at: count };
}
