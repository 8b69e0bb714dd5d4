import type { DisputeGroup } from '../../../report/addresses';
import { answersLabel } from '../clauses/answersLabel';
import { type Clause, has, isNow, senses } from '../clauses/clause';
import { groupsOf } from '../clauses/clauseContext';
import type { Kind } from '../words/token';
import { type Claim, claimOf } from './claim';
import { type Count, countOf } from './countOf';

/** 涉及政府信息公开的3件, without a kind of its own or after 其中: then the number before counts every case of the organ. */
function isWider(clause: Clause): boolean {
  return (
    !has(clause, 'about') &&
    clause.sentence.clauses.some(
      (other) =>
        other.start > clause.start &&
        (other.setting.isPart || (groupsOf(other).length === 0 && !has(other, 'request'))) &&
        other.count &&
        has(other, 'about'),
    )
  );
}

/** 办理行政复议: what an organ does that decides cases, and is no party to them. */
function isDecider(clause: Clause): boolean {
  const text = clause.sentence.passage.text.slice(clause.start, clause.end).replace(/[审办]理中/g, '');
  // 因申请办理导致的复议: what was handled is the request.
  const ruled = text.replace(/(?:申请|信息公开)(?:的)?(?:受理|办理|处理)/g, '');
  // 办理政府信息公开类行政复议 is said by those who are sued, too.
  const isParty = (has(clause, 'about') || has(clause, 'request')) && clause.count !== null;
  return (isParty ? /受理|审理|承办/ : /受理|办理|审理|承办/).test(ruled);
}

const isRuledOn = (clause: Clause) => has(clause, 'dispute') && isDecider(clause);

/** 复议1件，结果维持: how many the sentence has just counted. */
function countBefore(clause: Clause): Count | null {
  const { clauses } = clause.sentence;
  // 复议1件，已按期提交答辩材料，结果维持: what counts nothing does not come between.
  const counted = clauses.slice(0, clauses.indexOf(clause)).filter((other) => other.count && !other.isAside);
  const before = counted.at(-1);
  const at = clause.tokens.find(({ kind }) => kind === 'result');
  const value = before?.count?.figure?.value;
  const between = before ? clauses.slice(clauses.indexOf(before) + 1, clauses.indexOf(clause)) : [];
  const isOnly =
    (counted.length === 1 || between.length === 0) &&
    !between.some((other) => has(other, 'dispute') || has(other, 'result'));
  const isCounted =
    isOnly && before && has(before, 'dispute') && before.isSure && !before.isRough && !has(before, 'result');
  return isCounted && at && value !== undefined && senses(before, 'dispute').length === 1 ? { value, at } : null;
}

const COURTS: readonly DisputeGroup[] = ['directLitigation', 'litigationAfterReconsideration'];

/** 复议2件、诉讼1件，均维持: of one alone nobody says 均, so that both are meant. */
function groupsOfAll(clause: Clause): readonly DisputeGroup[] {
  const before = clause.sentence.clauses.filter((other) => other.start < clause.start && groupsOf(other).length > 0);
  const isOfBoth = has(clause, 'all') && before.length > 1 && before.at(-1)?.count?.figure?.value === 1;
  const isCounted = before.every((other) => other.isSure && other.count && !has(other, 'result'));
  return isOfBoth && isCounted ? [...new Set(before.flatMap(groupsOf))] : clause.setting.groups;
}

/** 没有行政复议被纠错和败诉: one who loses was sued. */
function groupsNamed(clause: Clause): readonly DisputeGroup[] {
  const named = groupsOf(clause).length > 0 ? groupsOf(clause) : groupsOfAll(clause);
  const text = clause.sentence.passage.text.slice(clause.start, clause.end);
  return has(clause, 'none') && /败诉/.test(text) ? [...new Set([...named, ...COURTS])] : named;
}

/** 一审2件、二审1件: stages of lawsuits, which may be those of the same case. */
export const isStage = (clause: Clause, stage: 'first' | 'later'): boolean => has(clause, 'arise', stage);

