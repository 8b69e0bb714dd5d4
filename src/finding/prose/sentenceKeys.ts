import type { Sentence } from './clause';

function hashOf(text: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Gives keys to what sentences claim: a hash of the sentence without its white space, numbered where it claims more. */
export function sentenceKeys(): (sentence: Pick<Sentence, 'passage' | 'start' | 'end'>) => string {
  const counts = new Map<string, number>();
  return ({ passage, start, end }) => {
    const key = hashOf(passage.text, start, end);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  };
}
