import type { Clause } from '../clauses/clause';
import type { Token } from '../words/token';

/** A number or a denial, and the word that says it. */
export interface Count {
  readonly value: number;
  readonly at: Token;
}

/** What a clause counts: its number, or 0 where it says 未, 没有 or 无; null where it counts nothing or says both. */
export function countOf({ tokens, count }: Clause): Count | null {
  const denials = tokens.filter(({ kind }) => kind === 'none');
  const [none] = denials;
  // 未发生因未按规定公开引起的复议 denies less than it seems; 零复议、零诉讼 denies both.
  if (denials.length > 1 && denials.some(({ value }) => value !== 'zero')) return null;
  if (!count) return none ? { value: 0, at: none } : null;
  const value = count.figure?.value ?? 0;
  // 没有收到一件申请: not one.
  const isNotOne = none && (count.figure?.isIdiom || none.end === count.start) && none.start < count.start;
  if (isNotOne && value === 1) return { value: 0, at: none };
  return none && value !== 0 ? null : { value, at: count };
}
