import type { Translate } from '../../../words/translator';

/** The same texts, each looked up once: a table of thousands says the same few words again and again. */
export function quickTexts(t: Translate): Translate {
  const known = new Map<string, string>();
  return (key, ...filling) => {
    if (filling.length > 0) return t(key, ...filling);
    const held = known.get(key) ?? t(key);
    known.set(key, held);
    return held;
  };
}
