import type { DisputeGroup } from '../../../report/addresses';
import type { Clause } from '../clauses/clause';
import type { Count } from './countOf';

/** What a clause says of the tables, before anything is compared. */
export type Measure =
  | 'received'
  | 'requestsNone'
  | 'carriedIn'
  | 'carriedOut'
  | 'answered'
  | 'outcome'
  | 'outcomeAll'
  | 'closedAll'
  | 'applicant'
  | 'applicantsAll'
  | 'disputes'
  | 'disputesNone'
  | 'disputeResult'
  | 'allUpheld'
  | 'noneCorrected'
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'decisions'
  | 'charges';

export interface Claim {
  readonly measure: Measure;
  readonly clause: Clause;
  readonly value: number;
  /** The word or number to mark; offsets into the passage. */
  readonly start: number;
  readonly end: number;
  /** Rows, columns, results or powers that the clause names. */
  readonly labels: readonly string[];
  readonly groups: readonly DisputeGroup[];
}

/** A claim of what a clause counts. */
export function claimOf(
  measure: Measure,
  clause: Clause,
  count: Count | null,
  labels: readonly string[] = [],
  groups: readonly DisputeGroup[] = [],
): Claim | null {
  if (!count) return null;
  const { start, end } = count.at;
  return { measure, clause, value: count.value, start, end, labels, groups };
}
