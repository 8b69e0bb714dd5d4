import { compareOrgans, isOrganName } from '../../finding/organs/compareOrgans';
import { normalise } from '../../report/normalise';
import { UNIT_STATES, type Unit, type UnitState } from '../batch';

export const SORTS = ['weight', 'roster', 'name', 'items', 'relations', 'date', 'coverage'] as const;
export type Sort = (typeof SORTS)[number];

/** Which units a person looks at, and in which order. */
export interface View {
  readonly sort: Sort;
  readonly states: readonly UnitState[];
  readonly words: string;
  readonly share: string;
  /** Units with a finding of this rule. */
  readonly rule: string;
  /** These alone, by their ids; empty: all. */
  readonly only: readonly string[];
}

export const wholeView: View = { sort: 'weight', states: [], words: '', share: '', rule: '', only: [] };

const items = ({ brief }: Unit): number =>
  brief ? brief.counts.error * 1e6 + brief.counts.personal * 1e4 + brief.counts.warning : -1;
const place = ({ state }: Unit): number => UNIT_STATES.indexOf(state);
const unreadShare = ({ brief }: Unit): number =>
  brief && brief.coverage.expected > 0 ? brief.coverage.read / brief.coverage.expected : 2;

const orders: Readonly<Record<Sort, (a: Unit, b: Unit) => number>> = {
  weight: (a, b) => place(a) - place(b) || items(b) - items(a),
  roster: () => 0,
  name: (a, b) => a.name.localeCompare(b.name, 'zh'),
  items: (a, b) => items(b) - items(a),
  relations: (a, b) => (b.brief?.relations ?? -1) - (a.brief?.relations ?? -1),
  date: (a, b) => (b.pageDate ?? '').localeCompare(a.pageDate ?? ''),
  coverage: (a, b) => unreadShare(a) - unreadShare(b),
};

/** The units that a view shows, in its order; of equals the roster’s order holds. */
export function unitRows(units: readonly Unit[], { sort, states, words, share, rule, only }: View): Unit[] {
  const wanted = normalise(words);
  const chosen = new Set(only);
  const shown = units.filter(
    (unit) =>
      (chosen.size === 0 || chosen.has(unit.id)) &&
      (states.length === 0 || states.includes(unit.state)) &&
      (share === '' || unit.share === share) &&
      (rule === '' || unit.brief?.rules.some((each) => each.rule === rule)) &&
      (wanted === '' ||
        normalise([unit.name, ...unit.aliases, ...unit.cells, unit.note ?? ''].join(' ')).includes(wanted)),
  );
  return shown.sort((a, b) => orders[sort](a, b) || a.order - b.order);
}

/** The organ that a report names where it is another than its unit; null where it may be the same. */
export function otherOrgan({ name, aliases, brief }: Unit): string | null {
  const organ = brief?.organ ?? null;
  if (organ === null || !isOrganName(organ)) return null;
  const own = [name, ...aliases].filter(isOrganName);
  return own.length > 0 && own.every((each) => compareOrgans(each, organ) === 'different') ? organ : null;
}

/** How many units stand where. */
export function stateCounts(units: readonly Unit[]): Record<UnitState, number> {
  const counts = Object.fromEntries(UNIT_STATES.map((state) => [state, 0])) as Record<UnitState, number>;
  for (const { state } of units) counts[state] += 1;
  return counts;
}
