import { entriesOf } from '../../export/entries';
import { nameOf } from '../../report/nameOf';
import type { Finding, Item, Result } from '../../result/resultSchema';
import { ruleOf } from '../../rules/ruleOf';
import { type Language, say } from '../language';
import { WORDS } from './words';

/** What the text says of an item. */
export interface ItemWords {
  /** Where it is, for an item that several relations show. */
  readonly place: string;
  /** What each of its findings says, numbers included. */
  readonly messages: readonly string[];
  readonly basis: string;
  readonly advice: string;
}

/** The findings of an item, the one that names it first. */
export function findingsOf({ findings }: Result, item: Item): Finding[] {
  return item.findings.flatMap((id) => findings.find((finding) => finding.id === id) ?? []);
}

/** In Chinese the words of every other surface; in English the sources of law keep the names they are found by. */
export function itemWords(item: Item, result: Result, language: Language): ItemWords | null {
  const findings = findingsOf(result, item);
  const [first] = findings;
  const [entry] = entriesOf({ ...result, items: [item] }, ruleOf);
  if (!first || !entry) return null;
  const place = findings.length > 1 ? say(nameOf(first.addresses[0] ?? 'page'), language) : '';
  const messages = findings.map(({ message }) => say(message, language));
  if (language === 'zh') return { place, messages, basis: entry.basis, advice: entry.advice };
  const bases = findings.map(({ basis: of }) => (of ? `${of.title} ${of.clause}` : WORDS.experience.en));
  const basis = [...new Set(bases)].join('; ');
  return { place, messages, basis, advice: ruleOf(first.rule)?.fix.en ?? '' };
}
