import { itemNumbers } from '../result/itemNumbers';
import type { Result } from '../result/resultSchema';

/** The numbered item after or before one, around the end; from nowhere, the first or the last. */
export function stepFrom(current: string | null, by: 1 | -1, result: Pick<Result, 'items'>): string | null {
  const ids = [...itemNumbers(result).keys()];
  const at = current === null ? -1 : ids.indexOf(current);
  if (at < 0) return (by === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(at + by + ids.length) % ids.length] ?? null;
}
