import type { Report } from '../../report/report';
import type { Claim, Measure } from './claim';
import type { Clause, Sentence } from './clause';
import { deniesRest } from './deniesRest';
import { disputeClaim } from './disputeClaim';
import { isElsewhere } from './isElsewhere';
import { matterClaim } from './matterClaim';
import { requestClaim } from './requestClaim';
import { sentencesIn } from './sentencesIn';

interface Prose {
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly bySentence: ReadonlyMap<Sentence, readonly Claim[]>;
}

function claimIn(clause: Clause): Claim[] {
  const claim = requestClaim(clause) ?? disputeClaim(clause) ?? matterClaim(clause);
  if (claim === null || isElsewhere(claim) || (claim.value === 0 && deniesRest(clause))) return [];
  return [claim];
}

// Many rules read the same prose: it is read once for a report.
const read = new WeakMap<Report, Prose>();

/** The sentences of sections 一 to 四 and 六, and what they claim of the tables. */
export function proseOf(report: Report): Prose {
  const known = read.get(report);
  if (known) return known;
  const sentences = sentencesIn(report, ['overview', 'proactive', 'requests', 'disputes', 'otherMatters']);
  const bySentence = new Map(sentences.map((sentence) => [sentence, sentence.clauses.flatMap(claimIn)] as const));
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
