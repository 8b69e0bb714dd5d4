import { answersLabel } from '../clauses/answersLabel';
import { applicantsOf } from '../clauses/applicantsOf';
import { deniesEveryChannel, isOneChannel } from '../clauses/channels';
import { type Clause, has, isNow, senses } from '../clauses/clause';
import { closesWhatCame } from '../clauses/closesWhatCame';
import { countJustAfter, countJustBefore, totalsBefore } from '../clauses/countBefore';
import { isOneApplicants } from '../clauses/isOneApplicants';
import { namesRequests } from '../clauses/subjectOf';
import type { Token } from '../words/token';
import { type Claim, claimOf } from './claim';
import { type Count, countOf } from './countOf';

const isRequests = ({ setting }: Clause) => setting.subject === 'requests';

/** 上年结转办结3件 counts what was closed, 上年结转的3件已办结 what was carried, and so does 顺延至下年答复3件. */
function isAnsweredFirst({ tokens, count }: Clause): boolean {
  const answer = tokens.findIndex(({ kind }) => kind === 'answer');
  const out = tokens.findIndex(({ kind, value }) => kind === 'carry' && value === 'out');
  if (out >= 0 && out < answer) return false;
  return answer >= 0 && (!count || answer < tokens.indexOf(count));
}

/** 无上年结转，本年新收政府信息公开申请5件: the sentence says of what only later. */
const opensRequests = (clause: Clause) =>
  clause.setting.subject === null &&
  clause.sentence.clauses.some((other) => other.isSure && isRequests(other) && namesRequests(other));

const ofRequest: ReadonlySet<Token['kind']> = new Set(['filler', 'request', 'about']);

/** 还收到上年结转的申请4件: which requests, not beside which; 收到申请66件（含上年结转）. */
function isOfLastYear({ tokens, count }: Clause): boolean {
  const carry = tokens.findIndex(({ kind }) => kind === 'carry');
  const number = count ? tokens.indexOf(count) : -1;
  const isWith = tokens.slice(0, carry).some(({ kind }) => kind === 'part' || kind === 'number' || kind === 'request');
  return number > carry && !isWith && tokens.slice(carry + 1, number).every(({ kind }) => ofRequest.has(kind));
}

/** 不掌握3件，无结转: what goes over, at the end of a list of what was done. */
function isLastOfList(clause: Clause): boolean {
  const before = clause.sentence.clauses.filter((other) => other.start < clause.start).at(-1);
  if (before?.isSure !== true || before.count === null) return false;
  // 办结7件，结转1件.
  if (has(clause, 'none')) return (['outcome', 'answer', 'receive'] as const).some((kind) => has(before, kind));
  return clause.count !== null && has(before, 'answer');
}

/** 上年结转, 结转下年度. */
function carriedClaim(clause: Clause, ways: readonly string[]): Claim | null {
  const isAbout = isRequests(clause) || has(clause, 'request') || opensRequests(clause);
  const isMixed = has(clause, 'outcome') || has(clause, 'applicant') || isAnsweredFirst(clause);
  if (!isAbout || isMixed || ways.length > 1) return null;
  const way = ways[0] === '' && isLastOfList(clause) ? 'out' : ways[0];
  if (way === 'in' && has(clause, 'receive') && !isOfLastYear(clause)) return receivedClaim(clause);
  // 2件正在办理 is what goes over; that none is pending is said of the day of writing.
  const isPending = way === 'pending' && !has(clause, 'none') && isNow(clause);
  if (way !== 'in' && way !== 'out' && !isPending) return null;
  return claimOf(
    way === 'in' ? 'carriedIn' : 'carriedOut',
    clause,
    countOf(clause) ?? countJustBefore(clause) ?? countJustAfter(clause),
  );
}

/** 共计12件 after 信函5件、网络7件: the total of the channels. */
function totalsChannels(clause: Clause): boolean {
  const counted = clause.sentence.clauses.filter((other) => other.count && other.start < clause.start);
  return (
    !clause.isAside &&
    counted.length > 0 &&
    counted.every((other) => isOneChannel(other) || applicantsOf(other).length > 0)
  );
}

/** 依申请公开12件: no verb and no 申请, so that it may as well be what was given out. */
function isBare(clause: Clause): boolean {
  const isNamed = (['weak', 'noun', 'topic'] as const).some((value) => has(clause, 'request', value));
  return !isNamed && !has(clause, 'receive') && !has(clause, 'handle');
}

