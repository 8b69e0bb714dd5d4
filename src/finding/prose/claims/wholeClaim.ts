import { applicantsOf } from '../clauses/applicantsOf';
import { type Clause, has, isNow, type Sentence, senses } from '../clauses/clause';
import type { Token } from '../words/token';
import { type Claim, claimOf } from './claim';
import { deniesRest } from './deniesRest';

const textOf = ({ sentence, start, end }: Clause) => sentence.passage.text.slice(start, end);

const sumOfCounts = (counted: readonly Clause[]) =>
  counted.reduce((total, { count }) => total + (count?.figure?.value ?? 0), 0);

/** 线上2件、线下1件，共3件, 共3件，其中线上2件、线下1件: the total speaks for the numbers that it adds up. */
function summedUp(counted: readonly Clause[]): readonly Clause[] {
  const last = counted.at(-1);
  const [whole, ...parts] = counted;
  if (whole && parts.length > 1 && sumOfCounts(parts) === whole.count?.figure?.value) return [whole];
  // 新收2件，办结2件.
  const isClosed = parts.length === 1 && parts.every((part) => has(part, 'answer'));
  if (whole && isClosed && sumOfCounts(parts) === whole.count?.figure?.value) return [whole];
  const sum = sumOfCounts(counted.slice(0, -1));
  return last && counted.length > 1 && has(last, 'total') && sum === last.count?.figure?.value ? [last] : counted;
}

/** 收到申请9件 before it: how many requests 均 and 该申请 speak of; null where several numbers stand there. */
function countBefore({ sentence, start }: Clause): number | null {
  const counted = ({ clauses }: Sentence) => summedUp(clauses.filter((other) => other.count && !other.isAside));
  const here = summedUp(sentence.clauses.filter((other) => other.count && !other.isAside && other.start < start));
  // 收到申请6件。所有申请均予以公开。
  const isNew = sentence.clauses.every(({ count }) => !count) && sentence.before !== null;
  const before = isNew && sentence.before ? counted(sentence.before) : here;
  const [only] = before;
  const isRequests =
    only?.setting.subject === 'requests' &&
    only.isSure &&
    !only.isRough &&
    !only.setting.isPart &&
    !(only.setting.year === 'end' && has(only, 'total', 'cumulative')) &&
    (['outcome', 'applicant', 'channel', 'carry', 'rest'] as const).every((kind) => !has(only, kind));
  return before.length === 1 && isRequests ? (only?.count?.figure?.value ?? null) : null;
}

/** 均为自然人申请, but no 企业申请均已办结: what is said of all, and not of whom. */
function isSaidOfAll({ tokens }: Clause, kind: Token['kind']): boolean {
  const all = tokens.findIndex((token) => token.kind === 'all');
  return all < tokens.findIndex((token) => token.kind === kind);
}

/** 均不属于本机关职责范围，本机关不掌握: the second half says of all, too. */
function goesOnWithAll(clause: Clause): boolean {
  const before = clause.sentence.clauses[clause.sentence.clauses.indexOf(clause) - 1];
  return before !== undefined && !before.count && has(before, 'all') && has(before, 'outcome') && before.isSure;
}

/** 答复8件，全部予以公开: the outcome's own word says that it is of all. */
function namesAll(clause: Clause): boolean {
  const { start } = clause.tokens.find(({ kind }) => kind === 'outcome') ?? {};
  return start !== undefined && /^(?:全部|均)/.test(clause.sentence.passage.text.slice(start, clause.end));
}

const first = (clause: Clause, kind: Token['kind']) => clause.tokens.find((token) => token.kind === kind);

/** 均为自然人申请: no other column has any. */
function applicantsClaim(clause: Clause): Claim | null {
  const names = applicantsOf(clause);
  const at = first(clause, 'applicant');
  return names.length > 0 && at && !has(clause, 'answer')
    ? claimOf('applicantsAll', clause, { value: 0, at }, names)
    : null;
}

const plain: ReadonlySet<Token['kind']> = new Set(['filler', 'all', 'publish', 'request']);

/** 均已按要求公开: published, and nothing else is said. */
const isPublished = (clause: Clause) =>
  has(clause, 'publish', '') && has(clause, 'all') && clause.tokens.every(({ kind }) => plain.has(kind));

