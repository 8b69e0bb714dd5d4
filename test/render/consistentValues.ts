import {
  type Address,
  APPLICANTS,
  DISPUTE_GROUPS,
  type Edition,
  OUTCOME_ROWS,
  type RequestRow,
} from '../../src/report/addresses';
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
    const carriedIn = Math.min(next(), outcomes);
    // At most half of what was received.
    const carriedOut = Math.min(next(), outcomes - carriedIn);
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
  const hasRequests = get('newReceived', 'total') + get('carriedIn', 'total') > 0;
  for (const group of DISPUTE_GROUPS) {
    const results = ['upheld', 'corrected', 'other', 'pending'].map((result) => {
      const value = hasRequests ? next() : 0;
      values.set(`disputes.${group}.${result}`, value);
      return value;
    });
    values.set(
      `disputes.${group}.total`,
      results.reduce((sum, value) => sum + value, 0),
    );
  }
  for (const [address, value] of proactiveValues(edition, next)) values.set(address, value);
  return values;
}

/** Table 2 of a department: no regulations, and no number twice, each column of a row above the one before it. */
function proactiveValues(edition: Edition, next: () => number): Map<string, number> {
  let last = 0;
  const more = () => {
    last += 1 + next();
    return last;
  };
  const values = new Map(addressesOf('proactive', edition).map((address) => [address, more()]));
  const swap = (a: Address, b: Address) => {
    const [atA, atB] = [values.get(a) ?? 0, values.get(b) ?? 0];
    values.set(a, atB).set(b, atA);
  };
  // Made, then disclosed, then disclosed in total, as the form of 2019 prints them: the second is the least.
  if (edition === '2019') swap('proactive.normativeDocuments.newlyMade', 'proactive.normativeDocuments.newlyDisclosed');
  else values.set('proactive.fees.amount', more() + 0.5);
  for (const address of values.keys()) if (address.startsWith('proactive.regulations.')) values.set(address, 0);
  return values;
}
