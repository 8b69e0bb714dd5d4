import type { Equation } from '../../finding/quantity';
import { cellPlace } from '../../report/places/places';
import type { Diagnosis } from '../../result/resultSchema';
import { type Balances, balancesOf, holds, solvePair } from './balance';

/** Cells with the values that would mend every failing equation. */
type Mending = readonly { readonly address: string; readonly reported: number; readonly suggested: number }[];

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

/** The changes as a mending if every value stays a count, every failing equation holds and none is broken; else null. */
function mendingOf(balances: Balances, deltas: ReadonlyMap<string, number>): Mending | null {
  const touched = new Set(balances.failing);
  const changes = [...deltas].map(([address, delta]) => {
    for (const balance of balances.of.get(address) ?? []) touched.add(balance);
    const reported = balances.values.get(address) ?? 0;
    return { address, reported, suggested: reported + delta };
  });
  const isPossible = changes.every(({ reported, suggested }) => suggested !== reported && isCount(suggested));
  return isPossible && [...touched].every((balance) => holds(balance, deltas)) ? changes : null;
}

function singles(balances: Balances): Mending[] {
  const [failing] = balances.failing;
  if (!failing) return [];
  return [...failing.signs].flatMap(([address, sign]) => {
    const mending = mendingOf(balances, new Map([[address, -failing.gap * sign]]));
    return mending ? [mending] : [];
  });
}

/** The pairs that mend everything; none where some pair could do so with values that nothing fixes. */
function pairs(balances: Balances): Mending[] {
  const found = new Map<string, Mending>();
  const [failing] = balances.failing;
  for (const a of failing?.signs.keys() ?? []) {
    for (const b of balances.values.keys()) {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      if (a === b || found.has(key) || !balances.failing.every(({ signs }) => signs.has(a) || signs.has(b))) continue;
      const deltas = solvePair(balances, a, b);
      if (!deltas) return [];
      const mending = mendingOf(
        balances,
        new Map([
          [a, deltas[0]],
          [b, deltas[1]],
        ]),
      );
      if (mending) found.set(key, mending);
    }
  }
  return [...found.values()];
}

const rowOf = (address: string) => cellPlace(address)?.row ?? address;
const columnOf = (address: string) => cellPlace(address)?.column ?? address;

/** What several equally small mendings have in common: the rows, columns or cells that are in each. */
function shared(mendings: readonly Mending[]): Diagnosis['candidates'] {
  const inAll = (of: (address: string) => string) => {
    const [first, ...rest] = mendings.map((mending) => new Set(mending.map(({ address }) => of(address))));
    return [...(first ?? [])].filter((value) => rest.every((other) => other.has(value)));
  };
  const rows = inAll(rowOf);
  const columns = inAll(columnOf);
  const addresses = inAll((address) => address);
  return rows.length + columns.length + addresses.length > 0 ? [{ rows, columns, addresses }] : [];
}

/**
 * The smallest set of cells, one or two, whose change makes every failing equation hold and breaks none, if there is
 * exactly one; else what the equally small sets share. Takes equations that share cells.
 */
export function diagnose(equations: readonly Equation[]): Diagnosis {
  const balances = balancesOf(equations);
  for (const find of [singles, pairs]) {
    const mendings = find(balances);
    const [only] = mendings;
    if (only && mendings.length === 1) return { repairs: [...only], candidates: [] };
    if (only) return { repairs: [], candidates: shared(mendings) };
  }
  return { repairs: [], candidates: [] };
}
