import { OWN_CHARACTERS } from './ownCharacters';

/** Characters that are good simplified ones as well (於潜 is a town): read as traditional beside another that is not. */
const AMBIGUOUS = /於/g;

/** A table of pairs as what reads a text in simplified characters, one for one. */
export function readerOf(pairs: string): { readonly isIn: (text: string) => boolean; read: (text: string) => string } {
  const known = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) known.set(pairs.charAt(at), pairs.charAt(at + 1));
  const any = new RegExp(`[${[...known.keys()].join('')}]`, 'g');
  const sure = new RegExp(any.source.replace(AMBIGUOUS, ''));
  const isIn = (text: string) => sure.test(text);
  return { isIn, read: (text) => (isIn(text) ? text.replace(any, (each) => known.get(each) ?? each) : text) };
}

const own = readerOf(OWN_CHARACTERS);

/** Whether a text holds words of the form in traditional characters. */
export const isTraditional = own.isIn;

/** 反覆 and 答覆 are written with a character that 覆盖 keeps. */
const again = /(?<=[反答回])覆/g;

/** A text with the form's own traditional characters as simplified ones, one for one: 行政複議 as 行政复议. */
export function simplified(text: string): string {
  return isTraditional(text) ? own.read(text).replace(again, '复') : text;
}
