import { OTHER_2021 } from '../../../report/addresses';
import type { Report } from '../../../report/report';
import { quantity } from '../../quantity';
import type { Reading } from './reading';

/** The sums of table 3 that a number of closed requests may stand for; the two that every report means come first. */
export function answeredReadings(report: Report): Reading[] {
  const total = (row: 'newReceived' | 'carriedIn' | 'outcomeTotal' | 'carriedOut') =>
    quantity(report, `requests.${row}.total`);
  const outcomes = [total('outcomeTotal')];
  const rejected = (['petition', 'duplicate', 'publication', 'massRepeated', 'reissue'] as const).map((row) =>
    quantity(report, `requests.rejected.${row}.total`),
  );
  const other =
    report.tables.requests.edition === '2021'
      ? OTHER_2021.map((row) => quantity(report, `requests.${row}.total`))
      : [quantity(report, 'requests.otherHandling.all.total')];
  return [
    { plus: outcomes },
    { plus: [total('newReceived')], minus: [total('carriedOut')] },
    { plus: outcomes, minus: [total('carriedIn')] },
    { plus: outcomes, minus: other.slice(-1) },
    { plus: outcomes, minus: other },
    { plus: outcomes, minus: rejected },
    { plus: outcomes, minus: [...other, ...rejected] },
  ];
}
