import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import type { CheckOptions } from '../../../../src/check/checkOptions';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { REQUEST_ROWS } from '../../../../src/report/addresses';
import { checkedSums, type KnownSum, partsIn, sideSum } from '../../../../src/result/checkedSums';
import type { Result } from '../../../../src/result/resultSchema';
import { declaredSums } from '../../../../src/rules/declaredSums';
import { type Figure, plainReading, unsaidTables } from '../../../../src/ui/panel/model/plainReading';
import { sumText } from '../../../../src/ui/panel/model/sumWords';
import { NOTHING_TRIED, type Tried, triedSums, withTyped } from '../../../../src/ui/panel/model/trial';
import { shareText } from '../../../../src/ui/panel/Reading';
import { reportPage, SLIPS } from '../../../e2e/reportPage';
import { chinese } from '../chinese';

const read = (html: string, options: Pick<CheckOptions, 'corrections'> = {}): Result =>
  check(fromHtml(html), {
    source: { kind: 'html', url: 'https://www.qingxi.gov.cn/2023.html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
    ...options,
  }).result;

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

  it('takes what is no number of cases for no number, and says so until something else is typed', () => {
    const type = (tried: Tried, text: string) => withTyped(tried, 'disputes.reconsideration.total', text, '2');
    const valid = type(NOTHING_TRIED, '1');
    expect([[...valid.values.values()], valid.invalid.size]).toEqual([[1], 0]);
    for (const text of ['abc', '-1', '1 2']) {
      const { values, invalid } = type(valid, text);
      expect([[...values.values()], [...invalid.values()]], text).toEqual([[null], [text]]);
      expect(type({ values, invalid }, '1')).toEqual(valid);
    }
    expect(type(type(valid, 'abc'), '2')).toEqual(NOTHING_TRIED);
    expect(type(valid, '').invalid.size).toBe(0);
    expect(withTyped(NOTHING_TRIED, 'proactive.licensing.itemsChange', '-1', '0').invalid.size).toBe(0);
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

  it('say what stands in place of a number, and call only what prints nothing blank', () => {
    const gaps = (changes: Readonly<Record<string, string>>) =>
      reading(reportPage(changes))[0]?.figures.map(({ gap }) => gap);
    expect(gaps({ 'requests.newReceived.total': '' })).toEqual([{ kind: 'blank' }, null]);
    expect(gaps({ 'requests.carriedIn.total': '/' })).toEqual([null, { kind: 'placeholder', raw: '/' }]);
    expect(gaps({ 'requests.carriedIn.total': '见附件' })).toEqual([null, { kind: 'text', raw: '见附件' }]);
    const outcomes = (row: string, text: string) =>
      reading(reportPage({ [`requests.${row}.total`]: text }))[2]?.figures.map(({ gap }) => gap?.kind ?? null);
    expect(outcomes('denied.stateSecret', '')).toEqual([null, null, null, 'someBlank', null, null, null]);
    expect(outcomes('denied.stateSecret', '/')).toEqual([null, null, null, 'someUnread', null, null, null]);
  });

  it('leave out a table without a number, and say which and why', () => {
    const whole = reportPage();
    const [, , disputes = ''] = whole.match(/<table[\s\S]*?<\/table>/g) ?? [];
    const without = whole.replace(disputes, '');
    expect(without).not.toBe(whole);
    expect(reading(without).map(({ key }) => key)).not.toContain('plainDisputes');
    expect(reading(without)).toHaveLength(5);
    expect(unsaidTables(read(without))).toEqual([{ table: 'disputes', why: 'missing' }]);
    const blank = whole.replace(disputes, disputes.replace(/>\d+</g, '><'));
    expect(unsaidTables(read(blank))).toEqual([{ table: 'disputes', why: 'noNumber' }]);
    expect(unsaidTables(read(whole))).toEqual([]);
  });

  it('say of a lone blank that it is one', () => {
    const [, , , open] = reading(reportPage({ 'requests.carriedOut.total': '' }));
    expect(open).toMatchObject({ key: 'plainOpen', figures: [{ value: null, gap: { kind: 'blank' } }] });
  });

  it.each([
    [26, 26, '（26／26，100%）'],
    [1, 8, '（1／8，12.5%）'],
    [1, 3, '（1／3，约 33.3%）'],
    [2, 3, '（2／3，约 66.7%）'],
    [1, 16, '（1／16，约 6.3%）'],
  ])('say of %d of %d that it is about so much only where it is rounded: %s', (part, whole, said) => {
    const figure = (value: number): Figure => ({ value, gap: null, addresses: [], isDoubted: false, isByHand: false });
    expect(shareText(chinese, [figure(whole), figure(part)])).toBe(said);
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
      { address: 'a', raw: '', state: 'blank', value: null, isByHand: false },
      { address: 'b', raw: '3', state: 'number', value: 3, isByHand: false },
    ]),
  ).toBe(3);
});

describe('a relation in words', () => {
  const line = (changes: Readonly<Record<string, string>>, at: (sum: KnownSum) => boolean, corrections = {}) => {
    const result = read(reportPage(changes), corrections);
    const sum = checkedSums(result, knownOf(result)).find(at);
    return sum ? sumText(sum, chinese) : '';
  };
  const granted = ({ rule, key }: KnownSum) => rule === 'requests/row-total' && key === 'granted';
  const columns = ['naturalPerson', 'commercial', 'research', 'publicWelfare', 'legalService', 'otherOrg', 'total'];
  const row = (text: string) => Object.fromEntries(columns.map((column) => [`requests.granted.${column}`, text]));
  const blankColumn = Object.fromEntries(
    REQUEST_ROWS['2021'].map((name) => [`requests.${name}.research`, ''] as const),
  );
  const research = ({ rule, key }: KnownSum) => rule === 'requests/outcome-total' && key === 'research';

  it('gives no sum to a side without a number', () => {
    expect(line(row(''), granted)).toBe('6 项均为空白？空白');
    // 21 rows of outcomes in the form of 2021.
    expect(line(blankColumn, research)).toBe('21 项均为空白？空白');
  });
  it('folds the blanks of a long side beside its numbers', () => {
    expect(line({ ...blankColumn, 'requests.granted.research': '4' }, research)).toBe('4＋20 项空白（4）？空白');
  });
  it('calls what is printed in place of a number by what it is', () => {
    expect(line(row('/'), granted)).toBe('“/”＋“/”＋“/”＋“/”＋“/”＋“/”？“/”');
  });
  it('marks a number that was read by hand', () => {
    const address = 'requests.granted.naturalPerson';
    const corrections = { corrections: [{ address, printed: '3', value: '2' }] };
    const said = line({ ...row('0'), [address]: '3' }, granted, corrections);
    expect(said).toBe('2（人工）＋0＋0＋0＋0＋0（2）≠0');
  });
});
