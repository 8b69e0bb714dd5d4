import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { UNIT_STATES } from '../../../batch/batch';
import { SORTS, type View, wholeView } from '../../../batch/results/unitRows';

const KEY = 'batch-view';

const viewSchema = z.object({
  sort: z.enum(SORTS),
  states: z.array(z.enum(UNIT_STATES)),
  words: z.string(),
  share: z.string(),
  rule: z.string(),
});

function kept(): View {
  try {
    return viewSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data ?? wholeView;
  } catch {
    return wholeView;
  }
}

/** How a person last looked at the units, kept until they look otherwise. */
export function useView(): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(kept);
  return [
    view,
    (change) => {
      const next = { ...view, ...change };
      setView(next);
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // Where nothing is kept, the choice holds as long as the page.
      }
    },
  ];
}
