import type { Report } from '../../report/report';
import { quantity } from '../quantity';
import type { Outcome } from '../rule';
import { cellsSay } from './cellsSay';
import type { Claim } from './claim';
import { claimsOf } from './claimsOf';
import { compareClaims } from './compareClaims';
import type { Reading } from './reading';
import { siblings } from './siblings';

type Row = 'regulations' | 'normativeDocuments';

/** What a number of documents may stand for: stock may be counted before this year's papers came or went. */
function readingsOf(report: Report, row: Row, claim: Claim): readonly [Reading, ...Reading[]] {
  const [issued, repealed, inForce] = (['issued', 'repealed', 'inForce'] as const).map((field) =>
    quantity(report, `proactive.${row}.${field}`),
  ) as [Reading['plus'][0], Reading['plus'][0], Reading['plus'][0]];
  if (claim.measure === 'inForce')
    return [
      { plus: [inForce] },
      { plus: [inForce], minus: [issued] },
      { plus: [inForce, repealed], minus: [issued] },
      { plus: [inForce, repealed] },
    ];
  if (claim.measure === 'repealed') return [{ plus: [repealed] }];
  const isPublished = claim.labels.includes('publish');
  return isPublished ? [{ plus: [issued] }, { plus: [inForce] }] : [{ plus: [issued] }];
}

/** Holds counts of regulations or normative documents against their row of table 2. */
export function* compareDocuments(report: Report, row: Row): Iterable<Outcome> {
  const isForm2021 = report.tables.proactive.edition === '2021';
  const all = ['issued', 'repealed', 'inForce'] as const;
  const claims = isForm2021 ? claimsOf(report, ...all).filter(({ labels }) => labels[0] === row) : [];
  yield* compareClaims(report, claims, (claim) => {
    const readings = readingsOf(report, row, claim);
    return {
      readings,
      shown: 1,
      open: 1,
      beside: siblings(report, claim, claim.measure === 'inForce' ? all : undefined),
      ...(claim.labels.includes('publish') ? { severity: 'info' } : {}),
      say: (clause, expected) => {
        const table = cellsSay(readings[0].plus, expected);
        return { zh: `${clause.zh}，${table.zh}`, en: `${clause.en}; ${table.en}` };
      },
    };
  });
}
