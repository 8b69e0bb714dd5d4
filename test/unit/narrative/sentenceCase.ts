import type { SectionId } from '../../../src/report/addresses';

/** A sentence of prose beside what the tables say, and what should be said of it. */
export interface SentenceCase {
  /** One paragraph; the report is for 2023, of 青溪县水务局 (a county bureau, 我局) unless `organ` says otherwise. */
  readonly text: string;
  readonly organ?: string;
  readonly year?: number;
  /** Values of the tables by address; every other cell prints 0. Sums need not hold: only `narrative/*` is looked at. */
  readonly values: Readonly<Record<string, number>>;
  /** Rule ids, `narrative/` left out, each with `info:` or `error:` before it where its severity is not the rule's own; none: silence. */
  readonly expect: readonly string[];
  /** Where the paragraph stands; section one unless said. */
  readonly section?: SectionId;
  /** Why it is a trap, or what fits: for whoever reads the table. */
  readonly note?: string;
}
