import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { UNIT_STATES } from '../../../batch/batch';
import { SORTS, type View, wholeView } from '../../../batch/results/unitRows';
import { keepChoice, keptChoice } from '../model/keptChoice';

const KEY = 'batch-view';

const viewSchema = z.object({
  sort: z.enum(SORTS),
  states: z.array(z.enum(UNIT_STATES)),
  words: z.string(),
  share: z.string(),
  rule: z.string(),
  only: z.array(z.string()),
});

/** How a person last looked at the units, kept until they look otherwise. */
export function useView(): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState<View>(() => keptChoice(KEY, viewSchema) ?? wholeView);
  return [
    view,
    (change) => {
      const next = { ...view, ...change };
      setView(next);
      keepChoice(KEY, next);
    },
  ];
}
