import { type Claim, claimOf } from './claim';
import { type Clause, has, isNow, senses } from './clause';
import { countOf } from './countOf';
import { groupsOf } from './settingOf';

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
  const text = clause.sentence.passage.text.slice(clause.start, clause.end);
  return /受理|办理|审理|承办/.test(text.replace(/[审办]理中/g, ''));
}

function resultClaim(clause: Clause, results: readonly string[]): Claim | null {
  const groups = groupsOf(clause).length > 0 ? groupsOf(clause) : clause.setting.groups;
  const count = countOf(clause);
  const [result] = results;
  if (results.length > 1 || groups.length === 0 || has(clause, 'decided')) return null;
  if (has(clause, 'none')) {
    if (result === 'corrected') return claimOf('noneCorrected', clause, count, [], groups);
    return null;
  }
  const all = clause.tokens.find(({ kind }) => kind === 'all');
  const isDecidedOnly = clause.sentence.clauses.some((other) => has(other, 'decided'));
  if (result === 'upheld' && all && !isDecidedOnly)
    return claimOf('allUpheld', clause, { value: 0, at: all }, [], groups);
  return count ? claimOf('disputeResult', clause, count, results, groups) : null;
}

/** What a clause says about reconsideration and litigation over disclosure, or null. */
export function disputeClaim(clause: Clause): Claim | null {
  const { setting, isSure } = clause;
  const isThis = setting.subject === 'disputes' && setting.isAbout && isSure;
  if (!isThis || has(clause, 'outcome') || has(clause, 'carry')) return null;
  const named = groupsOf(clause);
  const results = senses(clause, 'result');
  if (!isNow(clause) && !has(clause, 'none')) return null;
  if (results.length > 0) return resultClaim(clause, results);
  const count = countOf(clause);
  const groups = named.length > 0 ? named : has(clause, 'about') ? setting.groups : [];
  if (!count || groups.length === 0 || isDecider(clause) || isWider(clause) || has(clause, 'decided')) return null;
  if (setting.isPart && named.length === 0 && !has(clause, 'about')) return null;
  // 因主动公开引起的复议为0件 denies those alone.
  if (count.value === 0 && has(clause, 'publish', 'own')) return null;
  // 无新增案件: those of last year may go on.
  if (count.value === 0 && has(clause, 'receive', 'new')) return null;
  return claimOf(count.value === 0 ? 'disputesNone' : 'disputes', clause, count, [], groups);
}
