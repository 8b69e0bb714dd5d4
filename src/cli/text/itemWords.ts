import type { Finding, Item, Result } from '../../check/resultSchema';
import { entriesOf } from '../../export/entries';
import { nameOf } from '../../report/nameOf';
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

/** A slip that several relations show stands in the cell the diagnosis names, or somewhere in their table. */
function placeOf(findings: readonly Finding[], { diagnosis }: Result): string {
  const repair = diagnosis.repairs.find(({ address }) =>
    findings.every(({ addresses }) => addresses.includes(address)),
  );
  const [table = ''] = (findings[0]?.addresses[0] ?? '').split('.');
  return repair?.address ?? `tables.${table}`;
}

/** In Chinese the words of every other surface; in English the sources of law keep the names they are found by. */
export function itemWords(item: Item, result: Result, language: Language): ItemWords | null {
  const findings = findingsOf(result, item);
  const [first] = findings;
  const [entry] = entriesOf({ ...result, items: [item] }, ruleOf);
  if (!first || !entry) return null;
  const place = findings.length > 1 ? say(nameOf(placeOf(findings, result)), language) : '';
  const messages = findings.map(({ message }) => say(message, language));
  if (language === 'zh') return { place, messages, basis: entry.basis, advice: entry.advice };
  const basis = first.basis ? `${first.basis.title} ${first.basis.clause}` : WORDS.experience.en;
  return { place, messages, basis, advice: ruleOf(first.rule)?.fix.en ?? '' };
}
