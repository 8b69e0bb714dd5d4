import type { Equation } from '../../finding/quantity';

interface Group {
  readonly equations: Equation[];
  readonly places: string[];
}

/** Puts what one group holds into another. */
function join(group: Group, other: Group, groupAt: Map<string, Group>): void {
  group.equations.push(...other.equations);
  group.places.push(...other.places);
  for (const place of other.places) groupAt.set(place, group);
}

/** Equations that share a cell, directly or through others: table 3 is one group, each group of table 4 another. */
export function connectedEquations(equations: Iterable<Equation>): Equation[][] {
  const groups = new Set<Group>();
  const groupAt = new Map<string, Group>();
  for (const equation of equations) {
    const places = [...equation.left, ...equation.right].map(({ place }) => place);
    const touching = new Set(places.flatMap((place) => groupAt.get(place) ?? []));
    const inOrder = touching.size > 1 ? [...groups].filter((group) => touching.has(group)) : [...touching];
    const [group = { equations: [], places: [] }, ...others] = inOrder;
    for (const other of others) {
      join(group, other, groupAt);
      groups.delete(other);
    }
    join(group, { equations: [equation], places: places.filter((place) => groupAt.get(place) !== group) }, groupAt);
    // The last to grow stands last.
    groups.delete(group);
    groups.add(group);
  }
  return [...groups].map((group) => group.equations);
}
