import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import type { Item, Result } from '../../../result/resultSchema';
import type { OfficeHost } from './officeHost';

/** An item of a unit, as a list to tick shows it. */
export interface ListedItem {
  readonly key: string;
  readonly unit: Unit;
  readonly title: string;
  readonly severity: Item['severity'];
  readonly isTickedAtFirst: boolean;
}

export const itemKey = (unitId: string, item: string): string => `${unitId} ${item}`;

/** Every item of what was read; null while it is read. */
export function useItems(office: OfficeHost, units: readonly Unit[]): readonly ListedItem[] | null {
  const [items, setItems] = useState<readonly ListedItem[] | null>(null);
  const read = units.filter(({ state }) => state === 'read');
  const version = read.map(({ id, checkedAt }) => `${id} ${checkedAt}`).join();
  useEffect(() => {
    let isShown = true;
    const found: ListedItem[] = [];
    const visit = (unit: Unit, result: Result): void => {
      for (const item of result.items) {
        const { id, title, severity } = item;
        found.push({
          key: itemKey(unit.id, id),
          unit,
          title,
          severity,
          isTickedAtFirst: office.isTicked(result, item),
        });
      }
    };
    void office.each(read, visit).then(() => isShown && setItems(found));
    return () => {
      isShown = false;
    };
  }, [version]);
  return items;
}
