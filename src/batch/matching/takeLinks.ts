import { bareAddress } from '../../result/beside/bareAddress';
import type { Unit } from '../batch';
import type { FoundLink } from '../links/reportLinks';
import { unread } from '../roster/unitsOf';
import { unitIndex } from './unitIndex';

export interface Taken {
  /** Units that are changed or new; the rest stays as it is. */
  readonly units: readonly Unit[];
  /** Links to pages that are in the batch already. */
  readonly known: number;
}

interface Terms {
  readonly batchId: string;
  readonly newId: () => string;
}

/** A unit that no roster names: of a batch without a roster, or one that a person is to look at. */
export function ownUnit(
  { name, order, candidates, source }: Pick<Unit, 'name' | 'order' | 'candidates' | 'source'>,
  { batchId, newId }: Terms,
): Unit {
  return {
    ...unread,
    id: newId(),
    batchId,
    order,
    isListed: false,
    name,
    aliases: [],
    code: null,
    address: null,
    cells: [],
    share: null,
    note: null,
    deductions: {},
    state: 'waiting',
    isDue: true,
    candidates: [...candidates],
    source,
  };
}

const hostOf = (url: string): string => new URL(url).host;

/** Gives links to the units they are of; those that are nobody's with certainty are read too, for the report says whose it is. */
export function takeLinks(units: readonly Unit[], links: readonly FoundLink[], terms: Terms): Taken {
  const roster = units.filter(({ isListed }) => isListed);
  const find = unitIndex(roster);
  const held = new Set(units.flatMap(({ source }) => (source?.url ? [bareAddress(source.url)] : [])));
  const changed = new Map<string, Unit>();
  let [known, order] = [0, Math.max(-1, ...units.map((unit) => unit.order)) + 1];
  for (const { url, text, organ } of links) {
    const key = bareAddress(url);
    if (held.has(key)) {
      known += 1;
      continue;
    }
    held.add(key);
    const source = { kind: 'list' as const, url, file: null, text };
    const match = roster.length > 0 ? find({ organ, code: null, text, host: hostOf(url) }) : null;
    const only = match?.isSure ? roster.find(({ id }) => id === match.units[0]) : undefined;
    if (only && only.state !== 'read' && !changed.has(only.id)) {
      changed.set(only.id, { ...only, ...unread, state: 'waiting', isDue: true, source });
    } else {
      const isRosterless = roster.length === 0;
      const own = ownUnit({ name: organ ?? text, order, candidates: match?.units.slice() ?? [], source }, terms);
      changed.set(own.id, isRosterless ? own : { ...own, state: 'unsure', reason: { code: 'unsure', detail: null } });
      order += 1;
    }
  }
  return { units: [...changed.values()], known };
}