/** 均予以公开, 均不掌握: as many as came. */
function outcomeClaim(clause: Clause, count: number | null): Claim | null {
  const published = isPublished(clause) ? first(clause, 'publish') : undefined;
  const at = first(clause, 'outcome') ?? published;
  const { text } = clause.sentence.passage;
  const isLoose =
    /公开答复|答复.{0,2}公开|的(?:情形|情况|事项)?$/.test(textOf(clause)) ||
    /对(?!象)|[如若凡]|可能|一旦|应当?/.test(text.slice(clause.sentence.start, clause.end));
  if (count === null || count === 0 || !at || isLoose) return null;
  return claimOf('outcomeAll', clause, { value: count, at }, published ? ['granted'] : senses(clause, 'outcome'));
}

const only: ReadonlySet<Token['kind']> = new Set(['filler', 'outcome', 'all']);

/** 不予公开3件（过程性信息）: the bracket says of what, and nothing else. */
const isBracketed = (clause: Clause) =>
  clause.isAside && clause.tokens.every(({ kind }) => only.has(kind)) && !/等|[^均都]有/.test(textOf(clause));

/** 不予公开3件，均为过程性信息: the row of the group that the clause just before counts. */
function rowOfGroup(clause: Clause): Claim | null {
  const { clauses } = clause.sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  const value = before?.count?.figure?.value ?? 0;
  const groups = before ? senses(before, 'outcome') : [];
  const rows = senses(clause, 'outcome');
  const isNamed = groups.length === 1 && rows.length > 0 && rows.every((row) => row.startsWith(`${groups[0]}.`));
  const at = first(clause, 'outcome');
  const isPlain =
    before?.isSure === true && !before.isRough && isNow(before) && !has(before, 'channel') && !has(before, 'applicant');
  const isAll = has(clause, 'all') ? isSaidOfAll(clause, 'outcome') : isBracketed(clause);
  return isNamed && isPlain && at && value > 0 && isAll ? claimOf('outcome', clause, { value, at }, rows) : null;
}

const closed = /办结|办毕|办理完|处理完|答复完/;

/** 所有申请均已办结: nothing goes over to the next year. */
function closedClaim(clause: Clause): Claim | null {
  const at = first(clause, 'answer');
  const isCarried = clause.sentence.clauses.some(
    (other) => senses(other, 'carry').some((way) => way !== 'in') && !has(other, 'none'),
  );
  // 新收14件，上年结转1件，全部办结: all of what came.
  const isReceipt = (other: Clause) =>
    other.start < clause.start &&
    other.isSure &&
    other.setting.subject === 'requests' &&
    has(other, 'receive') &&
    !has(other, 'total', 'cumulative');
  const isNamed = countBefore(clause) !== null || has(clause, 'request') || clause.sentence.clauses.some(isReceipt);
  return at && isNamed && closed.test(textOf(clause)) && !isCarried
    ? claimOf('closedAll', clause, { value: 0, at })
    : null;
}

const others = ['none', 'rest', 'dispute', 'result', 'carry', 'document', 'power', 'receive'] as const;

const saysOther = (clause: Clause) =>
  others.some((kind) => has(clause, kind)) || (has(clause, 'publish') && !isPublished(clause));

/** What a clause without a number says of all requests, or of the only one. */
export function wholeClaim(clause: Clause): Claim | null {
  const { setting, isSure, isAside } = clause;
  const isRequests = setting.subject === 'requests' && isSure;
  if (!isRequests || clause.count || clause.percent || deniesRest(clause)) return null;
  if (saysOther(clause)) return null;
  const row = rowOfGroup(clause);
  if (row || setting.isPart || isAside) return row;
  const count = countBefore(clause);
  const isAll = has(clause, 'all') || goesOnWithAll(clause) || namesAll(clause);
  // Only the one request can be meant where nothing says 均.
  if (!isAll && count !== 1) return null;
  if (isPublished(clause)) return outcomeClaim(clause, count);
  if (has(clause, 'outcome')) return isSaidOfAll(clause, 'outcome') ? outcomeClaim(clause, count) : null;
  if (has(clause, 'applicant')) return isSaidOfAll(clause, 'applicant') ? applicantsClaim(clause) : null;
  return isAll && isNow(clause) ? closedClaim(clause) : null;
}
