import type { MessageKey, Translate } from './translator';

/** A word of the trade and what it means. */
export interface Term {
  readonly id: MessageKey;
  readonly word: string;
  readonly meaning: string;
}

/** A piece of a text: plain words, or a term as it is printed there. */
export type Part = string | (Term & { readonly printed: string });

const TERMS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['termTable', 'termTableIs'],
  ['termDoubt', 'termDoubtIs'],
  ['termRelation', 'termRelationIs'],
];

/** The words of the trade that are explained where they stand. */
export function termsOf(t: Translate): Term[] {
  return TERMS.map(([id, meaning]) => ({ id, word: t(id), meaning: t(meaning) }));
}

const placeOf = (text: string, { word }: Term): number => text.toLowerCase().indexOf(word.toLowerCase());

/** Those that a text uses, in its order. */
export function termsIn(text: string, t: Translate): Term[] {
  const used = termsOf(t).filter((term) => placeOf(text, term) >= 0);
  return used.sort((a, b) => placeOf(text, a) - placeOf(text, b));
}

/** A text in pieces that joined are the text, each term where it is used first. */
export function partsOf(text: string, t: Translate): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const term of termsIn(text, t)) {
    const at = placeOf(text, term);
    // A term within another is explained with it.
    if (at < done) continue;
    const end = at + term.word.length;
    parts.push(text.slice(done, at), { ...term, printed: text.slice(at, end) });
    done = end;
  }
  return [...parts, text.slice(done)];
}
