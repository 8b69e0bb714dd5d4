import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import type { Result } from '../../../result/resultSchema';
import type { BatchHost } from '../batchHost';

/** What is kept of each read report, as far as a part of the page needs it; null while it is read. */
export function useResults<T>(
  host: BatchHost,
  units: readonly Unit[],
  take: (unit: Unit, result: Result) => T,
): readonly T[] | null {
  const [taken, setTaken] = useState<readonly T[] | null>(null);
  const read = units.filter(({ state }) => state === 'read');
  const version = read.map(({ id, checkedAt }) => `${id} ${checkedAt}`).join();
  useEffect(() => {
    let isShown = true;
    const found: T[] = [];
    const done = host.office.each(read, (unit, result) => void found.push(take(unit, result)));
    void done.then(() => isShown && setTaken(found));
    return () => {
      isShown = false;
    };
  }, [version]);
  return taken;
}
