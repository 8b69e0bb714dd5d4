import type { Unit } from '../../../batch/batch';

/** What stands for the reports that were read: another one, as soon as one of them is. */
export const readVersion = (units: readonly Unit[]): string =>
  units.map(({ id, state, checkedAt }) => `${id} ${state} ${checkedAt}`).join();
