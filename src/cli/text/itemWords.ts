import { entriesOf } from '../../export/letters/entries';
import { findingsOf, itemHead } from '../../result/itemHead';
import type { Item, Result } from '../../result/resultSchema';
import { ruleOf } from '../../rules/ruleOf';
import { inLanguage, type Language } from '../../words/language';
import { WORDS } from './words';

/** What the text says of an item. */
export interface ItemWords {
  /** What heads it, for an item that several relations show or a repair explains; else null. */
  readonly head: string | null;
  /** What each of its findings says, numbers included. */
  readonly messages: readonly string[];
  readonly basis: string;
  readonly advice: string;
}

/** In Chinese the words of every other surface; in English the sources of law keep the names they are found by. */
export function itemWords(item: Item, result: Result, language: Language): ItemWords | null {
  const findings = findingsOf(result, item);
  const [first] = findings;
  const [entry] = entriesOf({ ...result, items: [item] }, ruleOf);
  if (!first || !entry) return null;
  const known = itemHead(result, item);
  const head = known.isSummary ? inLanguage(known.line, language) : null;
  const messages = findings.map(({ message }) => inLanguage(message, language));
  if (language === 'zh') return { head, messages, basis: entry.basis, advice: entry.advice };
  const bases = findings.map(({ basis: of }) => (of ? `${of.title} ${of.clause}` : WORDS.experience.en));
  const basis = [...new Set(bases)].join('; ');
  return { head, messages, basis, advice: ruleOf(first.rule)?.fix.en ?? '' };
}
