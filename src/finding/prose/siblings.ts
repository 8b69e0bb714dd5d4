import type { Report } from '../../report/report';
import type { Claim, Measure } from './claim';
import { claimsOf, proseOf } from './claimsOf';

const besides = (values: readonly number[]) =>
  values.length > 1 ? [...values, values.reduce((sum, value) => sum + value, 0)] : [...values];

/** The other numbers of the same thing in a claim's sentence, neither parts nor comparisons, and their sum. */
export function siblings(report: Report, claim: Claim, measures: readonly Measure[] = [claim.measure]): number[] {
  const others = claimsOf(report, ...measures).filter(
    ({ clause, labels }) =>
      clause !== claim.clause &&
      clause.sentence === claim.clause.sentence &&
      !clause.setting.isPart &&
      labels[0] === claim.labels[0],
  );
  return besides(others.map(({ value }) => value));
}

/** The same with the numbers that the reader cannot place: 合并重复登记2件 may be what was counted twice. */
export function siblingsAndUnplaced(report: Report, claim: Claim): number[] {
  const { clauses } = claim.clause.sentence;
  const placed = new Map(proseOf(report).claims.map(({ clause, measure }) => [clause, measure]));
  const others = clauses.filter(
    (clause) =>
      clause !== claim.clause &&
      clause.count?.figure?.unit === claim.clause.count?.figure?.unit &&
      !clause.setting.isPart &&
      clause.setting.compared === 'no' &&
      (placed.get(clause) ?? claim.measure) === claim.measure,
  );
  return besides(others.map(({ count }) => count?.figure?.value ?? 0));
}
