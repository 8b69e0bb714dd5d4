import type { Unit } from '../../../batch/batch';
import { readVersion } from '../model/readVersion';
import { type Asked, useAsked } from '../model/useAsked';
import type { ItemLine, OfficeHost } from './officeHost';

/** An item of a unit, as a list to tick shows it. */
export interface ListedItem extends ItemLine {
  readonly key: string;
  readonly unit: Unit;
}

/** Every item of what was read. */
export function useItems(office: OfficeHost, units: readonly Unit[]): Asked<readonly ListedItem[]> {
  const { value: lines, isBusy } = useAsked(() => office.items(units), readVersion(units));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const value = lines?.flatMap((line) => {
    const unit = byId.get(line.unitId);
    return unit ? [{ ...line, key: `${line.unitId} ${line.id}`, unit }] : [];
  });
  return { value: value ?? null, isBusy };
}
