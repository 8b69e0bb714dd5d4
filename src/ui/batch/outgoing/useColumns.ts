import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { keepChoice, keptChoice } from '../model/keptChoice';

const KEY = 'batch-columns';
const columnsSchema = z.array(z.string()).check(z.maxLength(200));

/** The columns of the problem list, chosen and ordered once and remembered. */
export function useColumns(initial: readonly string[]): [readonly string[], (columns: readonly string[]) => void] {
  const [columns, setColumns] = useState<readonly string[]>(() => keptChoice(KEY, columnsSchema) ?? initial);
  return [
    columns,
    (next) => {
      setColumns(next);
      keepChoice(KEY, next);
    },
  ];
}
