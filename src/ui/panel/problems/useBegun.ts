import { useState } from 'preact/hooks';
import { bareAddress } from '../../../result/beside/bareAddress';
import type { Result } from '../../../result/resultSchema';
import type { Begun } from './AddProblem';

/** What tells one page or file from another, whatever is read of it by hand. */
export const sourceKey = ({ source: { url, file, title } }: Pick<Result, 'source'>): string =>
  JSON.stringify([url === null ? (file ?? null) : bareAddress(url), title]);

/** What a person is about to add to each report; that of another report waits until it is shown again. */
export function useBegun(result: Result): { readonly begun: Begun | null; begin(next: Begun | null): void } {
  const [all, setAll] = useState<ReadonlyMap<string, Begun>>(new Map());
  const key = sourceKey(result);
  return {
    begun: all.get(key) ?? null,
    begin(next) {
      const others = new Map([...all].filter(([each]) => each !== key));
      setAll(next ? others.set(key, next) : others);
    },
  };
}
