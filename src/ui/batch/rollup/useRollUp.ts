import type { Unit } from '../../../batch/batch';
import type { Operand, RolledReport } from '../../../batch/rollup/rollUp';
import type { BatchHost } from '../batchHost';
import { readVersion } from '../model/readVersion';
import { type Asked, useAsked } from '../model/useAsked';
import type { OfficeHost, RolledUp } from '../outgoing/officeHost';

/** The ticked reports added up; while others are added, what stood before stays. */
export function useRollUp(office: OfficeHost, units: readonly Unit[], left: readonly string[]) {
  return useAsked<RolledUp>(() => office.rollUp(units, left), `${readVersion(units)} ${left.join()}`);
}

/** What the opened cell is made of. */
export function useOperands(
  office: OfficeHost,
  units: readonly Unit[],
  left: readonly string[],
  address: string,
): Asked<readonly Operand[]> {
  return useAsked(() => office.operands(units, left, address), `${address} ${readVersion(units)} ${left.join()}`);
}

/** The report that is laid beside the sums. */
export function useOther({ store }: BatchHost, unitId: string): RolledReport | null {
  const ask = async (): Promise<RolledReport | null> => {
    const loaded = unitId === '' ? null : await store.loadReading(unitId);
    return loaded && 'value' in loaded ? (loaded.value?.now.result.report ?? null) : null;
  };
  const { value, isBusy } = useAsked(ask, unitId);
  return isBusy ? null : value;
}
