import type { Report } from '../report/report';
import { type RequestRowValues, requestRows } from './relations';

/** Rows of table 3 with figures whose total is blank. */
export function rowsWithoutTotal(report: Report): RequestRowValues[] {
  return requestRows(report).filter(
    ({ applicants, total }) => total.cell.state === 'blank' && applicants.some(({ cell }) => (cell.value ?? 0) > 0),
  );
}

/** Rows of table 3 whose total is a number while all six applicant cells are blank. */
export function totalOnlyRows(report: Report): RequestRowValues[] {
  return requestRows(report).filter(
    ({ applicants, total }) => total.cell.state === 'number' && applicants.every(({ cell }) => cell.state === 'blank'),
  );
}
