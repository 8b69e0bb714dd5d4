import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import type { Correction } from '../../../../src/result/kept/correction';
import { differenceOf } from '../../../../src/ui/panel/pictures/difference';
import { flowText } from '../../../../src/ui/panel/pictures/FlowPicture';
import { bandPath, bottomOf, flowOf, labelsOf, type Segment, stack } from '../../../../src/ui/panel/pictures/geometry';
import { labelsWidth } from '../../../../src/ui/panel/pictures/Labels';
import { mapText } from '../../../../src/ui/panel/pictures/MapPicture';
import { miniMap } from '../../../../src/ui/panel/pictures/miniMap';
import { gapText, valueText } from '../../../../src/ui/panel/pictures/Numbers';
import { outcomeParts, type Part, partOf, sourceParts } from '../../../../src/ui/panel/pictures/part';
import { reportPage } from '../../../e2e/reportPage';
import { chinese } from '../chinese';

const part = (key: string, value: number | null, gap: Part['gap'] = value === null ? 'blank' : 'none'): Part => ({
  key,
  value,
  gap,
  isDoubted: false,
  isByHand: false,
});
const heights = (segments: readonly Segment[]): number => segments.reduce((sum, { height }) => sum + height, 0);
const read = (changes: Readonly<Record<string, string>>, corrections: readonly Correction[] = []) =>
  check(fromHtml(reportPage(changes)), {
    source: { kind: 'html' },
    settings: {},
    corrections,
    checkedAt: '2026-01-01T00:00:00.000Z',
  }).result;

describe('a stack', () => {
  it('gives no piece and no room to a blank or to 0', () => {
    const parts = [part('a', 2), part('b', null), part('c', 0), part('d', 3)];
    expect(stack(parts, { scale: 10, gap: 4 })).toEqual([
      { key: 'a', y: 0, height: 20 },
      { key: 'd', y: 24, height: 30 },
    ]);
  });

  it('ends where its last piece ends, and at the top where it has none', () => {
    expect(bottomOf(stack([part('a', 2), part('b', 3)], { scale: 10, gap: 4 }))).toBe(54);
    expect(bottomOf(stack([part('a', null)], { scale: 10, gap: 4 }))).toBe(0);
  });

  it('has its labels one below another, a line more after a gap', () => {
    const parts = [part('a', 1), part('b', null), part('c', 10)];
    const segments = stack(parts, { scale: 10, gap: 0 });
    expect(labelsOf(parts, segments)).toEqual([
      { key: 'a', y: 0, from: 5 },
      // 16 below a; b takes two lines, so c begins at 48, but its piece reaches from 10 to 110: its middle is 60.
      { key: 'b', y: 16, from: null },
      { key: 'c', y: 52, from: 60 },
    ]);
  });
});

it('a band keeps its height at both ends', () => {
  expect(bandPath({ x: 0, y: 1 }, { x: 10, y: 3 }, 5)).toBe('M0 1C5 1 5 3 10 3L10 8C5 8 5 6 0 6Z');
});

it('a picture of large numbers is as wide as its words', () => {
  const name = () => '本年新收';
  const large: Part = { ...part('a', 1200002), isDoubted: true };
  // Four characters and two of the doubt, seven figures at most 7.7 wide, two spaces.
  expect(labelsWidth([large], name, chinese)).toBeCloseTo(6 * 11 + 9 * 7.7);
});

describe('the two sides of a flow', () => {
  it.each([
    ['are even', [15], [10, 5], 'even', 0],
    ['differ by what the outcomes lack', [15], [10, 2], 'differs', 3],
    ['differ by what the sources lack', [12], [10, 5], 'differs', 3],
    ['are even beside a blank', [15], [15, null], 'evenBesideBlanks', 0],
    ['stay open where the smaller side has a blank', [15], [10, null], 'open', 0],
    ['differ at least by what the larger side has besides its blank', [15, null], [10, 2], 'atLeast', 3],
    ['stay open where one side has no number', [0], [null, null], 'open', 0],
  ] as const)('%s', (_, left, right, kind, by) => {
    const parts = (values: readonly (number | null)[]) => values.map((value, at) => part(`p${at}`, value));
    expect(differenceOf(parts(left), parts(right), false)).toMatchObject({ kind, by });
  });

  it('stay open where a cell was not read, and beside rows outside the form', () => {
    expect(differenceOf([part('a', 9, 'unread')], [part('b', 5)], false)).toMatchObject({ kind: 'open', by: 0 });
    expect(differenceOf([part('a', 9)], [part('b', 5)], true)).toMatchObject({ kind: 'extraRows', by: 0 });
  });
});