function noneClaim(clause: Clause, count: Count, bare: readonly string[]): Claim | null {
  const isNamed = has(clause, 'receive') || has(clause, 'request') || answersLabel(clause) || totalsBefore(clause);
  if (!isNamed) return null;
  return claimOf('requestsNone', clause, count, count.at === clause.count ? bare : []);
}

/** 上述12件申请, 除12件申请外: takes up a number, or takes it out. */
function takesUp({ sentence: { passage }, count, start }: Clause): boolean {
  return (
    count !== null &&
    /(?:上述|以上|前述|这|该|此|除)的?$/.test(passage.text.slice(Math.max(start, count.start - 4), count.start))
  );
}

/** 通过网站受理申请12件: no more than all. */
const channelClaim = (clause: Clause, count: Count): Claim | null =>
  count.value > 0 && namesRequests(clause) && !clause.isAside ? claimOf('received', clause, count, ['channel']) : null;

/** 收到水利信息公开申请: counted by what they are about. */
const receiptLabels = (clause: Clause, labels: readonly string[]) => [
  ...labels,
  ...(['attribute', 'valid'] as const).filter((name) => has(clause, 'filler', name)),
  ...(has(clause, 'request', 'topic') ? ['attribute'] : []),
];

/** 全市收到80件，其中我局受理9件: a part of another's number, and all of the organ's own. */
function isOwnPart(clause: Clause): boolean {
  const { clauses } = clause.sentence;
  const whole = clauses[clauses.indexOf(clause) - 1];
  const isWider = whole !== undefined && !whole.isSure && /^(?:area|system|wide)$/.test(whole.setting.scope);
  return isWider && has(clause, 'scope', 'own') && has(clause, 'receive');
}

function receivedClaim(clause: Clause): Claim | null {
  const count = countOf(clause);
  const isNew = has(clause, 'receive', 'new');
  if (!count || takesUp(clause) || (clause.setting.isPart && !isNew && !isOwnPart(clause))) return null;
  if (isOneChannel(clause) && !(count.value === 0 && deniesEveryChannel(clause))) return channelClaim(clause, count);
  if (closesWhatCame(clause) && count.value > 0) return claimOf('received', clause, count, ['closed']);
  const bare = isBare(clause) && !totalsBefore(clause) ? ['bare'] : [];
  if (count.value === 0) return noneClaim(clause, count, bare);
  const isTotal = has(clause, 'total') && (totalsChannels(clause) || totalsBefore(clause));
  if (bare.length > 0 && !has(clause, 'request') && !isTotal) return null;
  return claimOf('received', clause, count, receiptLabels(clause, isNew ? ['new'] : isTotal ? ['sum'] : bare));
}

/** What sorts requests by the form's own kinds, or says what was done with them. */
const sorts = [
  'outcome',
  'rest',
  'applicant',
  'channel',
  'answer',
  'carry',
  'receive',
  'handle',
  'total',
  'all',
] as const;

/** 其中征地类40件，予以公开20件: the outcome may be that of the forty. */
function isOfOthers({ sentence, start }: Clause): boolean {
  const before = sentence.clauses.filter((other) => other.count && other.start < start).at(-1);
  const isListed = sentence.passage.text.charAt(start - 1) === '，';
  const isSorted = before?.setting.isPart === true && !sorts.some((kind) => has(before, kind));
  return isListed && isSorted && !has(before, 'publish');
}

/** 自然人9件, 没有公民提出申请. */
function isApplicantsCount(clause: Clause): boolean {
  if (has(clause, 'answer')) return false;
  return clause.count ? !has(clause, 'none') : has(clause, 'none') && namesRequests(clause) && !clause.setting.isPart;
}

/** 对于涉及第三方权益的4件申请: what they touch, and not yet what was made of them. */
const isUndecided = ({ sentence, start, end }: Clause, outcomes: readonly string[]) =>
  outcomes.some((row) => row.startsWith('denied')) &&
  /^(?:对于?|针对)(?!象)/.test(sentence.passage.text.slice(start, end));

