import { type Address, EDITIONS, OTHER_2021, TABLES } from '../addresses';
import { addressesOf } from '../addressesOf';

/** How an address of one edition stands to the other edition. */
export interface Crosswalk {
  /** The same figure; a sum; what comes nearest but counts something else; nothing. */
  readonly relation: 'same' | 'sum' | 'approximate' | 'none';
  /** The address itself, or an equation with 2019 on its left; empty where there is nothing. */
  readonly equation: string;
}

const NONE: Crosswalk = { relation: 'none', equation: '' };

const inEdition = new Map(
  EDITIONS.map((edition) => [edition, new Set<string>(TABLES.flatMap((table) => addressesOf(table, edition)))]),
);

/** Table 2 counted what was made and what was disclosed; since 2021 what was issued and what is in force. */
const nearest: readonly (readonly [string, string])[] = ['regulations', 'normativeDocuments'].flatMap(
  (row): [string, string][] => [
    [`proactive.${row}.newlyMade`, `proactive.${row}.issued`],
    [`proactive.${row}.totalDisclosed`, `proactive.${row}.inForce`],
  ],
);

/** （六）其他处理 was one row in 2019 and is three since 2021. */
function otherHandling(column: string): Crosswalk {
  const parts = OTHER_2021.map((row) => `requests.${row}.${column}`);
  return { relation: 'sum', equation: `requests.otherHandling.all.${column} = ${parts.join(' + ')}` };
}

/** The editions that print an address. */
export function editionsOf(address: Address): readonly string[] {
  return EDITIONS.filter((edition) => inEdition.get(edition)?.has(address));
}

/** What an address of either edition corresponds to in the other. */
export function crosswalkOf(address: Address): Crosswalk {
  if (editionsOf(address).length === EDITIONS.length) return { relation: 'same', equation: address };
  if (address.startsWith('requests.otherHandling.')) return otherHandling(address.split('.').at(-1) ?? '');
  const pair = nearest.find((each) => each.includes(address));
  return pair ? { relation: 'approximate', equation: pair.join(' ≈ ') } : NONE;
}
