import { withOfficeWords } from '../../../src/batch/words/withOfficeWords';
import type { Decision } from '../../../src/result/decision';
import type { Result } from '../../../src/result/resultSchema';
import { reviewed } from '../../../src/result/reviewed';
import { eachReading } from '../../../src/store/batches';
import { loadAllDecisions } from '../../../src/store/decisions';
import type { Progress } from '../../../src/ui/batch/outgoing/officeHost';
import type { OfficeTask, UnitRef } from './officeTask';

/** What was read of a report that is not the one looked for goes into no list. */
const isOwn = ({ state }: UnitRef): boolean => state === 'read' || state === 'attachment' || state === 'pictures';

const UNREADABLE = 'what is kept cannot be read';

function byOrgan(decisions: readonly Decision[]): ReadonlyMap<string | null, readonly Decision[]> {
  const organs = new Map<string | null, Decision[]>();
  for (const decision of decisions) {
    const known = organs.get(decision.organ);
    if (known) known.push(decision);
    else organs.set(decision.organ, [decision]);
  }
  return organs;
}

/**
 * Visits units in the order of the roster, with the result of those whose report was read and what people decided
 * about it; null for the others. No result is held longer than it is visited. Throws where what is kept cannot be read.
 */
export async function eachUnit(
  { units, terms }: Pick<OfficeTask, 'units' | 'terms'>,
  visit: (unit: UnitRef, result: Result | null, order: number) => void,
  tell: (progress: Progress) => void = () => {},
): Promise<void> {
  const decided = await loadAllDecisions();
  if (!decided) throw new Error(UNREADABLE);
  const decisions = byOrgan(decided);
  const total = units.length;
  let next = 0;
  function pass(upTo: string | null, result: Result | null): void {
    for (let unit = units[next]; unit; unit = units[next]) {
      const isIt = unit.id === upTo;
      visit(unit, isIt ? result : null, next);
      next += 1;
      tell({ done: next, total });
      if (isIt) return;
    }
  }
  const own = units.filter(isOwn).map(({ id }) => id);
  const read = await eachReading(own, ({ unitId, now: { result } }) =>
    pass(
      unitId,
      reviewed(withOfficeWords(result, { terms }), [...(decisions.get(result.report?.organ ?? null) ?? [])]),
    ),
  );
  // What cannot be read is not empty: nothing is made of it.
  if ('trouble' in read) throw new Error(UNREADABLE);
  pass(null, null);
}
