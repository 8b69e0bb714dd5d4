import type { Result } from '../../result/resultSchema';

/** A unit of the roster as lists and letters need it. */
export interface OfficeUnit {
  readonly name: string;
  /** What was found in its report, with what people decided; null where none was read. */
  readonly result: Result | null;
  /** A person's own remark on the unit. */
  readonly note: string | null;
  /** The roster's other columns, under the names that `rosterColumns` give. */
  readonly cells: readonly string[];
}
