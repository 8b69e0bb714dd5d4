import type { Item, Result } from './resultSchema';

/** Whether an item, or a finding, is about a number of a person: it is called 涉个人信息 everywhere, and counted apart. */
export function isPersonal({ id, severity }: Pick<Item, 'id' | 'severity'>): boolean {
  return severity !== 'info' && id.startsWith('privacy/');
}

/** The items of a result by what they are called. */
export interface ItemCounts {
  readonly error: number;
  readonly warning: number;
  readonly personal: number;
}

/** What the surfaces count: a number of a person is neither a mismatch nor a doubt. */
export function itemCounts({ items, summary }: Pick<Result, 'items' | 'summary'>): ItemCounts {
  const personal = items.filter(isPersonal);
  const of = (severity: Item['severity']): number => personal.filter((item) => item.severity === severity).length;
  return { error: summary.error - of('error'), warning: summary.warning - of('warning'), personal: personal.length };
}
