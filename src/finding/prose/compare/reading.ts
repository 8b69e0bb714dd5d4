import type { Quantity } from '../../quantity';

/** A sum of cells that a number in the prose may stand for. */
export interface Reading {
  readonly plus: readonly Quantity[];
  readonly minus?: readonly Quantity[];
}

/** What a reading comes to; null where a cell has no number. */
export function sumOf({ plus, minus = [] }: Reading): number | null {
  let sum = 0;
  for (const { cell } of plus) {
    if (cell.value === null) return null;
    sum += cell.value;
  }
  for (const { cell } of minus) {
    if (cell.value === null) return null;
    sum -= cell.value;
  }
  return Math.round(sum * 1e6) / 1e6;
}
