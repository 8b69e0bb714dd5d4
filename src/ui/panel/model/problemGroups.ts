import { nameOf } from '../../../report/nameOf';
import { reviewOf } from '../../../result/decision';
import { itemHead } from '../../../result/itemHead';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, type Language } from '../../../words/language';
import { spoken } from '../../../words/say';
import type { MessageKey, Translate } from '../../../words/translator';
import type { ItemView, RuleBook } from '../../model/itemViews';

export const GROUPINGS = ['page', 'table', 'rule', 'weight'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const FILTERS = ['all', 'error', 'warning', 'info', 'pending', 'listed', 'notListed', 'awaiting'] as const;
export type Filter = (typeof FILTERS)[number];

export interface ProblemGroup {
  /** null where all stand in one list. */
  readonly name: string | null;
  readonly items: readonly ItemView[];
}

export interface Asked {
  readonly query: string;
  readonly filter: Filter;
  readonly grouping: Grouping;
}

function isWanted(result: Result, view: ItemView, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'error' || filter === 'warning' || filter === 'info') return view.severity === filter;
  const item = result.items.find(({ id }) => id === view.id);
  return (item ? (reviewOf(result, item)?.state ?? 'pending') : 'pending') === filter;
}

/** Every word asked for stands somewhere in what is said of the item. */
function holds(view: ItemView, query: string, t: Translate): boolean {
  const text = [
    t(view.word),
    typeof view.text === 'string' ? view.text : spoken(t, view.text),
    ...view.others,
    view.why,
    view.fix,
    view.rule,
  ]
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function placeName(result: Result, id: string, language: Language): string {
  const item = result.items.find((each) => each.id === id);
  const place = item ? itemHead(result, item).place : 'page';
  const [family = '', section = '', ...rest] = place.split('.');
  const isOfTable = ['proactive', 'requests', 'disputes'].includes(family);
  if (isOfTable) return inLanguage(nameOf(`tables.${family}`), language);
  if (family === 'labels' || family === 'tables') return inLanguage(nameOf(`tables.${section}`), language);
  return inLanguage(nameOf(family === 'sections' && rest.length > 0 ? `sections.${section}` : place), language);
}

const weightNames: Record<ItemView['severity'], MessageKey> = {
  error: 'weightMend',
  warning: 'weightLook',
  info: 'weightNote',
};
const WEIGHTS = ['error', 'warning', 'info'] as const;

/** In an author's order: what must be mended, what to look at, what may be noted. */
function byWeight(views: readonly ItemView[], t: Translate): ProblemGroup[] {
  return WEIGHTS.map((weight) => ({
    name: t(weightNames[weight]),
    items: views.filter(({ severity }) => severity === weight),
  })).filter(({ items }) => items.length > 0);
}

/** The items that are asked for, in page order, in one list or by table or by rule. */
export function problemGroups(
  result: Result,
  views: readonly ItemView[],
  { query, filter, grouping }: Asked,
  { t, book, language }: { readonly t: Translate; readonly book: RuleBook; readonly language: Language },
): ProblemGroup[] {
  const wanted = views.filter((view) => isWanted(result, view, filter) && holds(view, query, t));
  if (grouping === 'page') return wanted.length > 0 ? [{ name: null, items: wanted }] : [];
  if (grouping === 'weight') return byWeight(wanted, t);
  const groups = new Map<string, ItemView[]>();
  for (const view of wanted) {
    const known = view.rule === null ? undefined : book(view.rule);
    const rule = known ? inLanguage(known.title, language) : (view.rule ?? t('groupOther'));
    const name = grouping === 'rule' ? rule : placeName(result, view.id, language);
    groups.set(name, [...(groups.get(name) ?? []), view]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}
