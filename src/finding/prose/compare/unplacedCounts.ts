import type { Report } from '../../../report/report';
import type { Claim } from '../claim';
import { claimsIn } from '../claimsOf';

/** Counts in a claim's sentence that the reader cannot place: 撤回1件，电话沟通2件 may share a row of the form. */
export function unplacedCounts(report: Report, { clause }: Claim): number[] {
  const placed = new Set(claimsIn(report, clause.sentence).map((claim) => claim.clause));
  return clause.sentence.clauses.flatMap((other) => {
    const figure = placed.has(other) || other === clause ? undefined : other.count?.figure;
    return figure && figure.unit === clause.count?.figure?.unit ? [figure.value] : [];
  });
}
