import type { KeptReport } from '../../../result/kept/keptReport';
import type { Retention } from '../../../result/kept/retention';
import type { Kept, Refusal, Restored, Stored } from '../../../result/kept/stored';

/** What the history is given from outside: where it is kept, and for how long. */
export interface HistoryHost {
  /** null where nobody has chosen: then nothing is kept. */
  loadRetention(): Promise<Retention | null>;
  /** Takes out what is older at once; false where the choice was not kept. */
  chooseRetention(days: Retention): Promise<boolean>;
  keep(report: KeptReport): Promise<Stored<void>>;
  /** Those found by any of some keys, newest check first. */
  loadReports(keys: readonly string[]): Promise<Stored<Kept>>;
  count(): Promise<Stored<number>>;
  /** How many are out of date and not taken out, for the clock may have leapt. */
  countHeld(): Promise<Stored<number>>;
  remove(id: string): Promise<Stored<void>>;
  clear(areDecisionsToo: boolean): Promise<Stored<void>>;
  /** Offers everything that is kept as one file, and gives its name. */
  backup(): Promise<Stored<string>>;
  /** Takes in what a file holds: all of it, or nothing. */
  restore(file: Blob, days: Retention): Promise<Stored<Restored> | { readonly refusal: Refusal }>;
  /** An instant as clocks in Beijing show it. */
  timeText(instant: string): string;
}
