import { DISPUTE_RESULTS, type DisputeGroup } from '../../report/addresses';
import type { Report } from '../../report/report';
import { type Quantity, quantity } from '../quantity';
import type { Outcome } from '../rule';
import type { Claim } from './claim';
import { compareClaims } from './compareClaims';
import type { Reading } from './reading';

/** The cells of one result in some groups. */
function cellsOf(report: Report, groups: readonly DisputeGroup[], label: string): Quantity[] {
  const result = DISPUTE_RESULTS.find((name) => name === label) ?? 'total';
  return groups.map((group) => quantity(report, `disputes.${group}.${result}`));
}

function readingsOf(report: Report, { measure, groups, labels }: Claim): Reading[] {
  const [label = 'total'] = labels;
  const whole: Reading = { plus: cellsOf(report, groups, label) };
  // 维持5件 after 复议2件、诉讼7件 may speak of either.
  const isEither = measure === 'disputeResult' && groups.includes('reconsideration') && groups.length > 1;
  const courts = groups.filter((group) => group !== 'reconsideration');
  return isEither
    ? [whole, { plus: cellsOf(report, ['reconsideration'], label) }, { plus: cellsOf(report, courts, label) }]
    : [whole];
}

/** Holds counts of disputes, and of their results, against the groups of table 4 that a rule is about. */
export function* compareDisputes(
  report: Report,
  isMine: (groups: readonly DisputeGroup[]) => boolean,
): Iterable<Outcome> {
  yield* compareClaims(report, ['disputes', 'disputeResult'], (claim) =>
    isMine(claim.groups) ? { readings: readingsOf(report, claim), shown: 1 } : null,
  );
}
