import { judge } from '../../finding/equation';
import type { Equation, Quantity } from '../../finding/quantity';

/** An equation as a sum of signed cells that ought to be zero: `gap` is what it comes to. */
export interface Balance {
  readonly signs: ReadonlyMap<string, number>;
  readonly gap: number;
  readonly source: Equation;
  readonly judged: ReturnType<typeof judge>;
}

/** Equations that share cells, with each cell's number and the equations it stands in. */
export interface Balances {
  readonly values: ReadonlyMap<string, number>;
  readonly of: ReadonlyMap<string, readonly Balance[]>;
  readonly failing: readonly Balance[];
}

function balanceOf(source: Equation): Balance {
  const signs = new Map<string, number>();
  let gap = 0;
  const add = (terms: readonly Quantity[], sign: number) => {
    for (const { place, cell } of terms) {
      if (cell.value === null) continue;
      gap += sign * cell.value;
      signs.set(place, sign);
    }
  };
  add(source.left, 1);
  add(source.right, -1);
  return { signs, gap, source, judged: judge(source) };
}

/** Sets up the equations of one table, over cells in state `number`. */
export function balancesOf(equations: readonly Equation[]): Balances {
  const all = equations.map(balanceOf);
  const values = new Map<string, number>();
  const of = new Map<string, Balance[]>();
  for (const balance of all) {
    for (const { place, cell } of [...balance.source.left, ...balance.source.right]) {
      if (cell.value === null) continue;
      values.set(place, cell.value);
      of.set(place, [...(of.get(place) ?? []), balance]);
    }
  }
  return { values, of, failing: all.filter(({ judged }) => judged === 'fail') };
}

/** Whether an equation holds once some cells have changed; one that could not be judged must only not fail. */
export function holds({ signs, gap, source, judged }: Balance, deltas: ReadonlyMap<string, number>): boolean {
  if (judged === 'notAssessable') return judge(changed(source, deltas)) !== 'fail';
  let sum = gap;
  for (const [place, delta] of deltas) sum += (signs.get(place) ?? 0) * delta;
  return sum === 0;
}

function changed({ left, right }: Equation, deltas: ReadonlyMap<string, number>): Equation {
  const change = (term: Quantity): Quantity => {
    const delta = deltas.get(term.place);
    const { value } = term.cell;
    return delta === undefined || value === null ? term : { ...term, cell: { ...term.cell, value: value + delta } };
  };
  return { left: left.map(change), right: right.map(change) };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly gap: number;
}

/** Two equations over the same two cells settle both where their signs differ. */
function settle(both: readonly Pair[]): [number, number] | null {
  const [one, ...rest] = both;
  const other = rest.find(({ a, b }) => one && a * one.b !== b * one.a);
  if (!one || !other) return null;
  const determinant = one.a * other.b - other.a * one.b;
  return [(other.gap * one.b - one.gap * other.b) / determinant, (other.a * one.gap - one.a * other.gap) / determinant];
}

/** The changes two cells would need, as their equations fix them; null where nothing fixes them. */
export function solvePair({ of }: Balances, a: string, b: string): [number, number] | null {
  const pairs = [...new Set([...(of.get(a) ?? []), ...(of.get(b) ?? [])])]
    .filter(({ judged }) => judged !== 'notAssessable')
    .map(({ signs, gap }): Pair => ({ a: signs.get(a) ?? 0, b: signs.get(b) ?? 0, gap }));
  const onlyA = pairs.find((pair) => pair.b === 0);
  const onlyB = pairs.find((pair) => pair.a === 0);
  const both = pairs.filter((pair) => pair.a !== 0 && pair.b !== 0);
  const [first] = both;
  if (onlyA && onlyB) return [-onlyA.gap * onlyA.a, -onlyB.gap * onlyB.b];
  if (!first) return null;
  if (onlyA) {
    const da = -onlyA.gap * onlyA.a;
    return [da, (-first.gap - first.a * da) * first.b];
  }
  if (onlyB) {
    const db = -onlyB.gap * onlyB.b;
    return [(-first.gap - first.b * db) * first.a, db];
  }
  return settle(both);
}
