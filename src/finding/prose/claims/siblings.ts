import type { Report } from '../../../report/report';
import { type Clause, has } from '../clauses/clause';
import type { Claim, Measure } from './claim';
import { claimsIn } from './claimsOf';

/** 6件（2件信函、4件网络）: what the brackets count is in the number before them, unless they say that it is not. */
const isWithin = ({ isAside, sentence, start, end }: Clause) =>
  isAside &&
  !/另|加|除|不含|不包|以外|之外/.test(sentence.passage.text.slice(Math.max(sentence.start, start - 2), end));

const documents: ReadonlySet<Measure> = new Set(['issued', 'repealed', 'inForce']);

const amountIn = ({ count }: Clause) => count?.figure?.value ?? 0;

/** 9件，具体为土地类6件、规划类3件: numbers behind it that add up to it are its parts. */
function isBreakdown({ value, start }: Claim, others: readonly Clause[]): boolean {
  const sum = others.reduce((total, other) => total + amountIn(other), 0);
  return others.length > 1 && sum === value && others.every((other) => other.start > start && !has(other, 'receive'));
}

/** 网络7件、信函5件，共计12件: the numbers before it that it adds up are its parts. */
function isSum({ value, clause }: Claim, others: readonly Clause[]): boolean {
  const before = others.filter((other) => other.start < clause.start);
  return has(clause, 'total') && before.length > 1 && before.reduce((sum, other) => sum + amountIn(other), 0) === value;
}

/** 收到26件，答复25件，1件延至2024年: what follows it, up to where it is used up, is counted within it. */
function usedUp({ value, clause }: Claim, counted: readonly Clause[]): readonly Clause[] {
  const after = counted.filter((other) => other.start > clause.start && !has(other, 'receive'));
  let sum = 0;
  const last = after.findIndex((other, index) => {
    sum += amountIn(other);
    return sum === value && index > 0 && has(after[0] ?? other, 'answer');
  });
  return after.slice(0, last + 1);
}

/**
 * The other numbers in a claim's sentence that may be counted with it or apart from it, and their sum: those of its
 * kind, and those that the reader cannot place (合并重复登记2件); no parts, no comparisons.
 */
export function siblings(report: Report, claim: Claim, measures: readonly Measure[] = [claim.measure]): number[] {
  const { sentence, count: own } = claim.clause;
  const placed = new Map(claimsIn(report, sentence).map(({ clause, measure }) => [clause, measure]));
  // 新增规章1件，新增规范性文件26件: two rows.
  const ofOther = new Set(
    claimsIn(report, sentence)
      .filter(
        ({ measure, labels }) =>
          documents.has(measure) && documents.has(claim.measure) && labels[0] !== claim.labels[0],
      )
      .map(({ clause }) => clause),
  );
  const counted = sentence.clauses.filter((other) => other.count && !other.isAside && other.setting.compared === 'no');
  const within = new Set(claim.measure === 'received' ? usedUp(claim, counted) : []);
  const others = sentence.clauses.filter(
    (clause) =>
      clause !== claim.clause &&
      !within.has(clause) &&
      !ofOther.has(clause) &&
      clause.count?.figure?.unit === own?.figure?.unit &&
      !clause.setting.isPart &&
      clause.setting.year !== 'other' &&
      !isWithin(clause) &&
      clause.setting.compared === 'no' &&
      !(claim.measure === 'repealed' && has(clause, 'revise') && !has(clause, 'repeal')) &&
      measures.includes(placed.get(clause) ?? claim.measure),
  );
  if (!others.some((other) => placed.has(other)) && isBreakdown(claim, others)) return [];
  if (isSum(claim, others)) return [];
  const values = others.map(amountIn);
  return values.length > 1 ? [...values, values.reduce((sum, value) => sum + value, 0)] : values;
}
