import { hashOf } from '../hashOf';
import type { Sentence } from './clauses/clause';

/** Gives keys to what sentences claim: a hash of the sentence without its white space, numbered where it claims more. */
export function sentenceKeys(): (sentence: Pick<Sentence, 'passage' | 'start' | 'end'>) => string {
  const counts = new Map<string, number>();
  return ({ passage, start, end }) => {
    const key = hashOf(passage.text.slice(start, end));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  };
}