describe('the bands of a flow', () => {
  const flow = (sources: Part[], outcomes: Part[]) =>
    flowOf(sources, outcomes, differenceOf(sources, outcomes, false), { height: 150, gap: 6 });

  it('are as high on either side as the trunk, the difference with them', () => {
    // 15 in, 12 out: ten to one, so 30 are lacking.
    const { trunk, left, right, rightAtTrunk } = flow([part('a', 1), part('b', 14)], [part('c', 10), part('d', 2)]);
    expect(trunk).toBe(150);
    expect(heights(left)).toBe(150);
    expect(heights(right)).toBe(150);
    expect(right.at(-1)).toEqual({ key: 'difference', y: 132, height: 30 });
    expect(rightAtTrunk.at(-1)).toEqual({ key: 'difference', y: 120, height: 30 });
  });

  it('have the difference on the left where the sources lack it', () => {
    const { left, right } = flow([part('a', 10)], [part('b', 15)]);
    expect(left.map(({ key }) => key)).toEqual(['a', 'difference']);
    expect(right.map(({ key }) => key)).toEqual(['b']);
  });

  it('are none where all is 0', () => {
    expect(flow([part('a', 0)], [part('b', 0)])).toMatchObject({ trunk: 0, left: [], right: [] });
  });
});

describe('the parts of a report', () => {
  const none = new Set<string>();

  it('are the totals of table 3, the groups added up', () => {
    const result = read({});
    expect(sourceParts(result, none).map(({ value }) => value)).toEqual([1, 14]);
    expect(outcomeParts(result, none, '2021').map(({ value }) => value)).toEqual([7, 3, 2, 2, 0, 0, 1]);
  });

  it('tell of a blank and keep the other numbers of a group', () => {
    const result = read({ 'requests.carriedIn.total': '', 'requests.denied.stateSecret.total': '' });
    expect(sourceParts(result, none)[0]).toMatchObject({ value: null, gap: 'blank' });
    expect(outcomeParts(result, none, '2021')[2]).toMatchObject({ value: 2, gap: 'blank' });
  });

  it('do not come to 0 where a cell beside the zeros holds none', () => {
    const zeros = { 'requests.denied.thirdParty.total': '0', 'requests.denied.internalAffairs.total': '0' };
    const denied = (text: string) => {
      const result = read({
        ...zeros,
        'requests.denied.otherLaw.total': '0',
        'requests.denied.stateSecret.total': text,
      });
      const part = outcomeParts(result, none, '2021')[2];
      return part ? [valueText(part, chinese), gapText(part, chinese)] : [];
    };
    expect(denied('/')).toEqual(['', '含非数字，未画出']);
    expect(denied('')).toEqual(['', '含空白，未画出']);
    expect(denied('0')).toEqual(['0', '']);
    expect(denied('5')).toEqual(['5', '']);
  });

  it('are marked, and so are the cells of the map, where a person read them', () => {
    const address = 'requests.carriedIn.total';
    const result = read({ [address]: '3' }, [{ address, printed: '3', value: '1' }]);
    expect(sourceParts(result, none).map((each) => valueText(each, chinese))).toEqual(['1（人工）', '14']);
    const cells = miniMap(result, none, '2021').filter(({ isByHand }) => isByHand);
    expect(cells.map((cell) => [cell.address, mapText(result, cell, chinese)])).toEqual([[address, '1（人工）']]);
  });

  it('say of a side without a number that it has none, and not that it comes to 0', () => {
    const text = (left: Part[], right: Part[]) => flowText(left, right, differenceOf(left, right, false), chinese);
    expect(text([part('a', null)], [part('b', 5)])).toContain('来源没有数字，去向读到 5 件；');
    expect(text([part('a', 9)], [part('b', 5, 'unread')])).toContain('来源读到 9 件，去向读到 5 件；');
  });

  it('tell a cell that holds words, and one that is not there, from a blank', () => {
    const [carriedIn] = sourceParts(read({ 'requests.carriedIn.total': '见附件' }), none);
    expect(carriedIn).toMatchObject({ value: null, gap: 'unread' });
    const whole = reportPage();
    const [, , disputes = ''] = whole.match(/<table[\s\S]*?<\/table>/g) ?? [];
    const without = check(fromHtml(whole.replace(disputes, '')), {
      source: { kind: 'html' },
      settings: {},
      checkedAt: '2026-01-01T00:00:00.000Z',
    }).result;
    const corrected = partOf(without, none, 'corrected', ['disputes.reconsideration.corrected']);
    expect(corrected).toMatchObject({ value: null, gap: 'missing' });
  });

  it('are doubted where a failed relation has one of their cells', () => {
    const failed = new Set(['requests.denied.thirdParty.total']);
    const doubted = outcomeParts(read({}), failed, '2021').filter(({ isDoubted }) => isDoubted);
    expect(doubted.map(({ key }) => key)).toEqual(['outcomeDenied']);
  });
});

it('the small map has every cell in its place, and tells blank and failed from the rest', () => {
  const cells = miniMap(read({ 'requests.granted.research': '' }), new Set(['requests.granted.total']), '2021');
  // 25 rows of 7 columns.
  expect(cells).toHaveLength(175);
  expect(cells.filter(({ isFailed }) => isFailed)).toEqual([
    { address: 'requests.granted.total', row: 2, column: 6, state: 'number', isFailed: true, isByHand: false },
  ]);
  expect(cells.filter(({ state }) => state !== 'number').map(({ address, state }) => [address, state])).toEqual([
    ['requests.granted.research', 'blank'],
  ]);
});
