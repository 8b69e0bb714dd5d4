import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { checkedSums, type KnownSum, partsIn, sideSum } from '../../../../src/result/checkedSums';
import type { Result } from '../../../../src/result/resultSchema';
import { declaredSums } from '../../../../src/rules/declaredSums';
import { plainReading } from '../../../../src/ui/panel/model/plainReading';
import { triedSums } from '../../../../src/ui/panel/model/trial';
import { reportPage, SLIPS } from '../../../e2e/reportPage';

const read = (html: string): Result =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' }).result;

function knownOf({ report }: Result): KnownSum[] {
  if (!report) throw new Error('there is no report');
  const places = (terms: ReturnType<typeof declaredSums>[number]['left']) => terms.map(({ place }) => place);
  return declaredSums(report).map(({ left, right, ...sum }) => ({ ...sum, left: places(left), right: places(right) }));
}

const slips = read(reportPage(SLIPS));
const known = knownOf(slips);

describe('the relations of a report', () => {
  it('are 42 in the form of 2021: 25 rows, 7 columns twice, 3 groups', () => {
    expect(known).toHaveLength(42);
  });

  it('have the terms and the outcome that the findings have', () => {
    const failed = checkedSums(slips, known).filter(({ outcome }) => outcome === 'fail');
    const equations = slips.findings.flatMap(({ rule, equation }) => (equation ? [{ rule, ...equation }] : []));
    expect(failed.map(({ rule, left, right }) => ({ rule, left, right }))).toEqual(equations);
  });

  it('say how many a cell takes part in', () => {
    // 予以公开 in the column of totals: its row, and the column's outcomes.
    expect(partsIn(checkedSums(slips, known), 'requests.granted.total')).toEqual({ all: 2, failed: 2 });
  });

  it('leave out a sum to which a row outside the form may belong', () => {
    const cells = '<td>0</td>'.repeat(7);
    const extra = reportPage().replace(
      /<tr><td[^>]*>(?:(?!<\/tr>)[\s\S])*?（七）总计/,
      (row) => `<tr><td colspan="2">本级增列的情形</td>${cells}</tr>${row}`,
    );
    const own = knownOf(read(extra)).filter(({ rule }) => rule === 'requests/outcome-total');
    expect(extra).not.toBe(reportPage());
    expect(own).toEqual([]);
  });
});

describe('a trial', () => {
  const outcome = (value: number | null) => {
    const tried = triedSums(slips, known, new Map([['disputes.reconsideration.total', value]]));
    return tried.find(({ right }) => right.includes('disputes.reconsideration.total'))?.outcome;
  };

  it.each([
    [1, 'pass'],
    [2, 'fail'],
    // Nothing is printed to hold the sum against.
    [null, 'notAssessable'],
  ] as const)('of %s where the results come to 1: %s', (value, expected) => {
    expect(outcome(value)).toBe(expected);
  });

  it('leaves every untouched relation as it was checked', () => {
    const tried = triedSums(slips, known, new Map([['disputes.reconsideration.total', 1]]));
    expect(tried.filter(({ outcome: each }) => each === 'fail')).toHaveLength(2);
  });
});

describe('the plain sentences', () => {
  const reading = (html: string) => {
    const result = read(html);
    return plainReading(result, checkedSums(result, knownOf(result)));
  };

  it('are six, and their numbers are those of the tables', () => {
    const lines = reading(reportPage());
    expect(lines).toHaveLength(6);
    expect(lines.map(({ figures }) => figures.map(({ value }) => value))).toEqual([
      [14, 1],
      [14, 12, 2],
      [14, 7, 3, 2, 2, 0, 0],
      [1],
      [1, 0, 0, 0],
      [0, 9, 118, 0, 0],
    ]);
  });

  it('give no number where a cell of it is blank', () => {
    const [, applicants] = reading(reportPage({ 'requests.newReceived.research': '' }));
    expect(applicants?.figures.map(({ value }) => value)).toEqual([14, 12, null]);
  });

  it('doubt the numbers of a relation that does not hold, and no others', () => {
    const [received, , outcomes, , disputes] = reading(reportPage(SLIPS));
    expect(received?.figures.some(({ isDoubted }) => isDoubted)).toBe(false);
    expect(outcomes?.figures[1]).toMatchObject({ value: 8, isDoubted: true });
    expect(disputes?.figures[0]).toMatchObject({ value: 2, isDoubted: true });
  });
});

it('a side is what its known terms come to', () => {
  expect(
    sideSum([
      { address: 'a', raw: '', value: null },
      { address: 'b', raw: '3', value: 3 },
    ]),
  ).toBe(3);
});
