import type { Equation } from '../finding/quantity';

interface Group {
  readonly equations: Equation[];
  readonly places: Set<string>;
}

/** Equations that share a cell, directly or through others: table 3 is one group, each group of table 4 another. */
export function connectedEquations(equations: Iterable<Equation>): Equation[][] {
  let groups: Group[] = [];
  for (const equation of equations) {
    const places = [...equation.left, ...equation.right].map(({ place }) => place);
    const touching = groups.filter((group) => places.some((place) => group.places.has(place)));
    const merged: Group = {
      equations: [...touching.flatMap((group) => group.equations), equation],
      places: new Set([...touching.flatMap((group) => [...group.places]), ...places]),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.map((group) => group.equations);
}
