import type { Word } from './words';

/** Words that are one to the reader, their kind, and what they stand for. */
export type Phrase = readonly [pattern: RegExp, kind: Word['kind'], value: string];
