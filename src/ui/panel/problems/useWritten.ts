import { useReducer } from 'preact/hooks';
import type { AllWritten, Written } from '../model/written';

/** What is being written about one item of one page. */
export function useWritten(
  all: AllWritten,
  key: string,
): { readonly written: Written | null; write(next: Written | null): void } {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  return {
    written: all.get(key) ?? null,
    write(next) {
      if (next) all.set(key, next);
      else all.delete(key);
      redraw(undefined);
    },
  };
}
