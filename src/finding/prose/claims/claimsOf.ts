import type { Report } from '../../../report/report';
import { quantity } from '../../quantity';
import { type Clause, has, type Sentence } from '../clauses/clause';
import { isElsewhere } from '../clauses/isElsewhere';
import { namesRequests } from '../clauses/subjectOf';
import { sentencesIn } from '../sentencesIn';
import type { Kind } from '../words/token';
import type { Claim, Measure } from './claim';
import { deniesRest } from './deniesRest';
import { disputeClaim } from './disputeClaim';
import { matterClaims } from './matterClaim';
import { requestClaim } from './requestClaim';
import { wholeClaim } from './wholeClaim';

interface Prose {
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly bySentence: ReadonlyMap<Sentence, readonly Claim[]>;
}

/** 复议2件（均为2022年受理）: of another year, as the brackets say. */
function isOfOtherYear({ sentence: { clauses }, start }: Clause): boolean {
  const next = clauses[clauses.findIndex((clause) => clause.start === start) + 1];
  return next?.isAside === true && has(next, 'all') && (has(next, 'year', 'prev') || has(next, 'year', 'other'));
}

const listed: ReadonlySet<Kind> = new Set([
  ...(['year', 'scope', 'filler', 'join', 'request', 'about', 'dispute', 'all', 'none', 'number', 'ordinal'] as const),
]);

/** 依申请公开、行政复议、行政诉讼均为零: each of them, the requests too. */
function requestsAmong(claim: Claim | null): Claim[] {
  if (claim?.measure !== 'disputesNone') return [];
  const { clause } = claim;
  const isList = has(clause, 'all') && has(clause, 'join') && clause.tokens.every(({ kind }) => listed.has(kind));
  return isList && namesRequests(clause) ? [{ ...claim, measure: 'requestsNone', groups: [] }] : [];
}

/** What may be said roughly: 收到2300余件. */
const rough: ReadonlySet<Measure> = new Set(['received', 'answered', 'outcome', 'applicant', 'decisions']);

function claimsBy(clause: Clause, isSettled: boolean): Claim[] {
  const claim = wholeClaim(clause) ?? requestClaim(clause, isSettled) ?? disputeClaim(clause);
  const claims = claim ? [claim, ...requestsAmong(claim)] : matterClaims(clause);
  if (isOfOtherYear(clause)) return [];
  const isSaid = ({ measure }: Claim) => !clause.isRough || rough.has(measure);
  return claims.filter((each) => isSaid(each) && !isElsewhere(each) && !(each.value === 0 && deniesRest(clause)));
}

/** 目前办结122件 speaks of the table where 122 are its outcomes. */
function isSettled(report: Report, { clauses }: Sentence): boolean {
  const { value } = quantity(report, 'requests.outcomeTotal.total').cell;
  return clauses.some(
    (clause) => clause.isSure && has(clause, 'answer') && value !== null && clause.count?.figure?.value === value,
  );
}

// Many rules read the same prose: it is read once for a report.
const read = new WeakMap<Report, Prose>();

/** The sentences of sections 一 to 四 and 六, and what they claim of the tables. */
export function proseOf(report: Report): Prose {
  const known = read.get(report);
  if (known) return known;
  const sentences = sentencesIn(report, ['overview', 'proactive', 'requests', 'disputes', 'otherMatters']);
  const bySentence = new Map(
    sentences.map((sentence) => {
      const settled = isSettled(report, sentence);
      return [sentence, sentence.clauses.flatMap((clause) => claimsBy(clause, settled))] as const;
    }),
  );
  const prose = { sentences, bySentence, claims: [...bySentence.values()].flat() };
  read.set(report, prose);
  return prose;
}

/** What the prose claims of one kind. */
export function claimsOf(report: Report, ...measures: readonly Measure[]): Claim[] {
  return proseOf(report).claims.filter(({ measure }) => measures.includes(measure));
}

/** What one sentence claims, of some kinds or of any. */
export function claimsIn(report: Report, sentence: Sentence, ...measures: readonly Measure[]): Claim[] {
  const claims = proseOf(report).bySentence.get(sentence) ?? [];
  return claims.filter(({ measure }) => measures.length === 0 || measures.includes(measure));
}
