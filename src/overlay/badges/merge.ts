/** Where a badge would stand. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A badge's size: two that are nearer than this cover each other. */
export const BADGE = 20;

/**
 * Badges that would cover each other, in groups: by index, first the one that stands for its group.
 * `front` goes before others, so that what was gone to is seen. null: not to be seen at all.
 */
export function merge(spots: readonly (Spot | null)[], front: number | null): number[][] {
  const groups: number[][] = [];
  const order = [...spots.keys()].sort((a, b) => Number(b === front) - Number(a === front) || a - b);
  for (const index of order) {
    const spot = spots[index];
    if (!spot) continue;
    const group = groups.find(([first = -1]) => {
      const other = spots[first];
      return other && Math.abs(other.x - spot.x) < BADGE && Math.abs(other.y - spot.y) < BADGE;
    });
    if (group) group.push(index);
    else groups.push([index]);
  }
  return groups;
}
