import type { Report } from '../../../report/report';
import { quantity } from '../../quantity';
import type { Outcome } from '../../rule';
import type { Claim } from '../claims/claim';
import { siblings } from '../claims/siblings';
import { type Clause, has } from '../clauses/clause';
import { compareClaims } from './compareClaims';
import type { Reading } from './reading';

type Row = 'regulations' | 'normativeDocuments';

/** What a number of documents may stand for: stock may be counted before this year's papers came or went. */
function readingsOf(report: Report, row: Row, claim: Claim): Reading[] {
  const cell = (field: 'issued' | 'repealed' | 'inForce') => quantity(report, `proactive.${row}.${field}`);
  const issued = cell('issued');
  const repealed = cell('repealed');
  const inForce = cell('inForce');
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

/** 公开规范性文件5件 where 2 were made and 12 are in force: earlier papers may have been posted, too. */
function isPostedAnew(report: Report, row: Row, { value }: Claim): boolean {
  const issued = quantity(report, `proactive.${row}.issued`).cell.value;
  const inForce = quantity(report, `proactive.${row}.inForce`).cell.value;
  return value > 0 && issued !== null && inForce !== null && issued <= value && value <= inForce;
}

/** The trial form of 2019 counts what was made and what was made public, and no stock. */
function readings2019(report: Report, row: Row, { measure, labels }: Claim): Reading[] {
  const cell = (field: 'newlyMade' | 'newlyDisclosed' | 'totalDisclosed') =>
    quantity(report, `proactive.${row}.${field}`);
  if (measure !== 'issued') return [];
  const made = [{ plus: [cell('newlyMade')] }, { plus: [cell('newlyDisclosed')] }];
  return labels.includes('publish') ? [...made.reverse(), { plus: [cell('totalDisclosed')] }] : made;
}

/** 截至年底现行有效8件, 截至12月31日，现行有效8件: nothing went or came after that. */
function countsAtEnd(clause: Clause): boolean {
  const { clauses } = clause.sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  return has(clause, 'year', 'end') || (before !== undefined && !before.count && has(before, 'year', 'end'));
}

/** Holds counts of regulations or normative documents against their row of table 2. */
export function* compareDocuments(report: Report, row: Row): Iterable<Outcome> {
  const isForm2021 = report.tables.proactive.edition === '2021';
  const all = ['issued', 'repealed', 'inForce'] as const;
  yield* compareClaims(report, all, (claim) => {
    const [thing, deed] = claim.labels;
    const isAtEnd = claim.measure === 'inForce' && countsAtEnd(claim.clause);
    const isOthers = row === 'regulations' && deed === 'publish';
    if (thing !== row || isOthers || (deed === 'publish' && isPostedAnew(report, row, claim))) return null;
    const readings = isForm2021 ? readingsOf(report, row, claim) : readings2019(report, row, claim);
    return {
      readings: readings.slice(0, isAtEnd ? 1 : undefined),
      shown: 1,
      open: 1,
      beside: isAtEnd ? [] : siblings(report, claim, claim.measure === 'inForce' ? all : undefined),
      severity: deed === 'publish' ? 'info' : undefined,
    };
  });
}
