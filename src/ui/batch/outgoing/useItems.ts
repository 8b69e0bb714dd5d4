import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import { readVersion } from '../model/readVersion';
import type { ItemLine, OfficeHost } from './officeHost';

/** An item of a unit, as a list to tick shows it. */
export interface ListedItem extends ItemLine {
  readonly key: string;
  readonly unit: Unit;
}

/** Every item of what was read; null while it is read. */
export function useItems(office: OfficeHost, units: readonly Unit[]): readonly ListedItem[] | null {
  const [lines, setLines] = useState<readonly ItemLine[] | null>(null);
  const version = readVersion(units);
  useEffect(() => {
    let isShown = true;
    void office.items(units).then((found) => isShown && setLines(found ?? []));
    return () => {
      isShown = false;
    };
  }, [version]);
  if (lines === null) return null;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return lines.flatMap((line) => {
    const unit = byId.get(line.unitId);
    return unit ? [{ ...line, key: `${line.unitId} ${line.id}`, unit }] : [];
  });
}
