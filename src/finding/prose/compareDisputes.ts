import { DISPUTE_RESULTS, type DisputeGroup } from '../../report/addresses';
import type { Report } from '../../report/report';
import { type Quantity, quantity } from '../quantity';
import type { Outcome } from '../rule';
import { cellsSay } from './cellsSay';
import type { Claim } from './claim';
import { claimsOf } from './claimsOf';
import { compareClaims } from './compareClaims';
import type { Reading } from './reading';

/** The cells of one result in some groups. */
function cellsOf(report: Report, groups: readonly DisputeGroup[], label: string): Quantity[] {
  const result = DISPUTE_RESULTS.find((name) => name === label) ?? 'total';
  return groups.map((group) => quantity(report, `disputes.${group}.${result}`));
}

function readingsOf(report: Report, { measure, groups, labels }: Claim): readonly [Reading, ...Reading[]] {
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
  const claims = claimsOf(report, 'disputes', 'disputeResult').filter(({ groups }) => isMine(groups));
  yield* compareClaims(report, claims, (claim) => {
    const readings = readingsOf(report, claim);
    return {
      readings,
      shown: 1,
      say: (clause, expected) => {
        const table = cellsSay(readings[0].plus, expected);
        return { zh: `${clause.zh}，${table.zh}`, en: `${clause.en}; ${table.en}` };
      },
    };
  });
}
