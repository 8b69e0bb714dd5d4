/** Every choice from a few things, the empty one first. */
export function subsetsOf<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const one of all) for (const set of [...sets]) sets.push([...set, one]);
  return sets;
}
