import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import type { Operand, RolledReport } from '../../../batch/rollup/rollUp';
import type { BatchHost } from '../batchHost';
import { readVersion } from '../model/readVersion';
import type { OfficeHost, RolledUp } from '../outgoing/officeHost';

/** What is asked for, as long as it is asked for; null until it is there. */
function useAsked<T>(
  ask: () => Promise<T | null>,
  asked: string,
): { readonly value: T | null; readonly isBusy: boolean } {
  const [state, setState] = useState<{ value: T | null; of: string | null }>({ value: null, of: null });
  useEffect(() => {
    let isShown = true;
    void ask().then((value) => isShown && setState({ value, of: asked }));
    return () => {
      isShown = false;
    };
  }, [asked]);
  return { value: state.value, isBusy: state.of !== asked };
}

/** The ticked reports added up; while others are added, what stood before stays. */
export function useRollUp(office: OfficeHost, units: readonly Unit[], left: readonly string[]) {
  return useAsked<RolledUp>(() => office.rollUp(units, left), `${readVersion(units)} ${left.join()}`);
}

/** What the opened cell is made of. */
export function useOperands(
  office: OfficeHost,
  units: readonly Unit[],
  left: readonly string[],
  address: string | null,
): readonly Operand[] | null {
  const ask = async () => (address === null ? [] : office.operands(units, left, address));
  const { value, isBusy } = useAsked<readonly Operand[]>(ask, `${address} ${readVersion(units)} ${left.join()}`);
  return isBusy ? null : value;
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
