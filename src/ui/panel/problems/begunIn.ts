import { bareAddress } from '../../../result/beside/bareAddress';
import type { Result } from '../../../result/resultSchema';
import type { ViewsState } from '../useViewsState';
import type { Begun } from './AddProblem';

/** What tells one page or file from another, whatever is read of it by hand. */
export const sourceKey = ({ source: { url, file, title } }: Pick<Result, 'source'>): string =>
  JSON.stringify([url === null ? (file ?? null) : bareAddress(url), title]);

/** What a person is about to add to a report; that of another report waits until it is shown again. */
export function begunIn(
  { begun, setBegun }: ViewsState,
  result: Result,
): { readonly begun: Begun | null; begin(next: Begun | null): void } {
  const key = sourceKey(result);
  return {
    begun: begun.get(key) ?? null,
    begin(next) {
      const others = new Map([...begun].filter(([each]) => each !== key));
      setBegun(next ? others.set(key, next) : others);
    },
  };
}
