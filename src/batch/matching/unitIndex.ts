import { compareOrgans, isOrganName } from '../../finding/organs/compareOrgans';
import { normalise } from '../../report/normalise';
import type { Unit } from '../batch';

/** What is known of a report before or after it was read. */
export interface Clues {
  readonly organ: string | null;
  readonly code: string | null;
  /** The words of its link, its title, or its file's name. */
  readonly text: string;
  readonly host: string | null;
}

/** By what a report was given to a unit. */
export type MatchedBy = 'code' | 'name' | 'alias' | 'likeness' | 'words' | 'host';

export interface Match {
  /** The likeliest units, the best first; more than one where nobody can tell. */
  readonly units: readonly string[];
  readonly by: MatchedBy;
  /** Whether no person needs to look: one unit, by its code, its name or its alias. */
  readonly isSure: boolean;
}

type Known = Pick<Unit, 'id' | 'name' | 'aliases' | 'code' | 'address'>;

const bareCode = (code: string): string => code.replaceAll('-', '');
/** A credit code holds the organ's own code in its ninth to seventeenth places. */
const ownCode = (code: string): string => (code.length === 18 ? code.slice(8, 17) : bareCode(code));

function hostOf(address: string | null): string | null {
  try {
    return address === null ? null : new URL(address).host;
  } catch {
    return null;
  }
}

function added(index: Map<string, string[]>, key: string | null, id: string): void {
  if (key) index.set(key, [...(index.get(key) ?? []), id]);
}

const matched = (units: readonly string[] | undefined, by: MatchedBy, isCertain: boolean): Match | null => {
  const own = [...new Set(units ?? [])];
  return own.length === 0 ? null : { units: own, by, isSure: isCertain && own.length === 1 };
};

interface Keys {
  readonly names: Map<string, string[]>;
  readonly aliases: Map<string, string[]>;
  readonly codes: Map<string, string[]>;
  readonly hosts: Map<string, string[]>;
}

function keysOf(units: readonly Known[]): Keys {
  const keys: Keys = { names: new Map(), aliases: new Map(), codes: new Map(), hosts: new Map() };
  for (const { id, name, aliases, code, address } of units) {
    added(keys.names, normalise(name), id);
    for (const alias of aliases) added(keys.aliases, normalise(alias), id);
    added(keys.codes, code === null ? null : ownCode(code), id);
    added(keys.hosts, hostOf(address), id);
  }
  return keys;
}

function byLikeness(units: readonly Known[], organ: string | null): Match | null {
  if (organ === null || !isOrganName(organ)) return null;
  const alike = (likeness: 'same' | 'near') => units.filter(({ name }) => compareOrgans(name, organ) === likeness);
  const idsOf = (some: readonly Known[]) => some.map(({ id }) => id);
  const near = alike('near');
  // A government is near to each of its departments: a short form says more.
  const short = near.filter(({ name }) => !organ.startsWith(name));
  return (
    matched(idsOf(alike('same')), 'likeness', true) ??
    matched(idsOf(short), 'likeness', false) ??
    matched(idsOf(near), 'likeness', false)
  );
}

/** The units whose names stand in a text, those of the longest names. */
function byWords(words: readonly (readonly [string, readonly string[]])[], text: string): Match | null {
  const compact = normalise(text);
  const longest = words.find(([word]) => word.length >= 2 && compact.includes(word))?.[0].length;
  if (longest === undefined) return null;
  const equal = words.filter(([word]) => word.length === longest && compact.includes(word));
  return matched(
    equal.flatMap(([, ids]) => ids),
    'words',
    false,
  );
}

/** Finds the unit of a roster that a report is of. */
export function unitIndex(units: readonly Known[]): (clues: Clues) => Match | null {
  const { names, aliases, codes, hosts } = keysOf(units);
  const words = [...names, ...aliases].sort(([a], [b]) => b.length - a.length);
  return ({ organ, code, text, host }) => {
    const name = normalise(organ ?? text);
    return (
      matched(codes.get(code === null ? '' : ownCode(code)), 'code', true) ??
      matched(names.get(name), 'name', true) ??
      matched(aliases.get(name), 'alias', true) ??
      byLikeness(units, organ) ??
      byWords(words, text) ??
      matched(hosts.get(host ?? ''), 'host', false)
    );
  };
}

const isOfSame = (one: Known, other: Known): boolean =>
  one.id === other.id &&
  one.name === other.name &&
  one.aliases === other.aliases &&
  one.code === other.code &&
  one.address === other.address;

/** The index of a roster that is asked again and again while its reports are read: made anew where the roster changed. */
export function keptIndex(): (units: readonly Known[]) => (clues: Clues) => Match | null {
  let of: readonly Known[] = [];
  let index = unitIndex(of);
  return (units) => {
    const isSame = of.length === units.length && units.every((unit, at) => isOfSame(unit, of[at] ?? unit));
    if (!isSame) {
      of = units;
      index = unitIndex(units);
    }
    return index;
  };
}
