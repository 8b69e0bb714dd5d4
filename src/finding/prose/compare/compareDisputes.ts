import { DISPUTE_RESULTS, type DisputeGroup } from '../../../report/addresses';
import type { Report } from '../../../report/report';
import { type Quantity, quantity } from '../../quantity';
import type { Outcome } from '../../rule';
import type { Claim } from '../claims/claim';
import { isStage } from '../claims/disputeClaim';
import { type Clause, has } from '../clauses/clause';
import { groupsOf } from '../clauses/clauseContext';
import { compareClaims } from './compareClaims';
import { decidesDisputes } from './decidesDisputes';
import type { Reading } from './reading';

/** The cells of one result in some groups. */
function cellsOf(report: Report, groups: readonly DisputeGroup[], label: string): Quantity[] {
  const result = DISPUTE_RESULTS.find((name) => name === label) ?? 'total';
  return groups.map((group) => quantity(report, `disputes.${group}.${result}`));
}

/** 复议2件、诉讼1件，维持3件 speaks of both, of which the last is named last; 复议2件维持，诉讼1件维持 of its own. */
function groupsBefore({ sentence: { clauses }, start, tokens }: Clause): DisputeGroup[] {
  const before = clauses.filter((other) => other.start < start);
  const named = before.filter((other) => groupsOf(other).length > 0);
  const isListed = before.every((other) => !has(other, 'result') || other.start > (named.at(-1)?.start ?? 0));
  return groupsOf({ tokens }).length > 0 || !isListed ? [] : [...new Set(named.flatMap(groupsOf))];
}

function readingsOf(report: Report, { measure, groups, labels, clause }: Claim): Reading[] {
  const [label = 'total'] = labels;
  const whole: Reading = { plus: cellsOf(report, groups, label) };
  // 复议2件，结果维持 may tell of those that are decided.
  if (measure === 'disputeResult' && !clause.count && label !== 'pending')
    return [whole, { plus: [...whole.plus, ...cellsOf(report, groups, 'pending')] }];
  // 维持5件 after 复议2件、诉讼7件 may speak of either.
  const isEither = measure === 'disputeResult' && groups.includes('reconsideration') && groups.length > 1;
  const courts = groups.filter((group) => group !== 'reconsideration');
  const named = measure === 'disputeResult' ? groupsBefore(clause) : [];
  if (named.length > groups.length)
    return [whole, { plus: cellsOf(report, named, label) }, { plus: cellsOf(report, ['reconsideration'], label) }];
  return isEither
    ? [whole, { plus: cellsOf(report, ['reconsideration'], label) }, { plus: cellsOf(report, courts, label) }]
    : [whole];
}

const PARTY =
  /(?:获得?|被|得到)(?:复议机关|复议机构|上级机关|法院|人民法院)?(?:予以|决定)?(?:维持|纠正|撤销|确认|责令)|[胜败]诉/;

/** 办理政府信息公开类行政复议9件 of a government or its justice bureau counts what it ruled on. */
function isDeciders(report: Report, { clause }: Claim): boolean {
  const { text } = clause.sentence.passage;
  // 均获维持, 被撤销: who is judged is a party.
  const isParty = PARTY.test(text.slice(clause.start, clause.sentence.end));
  return decidesDisputes(report) && !isParty && /[办处]理/.test(text.slice(clause.start, clause.end));
}

/** 行政诉讼3件，其中一审2件、二审1件: a case may be counted once, or at each stage; what is a part can only be taken out. */
function stagesBeside({ clause }: Claim): number[] {
  const later = clause.sentence.clauses.filter((other) => other !== clause && other.count && isStage(other, 'later'));
  return later.map(({ count, setting }) => (count?.figure?.value ?? 0) * (setting.isPart ? -1 : 1));
}

/** Holds counts of disputes, and of their results, against the groups of table 4 that a rule is about. */
export function* compareDisputes(
  report: Report,
  isMine: (groups: readonly DisputeGroup[]) => boolean,
): Iterable<Outcome> {
  yield* compareClaims(report, ['disputes', 'disputeResult'], (claim) =>
    isMine(claim.groups) && !isDeciders(report, claim)
      ? { readings: readingsOf(report, claim), shown: 1, beside: stagesBeside(claim) }
      : null,
  );
}
