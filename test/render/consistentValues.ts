import { APPLICANTS, DISPUTE_GROUPS, type Edition, OUTCOME_ROWS, type RequestRow } from '../../src/report/addresses';
import { addressesOf } from '../../src/report/addressesOf';

/** Numbers for every address that make every relation of the form hold; `next` gives a count each time it is asked. */
export function consistentValues(edition: Edition, next: () => number): Map<string, number> {
  const values = new Map<string, number>();
  const put = (row: RequestRow, column: string, value: number) => values.set(`requests.${row}.${column}`, value);
  const get = (row: RequestRow, column: string) => values.get(`requests.${row}.${column}`) ?? 0;
  const rows: RequestRow[] = ['newReceived', 'carriedIn', ...OUTCOME_ROWS[edition], 'outcomeTotal', 'carriedOut'];
  for (const column of APPLICANTS) {
    for (const row of OUTCOME_ROWS[edition]) put(row, column, next());
    const outcomes = OUTCOME_ROWS[edition].reduce((sum, row) => sum + get(row, column), 0);
    const carriedOut = next();
    const carriedIn = Math.min(next(), outcomes + carriedOut);
    put('outcomeTotal', column, outcomes);
    put('carriedOut', column, carriedOut);
    put('carriedIn', column, carriedIn);
    put('newReceived', column, outcomes + carriedOut - carriedIn);
  }
  for (const row of rows)
    put(
      row,
      'total',
      APPLICANTS.reduce((sum, column) => sum + get(row, column), 0),
    );
  for (const group of DISPUTE_GROUPS) {
    const results = ['upheld', 'corrected', 'other', 'pending'].map((result) => {
      const value = next();
      values.set(`disputes.${group}.${result}`, value);
      return value;
    });
    values.set(
      `disputes.${group}.total`,
      results.reduce((sum, value) => sum + value, 0),
    );
  }
  for (const address of addressesOf('proactive', edition)) values.set(address, next());
  return values;
}
