import type { Result } from '../../result/resultSchema';

/**
 * What acts on a terminal, or on the words around it, instead of being read: controls of C0 and C1, line and paragraph
 * separators, halves of pairs, and all that has no shape: marks of direction and of order, tags, joiners. Ends of lines
 * and tabs are white space.
 */
const acting = /(?!\r\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const unit = (each: number): string => `\\u${each.toString(16).padStart(4, '0')}`;
/** By its units, as JSON writes what is beyond the first plane. */
const code = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join('');

/** A text of many lines with everything that would act on a terminal written out as \u001b; JSON stays the JSON it is. */
export function visible(text: string): string {
  return text.replace(acting, (character) => (character === '\n' || character === '\t' ? character : code(character)));
}

/** Words that a page or a file name brings into a line: they do not end it. */
export function visibleInLine(words: string): string {
  return visible(words.replace(/[\t\n]|\r\n/g, ' '));
}

/** A result every text of which can be shown; what is painted afterwards keeps its colours. */
export function visibleResult(result: Result): Result {
  const isText = (value: unknown): value is string => typeof value === 'string';
  return JSON.parse(JSON.stringify(result), (_, value: unknown) => (isText(value) ? visibleInLine(value) : value));
}
