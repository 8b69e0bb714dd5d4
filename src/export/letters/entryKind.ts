import { says } from '../../finding/saidBy';
import { reviewOf } from '../../result/decision';
import { isPersonal } from '../../result/itemCounts';
import { findingsOf } from '../../result/itemHead';
import type { Finding, Item, Result } from '../../result/resultSchema';

/** What the addressee is asked for: to correct, to explain, to publish otherwise, or to take a person's number off the page. */
export type EntryKind = 'correct' | 'explain' | 'publish' | 'private';

/** Families whose findings may have a lawful reason: they are asked about, not corrected. */
const explained = new Set(['narrative', 'history', 'proactive']);

const familyOf = (rule: string): string => rule.split('/')[0] ?? '';

/** Whether what a rule finds may have a lawful reason. */
export function mayBeLawful(rule: string): boolean {
  return explained.has(familyOf(rule));
}

/** A number given out as a contact is only noted: nobody is asked to take it down. */
export function kindOf({ id, rule, severity }: Finding): EntryKind {
  if (isPersonal({ id, severity })) return 'private';
  if (says(rule, 'pictured', 'attached')) return 'publish';
  return severity === 'error' && !mayBeLawful(rule) ? 'correct' : 'explain';
}

/** What a letter asks about an item. */
export interface Asked {
  readonly severity: Item['severity'];
  readonly kind: EntryKind;
  /** A person has decided that it is no problem: nobody is asked about it. */
  readonly isSetAside: boolean;
}

/** What a letter that is passed around may hold: no infos, and no number of a person. */
export function isShared({ severity, kind, isSetAside }: Asked): boolean {
  return severity !== 'info' && kind !== 'private' && !isSetAside;
}

/** What only the organ itself is told, in a letter of its own. */
export function isPrivate({ kind, isSetAside }: Asked): boolean {
  return kind === 'private' && !isSetAside;
}

/** Whether every finding of an item was set aside. */
export function isSetAside(result: Pick<Result, 'findings'>, item: Item): boolean {
  return reviewOf(result, item)?.state === 'notListed';
}

/** What is asked for by each item of a result. */
export function askedItems(result: Result): Asked[] {
  return result.items.flatMap((item) => {
    const [first] = findingsOf(result, item);
    return first ? [{ severity: item.severity, kind: kindOf(first), isSetAside: isSetAside(result, item) }] : [];
  });
}
