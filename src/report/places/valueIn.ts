import type { ReportJson } from '../schema';
import { placeSteps } from './places';

/** The value an address holds in the tables of a report as exported; null where nothing countable is printed. */
export function valueIn({ tables }: Pick<ReportJson, 'tables'>, address: string): number | null {
  let at: unknown = tables;
  for (const step of placeSteps(address)) {
    if (typeof at !== 'object' || at === null) return null;
    at = Object.entries(at).find(([key]) => key === step)?.[1];
  }
  return typeof at === 'number' ? at : null;
}
