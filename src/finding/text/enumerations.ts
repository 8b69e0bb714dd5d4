import type { ProseLine } from './proseLines';

/** An ordinal that does not follow the ones before it in a list. */
export interface OddOrdinal {
  readonly printed: string;
  readonly expected: string;
  readonly start: number;
  readonly end: number;
}

const ordinals = [...'一二三四五六七八九十'];
const item = /(?<=^|[。；;：:，,、\s）)])([一二三四五六七八九十])是/g;
/** Titles and quotes hold lists of their own; blanks keep the offsets. */
const QUOTED = /《[^《》]*》|“[^“”]*”|「[^「」]*」|（[^（）]*）/g;

/** What may stand for 一是. */
const first = /一[是要为则]|其一|首先|第一|一方面|一来|[（(]?[一1１][)）、.．]|①|[一二三四五六七八九十]是/;

/**
 * The first ordinal of 一是…二是…三是 that is repeated or skipped in a paragraph. Lists may stand within items of others:
 * an ordinal is in order where it goes on with any list that is still open. `before` is what the section says above.
 */
export function oddOrdinal({ text }: Pick<ProseLine, 'text'>, before = '一是'): OddOrdinal | null {
  const own = text.replace(QUOTED, (match) => ' '.repeat(match.length));
  // The number that each open list has come to, the innermost last.
  let open: number[] = [];
  for (const match of own.matchAll(item)) {
    const number = ordinals.indexOf(match[1] ?? '') + 1;
    const at = open.lastIndexOf(number - 1);
    // A list may go on from the paragraph before, and may begin in other words.
    const begins = number === 1 || open.length > 0 || first.test(before) || first.test(text.slice(0, match.index));
    if (!begins) return { printed: match[0], expected: '一是', start: match.index, end: match.index + match[0].length };
    if (number === 1 || open.length === 0) open.push(number);
    else if (at >= 0) open = [...open.slice(0, at), number];
    else {
      const last = open.at(-1) ?? 0;
      return {
        printed: match[0],
        expected: `${ordinals[last] ?? ''}是`,
        start: match.index,
        end: match.index + match[0].length,
      };
    }
  }
  return null;
}
