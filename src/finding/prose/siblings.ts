import type { Report } from '../../report/report';
import type { Claim, Measure } from './claim';
import { claimsIn } from './claimsOf';

/**
 * The other numbers in a claim's sentence that may be counted with it or apart from it, and their sum: those of its
 * kind, and those that the reader cannot place (合并重复登记2件); no parts, no comparisons.
 */
export function siblings(report: Report, claim: Claim, measures: readonly Measure[] = [claim.measure]): number[] {
  const { sentence, count: own } = claim.clause;
  const placed = new Map(claimsIn(report, sentence).map(({ clause, measure }) => [clause, measure]));
  const others = sentence.clauses.filter(
    (clause) =>
      clause !== claim.clause &&
      clause.count?.figure?.unit === own?.figure?.unit &&
      !clause.setting.isPart &&
      clause.setting.compared === 'no' &&
      measures.includes(placed.get(clause) ?? claim.measure),
  );
  const values = others.map(({ count }) => count?.figure?.value ?? 0);
  return values.length > 1 ? [...values, values.reduce((sum, value) => sum + value, 0)] : values;
}