function resultClaim(clause: Clause, results: readonly string[]): Claim | null {
  const groups = groupsNamed(clause);
  const count = countOf(clause);
  const [result] = results;
  const isDeciding = clause.sentence.clauses.some((other) => has(other, 'dispute') && isDecider(other));
  // 二审维持1件: of one stage of a case, not of a case.
  if (
    results.length > 1 ||
    groups.length === 0 ||
    (groups.some((group) => group !== 'reconsideration') &&
      clause.sentence.clauses.some((other) => isStage(other, 'first') || isStage(other, 'later'))) ||
    has(clause, 'decided') ||
    isDeciding
  )
    return null;
  // 均胜诉, 均被驳回: upheld or not, none was corrected.
  if (result === 'won') {
    const every = has(clause, 'none') ? undefined : clause.tokens.find(({ kind }) => kind === 'all');
    return every && !clause.count ? claimOf('noneCorrected', clause, { value: 0, at: every }, [], groups) : null;
  }
  if (has(clause, 'none')) {
    if (result === 'corrected') return claimOf('noneCorrected', clause, count, [], groups);
    return null;
  }
  const all = clause.tokens.find(({ kind }) => kind === 'all');
  // 均已审结，结果均为维持: none is left.
  const isDecidedOnly = clause.sentence.clauses.some(
    (other) => has(other, 'decided') && !(has(other, 'all') && !other.count && !has(other, 'result')),
  );
  if (result === 'upheld' && all && !isDecidedOnly)
    return claimOf('allUpheld', clause, { value: 0, at: all }, [], groups);
  const counted = count ?? (clause.percent ? null : countBefore(clause));
  return counted ? claimOf('disputeResult', clause, counted, results, groups) : null;
}

function countClaim(clause: Clause): Claim | null {
  const { setting } = clause;
  const named = groupsOf(clause);
  const count = countOf(clause);
  const groups = named.length > 0 ? named : has(clause, 'about') || answersLabel(clause) ? setting.groups : [];
  if (!count || groups.length === 0 || isDecider(clause) || isWider(clause) || has(clause, 'decided')) return null;
  // 受理行政复议36件，其中政府信息公开类4件: of those it ruled on.
  const { clauses } = clause.sentence;
  const isOfRuled = setting.isPart && clauses.some((other) => other.start < clause.start && isRuledOn(other));
  if (isOfRuled || (setting.isPart && named.length === 0 && !has(clause, 'about'))) return null;
  // 因主动公开引起的复议为0件 denies those alone; 无新增案件: those of last year may go on.
  const isNarrow = has(clause, 'publish', 'own') || has(clause, 'receive', 'new');
  if (count.value === 0 && isNarrow) return null;
  return claimOf(count.value === 0 ? 'disputesNone' : 'disputes', clause, count, [], groups);
}

const plain: ReadonlySet<Kind> = new Set([
  ...(['none', 'dispute', 'year', 'scope', 'filler', 'arise', 'join', 'generic', 'ordinal', 'all', 'number'] as const),
]);
const narrow: readonly Kind[] = ['unknown', 'foreign', 'power', 'document', 'grievance', 'outcome', 'publish'];
const NEAR = 200;
/** What may be spoken of where disputes are denied of it alone. */
const elsewhere = /执法|处罚|许可|征收|征地|登记|稽查|认定|补偿|审批|强制|赔偿|检查/;

/** 全年未被提起行政复议: none of any kind is none over disclosure, unless the paragraph speaks of other work. */
function deniesAll(clause: Clause): boolean {
  const { sentence, tokens, isSure } = clause;
  const { text } = sentence.passage;
  const isPlain =
    tokens.every(({ kind }) => plain.has(kind)) && (has(clause, 'none') || clause.count?.figure?.value === 0);
  return (
    isPlain &&
    isSure &&
    !elsewhere.test(text.slice(Math.max(0, clause.start - NEAR), clause.end)) &&
    !sentence.clauses.some((other) => narrow.some((kind) => has(other, kind)))
  );
}

/** 行政应诉案件6件: every case in which the organ was sued, unless the sentence itself says over what. */
function isEveryDefence(clause: Clause): boolean {
  const { clauses, passage } = clause.sentence;
  const text = passage.text.slice(clause.start, clause.end);
  const isDefence = /应诉/.test(text) && !/诉讼|起诉|复议/.test(text) && countOf(clause)?.value !== 0;
  return (
    isDefence &&
    !has(clause, 'none') &&
    !clauses.some(
      (other) => other.start <= clause.start && has(other, 'about') && (other === clause || has(other, 'dispute')),
    )
  );
}

/** What a clause says about reconsideration and litigation over disclosure, or null. */
export function disputeClaim(clause: Clause): Claim | null {
  const { setting, isSure } = clause;
  const isThis = setting.subject === 'disputes' && setting.isAbout && isSure && !isEveryDefence(clause);
  const isPending = has(clause, 'carry', 'pending');
  if (setting.subject === 'disputes' && !setting.isAbout && deniesAll(clause)) {
    const claim = countClaim(clause);
    return claim?.measure === 'disputesNone' ? { ...claim, labels: ['all'] } : null;
  }
  if (!isThis || has(clause, 'outcome') || (has(clause, 'carry') && !isPending)) return null;
  if (!isNow(clause) && !has(clause, 'none')) return null;
  const results = [...new Set([...senses(clause, 'result'), ...(isPending ? ['pending'] : [])])];
  return results.length > 0 ? resultClaim(clause, results) : countClaim(clause);
}
