import type { Report } from '../../../report/report';
import type { Claim } from '../claims/claim';
import { claimsIn } from '../claims/claimsOf';
import { has } from '../clauses/clause';

const isOpen = ({ measure, labels }: Claim) =>
  measure === 'outcome' && labels.length > 0 && labels.every((label) => label.startsWith('open'));

const withSum = (counts: readonly number[]): number[] =>
  counts.length > 1 ? [...counts, counts.reduce((sum, count) => sum + count, 0)] : [...counts];

/**
 * Counts in a claim's sentence that the reader cannot place, or whose row no words can tell, and their sum: 撤回1件，电话沟通2件
 * may share a row of the form.
 */
export function unplacedCounts(report: Report, { clause }: Claim): number[] {
  const placed = new Set(claimsIn(report, clause.sentence).flatMap((claim) => (isOpen(claim) ? [] : [claim.clause])));
  const counts = clause.sentence.clauses.flatMap((other) => {
    const figure = placed.has(other) || other === clause ? undefined : other.count?.figure;
    return figure && figure.unit === clause.count?.figure?.unit ? [figure.value] : [];
  });
  return withSum(counts);
}

/** 信息不存在2件，不掌握1件 may be one row, and what a sentence counts twice by one name is. */
const sharesRow = (claim: Claim, other: Claim) =>
  isOpen(other) ||
  (other.clause !== claim.clause && other.labels.join() === claim.labels.join()) ||
  (isOpen(claim) && other.labels.every((label) => label.startsWith('unavailable')));

/** Counts in a claim's sentence of outcomes whose row no words can tell: 告知其他途径3件. */
export function openCounts(report: Report, claim: Claim): number[] {
  const others = claimsIn(report, claim.clause.sentence, 'outcome').filter(
    (other) => other !== claim && sharesRow(claim, other) && !other.labels.includes('open.granted'),
  );
  return withSum(others.map(({ value }) => value));
}

/** 主动公开2件、同意公开7件: both may be in the row of what was given. */
export function grantedCounts(report: Report, { clause, labels }: Claim): number[] {
  if (!labels.includes('granted')) return [];
  const claims = claimsIn(report, clause.sentence, 'outcome');
  return withSum(claims.flatMap((other) => (other.labels.includes('open.granted') ? [other.value] : [])));
}

/** 因涉及个人隐私不予公开1件，因属于过程性信息不予公开2件: a reason of its own makes a part of the group. */
export function deniedCounts(report: Report, claim: Claim): number[] {
  if (!has(claim.clause, 'filler', 'reason')) return [];
  const others = claimsIn(report, claim.clause.sentence, 'outcome').filter((other) => other !== claim);
  return withSum(others.flatMap(({ labels, value }) => (labels.some((it) => it.startsWith('denied')) ? [value] : [])));
}
