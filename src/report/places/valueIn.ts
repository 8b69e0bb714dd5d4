import type { Cell } from '../report';
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

/** The cells of a report as exported, by address; how a number was written is not exported. */
export function cellsIn(report: Pick<ReportJson, 'tables' | 'cells'>): Map<string, Cell> {
  return new Map(
    Object.entries(report.cells).map(([address, { state, raw }]) => [
      address,
      { state, raw, value: valueIn(report, address), form: null },
    ]),
  );
}