/** 受理的9件申请全部予以公开: said of all that came. */
function isOfAllCounted({ tokens, count, sentence }: Clause): boolean {
  const at = (kind: Token['kind']) => tokens.findIndex((token) => token.kind === kind);
  const number = count ? tokens.indexOf(count) : -1;
  const outcome = tokens[at('outcome')];
  const isAll = outcome !== undefined && /^[全均]/.test(sentence.passage.text.slice(outcome.start, outcome.end));
  return (
    at('receive') < number && number < at('outcome') && (isAll || (number < at('all') && at('all') < at('outcome')))
  );
}

/** 予以公开4件, 自然人9件. */
function kindClaim(clause: Clause, outcomes: readonly string[], applicants: readonly string[]): Claim | null {
  const isMixed = has(clause, 'channel') || (outcomes.length > 0 && applicants.length > 0);
  if (isMixed) return null;
  // 企业3个 counts applicants, not what they applied for.
  if (outcomes.length === 0 && clause.count?.figure?.unit === '个') return null;
  if (outcomes.length === 0)
    return isApplicantsCount(clause) ? claimOf('applicant', clause, countOf(clause), applicants) : null;
  const isReceipt =
    (has(clause, 'receive') && !isOfAllCounted(clause)) || (has(clause, 'none') && outcomes.includes('rest'));
  return isReceipt || isOfOthers(clause) || isUndecided(clause, outcomes)
    ? null
    : claimOf('outcome', clause, countOf(clause), outcomes);
}

const aside: ReadonlySet<Token['kind']> = new Set(['filler', 'part', 'publish', 'number', 'answer', 'ordinal']);

/** The outcomes that a clause names; 其中公开3件 in a list of them is one, and 主动公开2件 is of some row. */
function outcomesOf(clause: Clause): string[] {
  // 其余7件中，不掌握3件: of what the next numbers are parts.
  const isWhole = /^[中里]/.test(clause.sentence.passage.text.slice(clause.end, clause.end + 1));
  const named = [...senses(clause, 'outcome'), ...(has(clause, 'rest') && !isWhole ? ['rest'] : [])];
  const isBarePublish = has(clause, 'publish', '') && clause.tokens.every(({ kind }) => aside.has(kind));
  const { clauses } = clause.sentence;
  const isAmongPapers = clauses.some((other) => has(other, 'publish', 'own'));
  const isListed =
    isBarePublish &&
    (clause.setting.isPart ||
      (clauses.some((other) => has(other, 'outcome')) && clause.count !== null && !isAmongPapers));
  if (named.length === 0 && has(clause, 'publish', 'own') && clause.setting.isPart) return ['open.granted'];
  return named.length === 0 && isListed ? ['granted'] : named;
}

/** 截至目前收到申请12件: what came until the day of writing, which is near the year's end. */
function untilClaim(clause: Clause): Claim | null {
  const isOther =
    applicantsOf(clause).length > 0 ||
    (['carry', 'outcome', 'rest', 'answer', 'channel'] as const).some((kind) => has(clause, kind));
  if (clause.setting.year !== 'until' || !isRequests(clause) || !namesRequests(clause) || isOther) return null;
  const claim = receivedClaim(clause);
  return claim?.measure === 'received' ? { ...claim, labels: [...claim.labels, 'until'] } : null;
}

/** What a clause says about requests, or null: nothing, or nothing that is sure. */
export function requestClaim(clause: Clause, isSettled: boolean): Claim | null {
  if (!clause.isSure || has(clause, 'dispute') || has(clause, 'result')) return null;
  if (!isNow(clause) && !isSettled && !has(clause, 'none')) return untilClaim(clause);
  if (isOneApplicants(clause)) return null;
  const ways = senses(clause, 'carry');
  if (ways.length > 0) return carriedClaim(clause, ways);
  if (!isRequests(clause)) return null;
  const outcomes = outcomesOf(clause);
  // 其余59件已办结 is what is left of more than one reader can know.
  if (outcomes.join() === 'rest' && has(clause, 'answer')) return null;
  const applicants = applicantsOf(clause);
  if (outcomes.length > 0 || applicants.length > 0) return kindClaim(clause, outcomes, applicants);
  if (!has(clause, 'answer') || closesWhatCame(clause)) return receivedClaim(clause);
  // 其中按时答复60件: a part of the answers.
  const isCounted = clause.count && !clause.setting.isPart && !has(clause, 'none') && !has(clause, 'channel');
  return isCounted ? claimOf('answered', clause, countOf(clause)) : null;
}
