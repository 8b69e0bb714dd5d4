import type { Report } from '../../report/report';
import type { Claim, Measure } from './claim';
import type { Sentence } from './clause';
import { disputeClaim } from './disputeClaim';
import { matterClaim } from './matterClaim';
import { requestClaim } from './requestClaim';
import { sentencesIn } from './sentencesIn';

interface Prose {
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
}

// Seventeen rules read the same prose: it is read once for a report.
const read = new WeakMap<Report, Prose>();

/** The sentences of sections 一 to 四 and 六, and what they claim of the tables. */
export function proseOf(report: Report): Prose {
  const known = read.get(report);
  if (known) return known;
  const sentences = sentencesIn(report, ['overview', 'proactive', 'requests', 'disputes', 'otherMatters']);
  const claims = sentences.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => requestClaim(clause) ?? disputeClaim(clause) ?? matterClaim(clause) ?? []),
  );
  const prose = { sentences, claims };
  read.set(report, prose);
  return prose;
}

/** What the prose claims of one kind. */
export function claimsOf(report: Report, ...measures: readonly Measure[]): Claim[] {
  return proseOf(report).claims.filter(({ measure }) => measures.includes(measure));
}
