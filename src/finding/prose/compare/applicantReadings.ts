import { APPLICANTS, type RequestColumn } from '../../../report/addresses';
import type { Report } from '../../../report/report';
import { type Quantity, quantity } from '../../quantity';
import type { Claim } from '../claims/claim';
import { claimsIn } from '../claims/claimsOf';
import { has } from '../clauses/clause';
import { rowsOf } from './outcomeReadings';
import type { Reading } from './reading';
import { subsetsOf } from './subsetsOf';

const ORGANISATIONS = APPLICANTS.filter((column) => column !== 'naturalPerson');

/** The columns a kind of applicant may stand for, the form's own meaning first. */
function columnsOf(labels: readonly string[]): RequestColumn[][] {
  const [label] = labels;
  if (labels.includes('organisation') || labels.includes('corporate') || labels.length > 1) {
    const isWhole = labels.includes('organisation');
    // 法人 alone may leave some kinds of organisation out: each sum of them is accepted.
    return isWhole ? [ORGANISATIONS] : [ORGANISATIONS, ...subsetsOf(ORGANISATIONS).slice(1)];
  }
  if (label === 'commercial') return [['commercial'], ORGANISATIONS];
  if (label === 'otherOrg') return [['otherOrg'], ORGANISATIONS.filter((column) => column !== 'commercial')];
  return APPLICANTS.filter((column) => column === label).map((column) => [column]);
}

/** 予以公开4件，其中自然人3件: the rows that the sentence named before. */
function rowsBefore(report: Report, { clause }: Claim): (readonly string[])[] {
  return claimsIn(report, clause.sentence, 'outcome', 'carriedIn', 'carriedOut')
    .filter((other) => other.start < clause.start)
    .map(({ measure, labels }) =>
      measure === 'outcome' ? labels.flatMap((label) => rowsOf(report, label)) : [measure],
    );
}

/** The sums of table 3 that the requests of one kind of applicant may stand for. */
export function applicantReadings(report: Report, claim: Claim): Reading[] {
  // Rows come from the form, so they make an address with a column.
  const cells = (row: string, columns: readonly RequestColumn[]): Quantity[] =>
    columns.map((column) => quantity(report, `requests.${row}.${column}` as Quantity['place']));
  const rows = rowsBefore(report, claim);
  return columnsOf(claim.labels).flatMap((columns) => [
    { plus: cells('newReceived', columns) },
    { plus: [...cells('newReceived', columns), ...cells('carriedIn', columns)] },
    { plus: cells('outcomeTotal', columns) },
    ...rows.map((of) => ({ plus: of.flatMap((row) => cells(row, columns)) })),
  ]);
}

/** What the columns of all other applicants add up to: as received, or as closed where the sentence counts those. */
export function otherApplicants(report: Report, { labels, clause }: Claim): Reading[] {
  const [own = []] = columnsOf(labels);
  const others = APPLICANTS.filter((column) => !own.includes(column));
  const isClosed = clause.sentence.clauses.some((other) => other.count && has(other, 'answer'));
  const rows = isClosed ? (['newReceived', 'outcomeTotal'] as const) : (['newReceived'] as const);
  return rows.map((row) => ({ plus: others.map((column) => quantity(report, `requests.${row}.${column}`)) }));
}
