import type { Report } from '../../../report/report';
import { type Clause, has } from '../clauses/clause';
import type { Claim, Measure } from './claim';
import { claimsIn } from './claimsOf';

/** 6件（2件信函、4件网络）: what the brackets count is in the number before them, unless they say that it is not. */
const isWithin = ({ isAside, sentence, start, end }: Clause) =>
  isAside &&
  !/另|加|除|不含|不包|以外|之外/.test(sentence.passage.text.slice(Math.max(sentence.start, start - 2), end));

/** 9件，具体为土地类6件、规划类3件: numbers behind it that add up to it are its parts. */
function isBreakdown({ value, start }: Claim, others: readonly Clause[]): boolean {
  const sum = others.reduce((total, { count }) => total + (count?.figure?.value ?? 0), 0);
  return others.length > 1 && sum === value && others.every((other) => other.start > start && !has(other, 'receive'));
}

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
      clause.setting.year !== 'other' &&
      !isWithin(clause) &&
      clause.setting.compared === 'no' &&
      !(claim.measure === 'repealed' && has(clause, 'revise') && !has(clause, 'repeal')) &&
      measures.includes(placed.get(clause) ?? claim.measure),
  );
  if (!others.some((other) => placed.has(other)) && isBreakdown(claim, others)) return [];
  const values = others.map(({ count }) => count?.figure?.value ?? 0);
  return values.length > 1 ? [...values, values.reduce((sum, value) => sum + value, 0)] : values;
}
