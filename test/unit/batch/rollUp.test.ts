import { describe, expect, it } from 'vitest';
import { besideReport } from '../../../src/batch/rollup/besideReport';
import { decimalOf, decimalText, minus, plus } from '../../../src/batch/rollup/decimal';
import { operandsOf, type RollUp, type RosterUnit, rollUp, rollUpper } from '../../../src/batch/rollup/rollUp';
import {
  besideNotes,
  differingLines,
  notSummedWords,
  rolledCells,
  rolledText,
  rollUpHeading,
  rollUpNotes,
} from '../../../src/batch/rollup/rollUpWords';
import { besideCopy, rollUpCopy } from '../../../src/export/office/rollUpCopy';
import type { ReportJson } from '../../../src/report/schema';
import { checkedPage } from '../result/kept/checkedPage';

function reportOf(changes: Record<string, string> = {}, organ = '青溪县水务局', year = 2023): ReportJson {
  const { report } = checkedPage(changes, { year, edit: (html) => html.replaceAll('青溪县水务局', organ) });
  if (!report) throw new Error('the page holds no report');
  return report;
}

const unit = (name: string, report: ReportJson | null): RosterUnit => ({ id: name, name, report });
const FEES = 'proactive.fees.amount';
const RECEIVED = 'requests.newReceived.total';

const ROSTER = [
  unit('水务局', reportOf({ [FEES]: '0.1' })),
  unit(
    '林业局',
    reportOf({ [FEES]: '0.2', [RECEIVED]: '5', 'requests.newReceived.naturalPerson': '3' }, '青溪县林业局'),
  ),
  unit('教育局', reportOf({ [FEES]: '', [RECEIVED]: '若干' }, '青溪县教育局')),
  unit('民政局', null),
];

function summed(roster: readonly RosterUnit[]): RollUp {
  const rolled = rollUp(roster);
  if (rolled.kind !== 'summed') throw new Error('not added up');
  return rolled;
}

const at = (rolled: RollUp, address: string): string => {
  const cell = rolled.cells.get(address);
  return cell ? rolledText(cell).zh : 'no such cell';
};
const zh = (texts: readonly { readonly zh: string }[]): string[] => texts.map((text) => text.zh);

describe('decimals', () => {
  it.each([
    [0.1, 0.2, '0.3'],
    [1e-7, 0.1, '0.1000001'],
    [9_007_199_254_740_991, 2, '9007199254740993'],
    [-2, 5, '3'],
    [1e21, 1, '1000000000000000000001'],
    [2.5, -2.5, '0'],
  ])('%d and %d are %s, to the digit', (a, b, sum) => expect(decimalText(plus(decimalOf(a), decimalOf(b)))).toBe(sum));
  it('keep their sign below one', () => expect(decimalText(minus(decimalOf(0), decimalOf(0.05)))).toBe('-0.05'));
});

describe('a sum of reports', () => {
  const rolled = summed(ROSTER);
  it('adds to the digit, and counts what is no number', () => {
    expect(at(rolled, FEES)).toBe('0.3（含空白或未读 1 份）');
    expect(at(rolled, RECEIVED)).toBe('19（含空白或未读 1 份）');
    expect(at(rolled, 'requests.newReceived.naturalPerson')).toBe('27');
    expect(rolled.cells.size).toBe(200);
  });
  it('is the same of reports that come in any order', () => {
    const upper = rollUpper();
    for (const order of [3, 1, 0, 2]) {
      const each = ROSTER[order];
      if (each) upper.add(order, each);
    }
    expect(upper.result()).toEqual(rolled);
  });
  it('has no number where no report prints one', () => {
    const none = summed([unit('甲', reportOf({ [FEES]: '' })), unit('乙', reportOf({ [FEES]: '/' }, '青溪县乙局'))]);
    expect(at(none, FEES)).toBe('（含空白或未读 2 份）');
    expect(none.cells.get(FEES)?.sum).toBeNull();
  });
  it('opens into what each unit prints', () => {
    expect(
      operandsOf(ROSTER, RECEIVED).map(({ unit: { name }, value, state, raw }) => [name, value, state, raw]),
    ).toEqual([
      ['水务局', 14, 'number', '14'],
      ['林业局', 5, 'number', '5'],
      ['教育局', null, 'text', '若干'],
    ]);
  });
  it('names who took part and who did not', () => {
    expect(rollUpHeading(rolled).zh).toBe('所选 3 份之和');
    expect(zh(rollUpNotes(rolled))).toEqual([
      '参加汇总的单位（3 个）：水务局、林业局、教育局',
      '名单中未参加汇总的单位（1 个）：民政局',
      '2 格含空白或未读，没有当作 0；这些格的和只加了已填的数',
      '只作相加，不作判断',
    ]);
  });
  it('says where years differ, and where one organ is in it twice', () => {
    const notes = zh(rollUpNotes(summed([unit('甲', reportOf()), unit('乙', reportOf({}, '青溪县水务局', 2022))])));
    expect(notes).toContain('所选报告年度不一：2023年度 1 份、2022年度 1 份');
    expect(notes).toContain('同一单位有 2 份：青溪县水务局');
  });
  it('says that rows outside the form are not in it', () => {
    const report = reportOf({}, '青溪县财政局');
    const extra = {
      ...report,
      cells: { ...report.cells, 'requests.extras.1.total': { state: 'number' as const, raw: '3' } },
    };
    expect(zh(rollUpNotes(summed([unit('财政局', extra)])))).toContain('1 份有格式以外的行，没有计入：财政局');
  });
  it('takes a table that was not read for unread in every cell', () => {
    const report = reportOf({}, '青溪县财政局');
    const cells = Object.fromEntries(
      Object.entries(report.cells).filter(([address]) => !address.startsWith('proactive')),
    );
    const unread = { ...report, cells, editions: { ...report.editions, proactive: null } };
    expect(at(summed([...ROSTER, unit('财政局', unread)]), 'proactive.licensing.decisions')).toBe(
      '354（含空白或未读 1 份）',
    );
  });
});

describe('reports of two forms', () => {
  const old: ReportJson = { ...reportOf({}, '青溪县财政局', 2020), editions: { proactive: '2019', requests: '2019' } };
  const hybrid: ReportJson = { ...old, editions: { proactive: '2021', requests: '2019' } };
  it('are not added up, and that is said', () => {
    const rolled = rollUp([...ROSTER, unit('财政局', old)]);
    expect(rolled.kind === 'otherEditions' && notSummedWords(rolled).zh).toBe(
      '所选报告的格式版本不一，没有汇总：2021年格式 3 份（水务局、林业局、教育局）；2019年格式 1 份（财政局）',
    );
  });
  it('nor where only one table differs', () => {
    expect(rollUp([unit('财政局', hybrid), unit('甲', reportOf())]).kind).toBe('otherEditions');
  });
});

describe('another report laid beside', () => {
  const two = ROSTER.slice(0, 2);
  const government = reportOf({ [FEES]: '0.3', [RECEIVED]: '18', 'disputes.reconsideration.total': '3' }, '青溪县');
  const beside = besideReport(summed(two), government);
  it('shows what differs, and asserts nothing', () => {
    const lines = differingLines(beside);
    expect(lines).toContainEqual({ address: RECEIVED, sum: '19', printed: '18', difference: '少 1' });
    expect(lines).toContainEqual({
      address: 'disputes.reconsideration.total',
      sum: '2',
      printed: '3',
      difference: '多 1',
    });
    expect(lines.some(({ address }) => address === FEES)).toBe(false);
    const notes = zh(besideNotes(beside));
    expect(notes.at(-1)).toContain('共同被告');
    expect(notes.join()).not.toMatch(/错误|不符|失败/);
  });
  it('is not compared where a number is lacking, or the form is another', () => {
    const blank = besideReport(summed(two), reportOf({ [FEES]: '' }));
    expect(blank.differing.some(({ address }) => address === FEES)).toBe(false);
    expect(zh(besideNotes(blank))[1]).toBe('1 格有一边没有数，未作对照');
    const other = besideReport(summed(two), { ...government, editions: { proactive: '2021', requests: '2019' } });
    expect(other.notCompared).toEqual(['requests']);
    expect(other.cells.every(({ address }) => !address.startsWith('requests.'))).toBe(true);
  });
  it('is copied as a table', () => {
    const { html = '', text } = besideCopy('对照', differingLines(beside), []);
    expect(html).toContain('“一、本年新收政府信息公开申请数量”行');
    expect(text.split('\n')[1]).toBe('表\t行\t列\t所选之和\t对照报告所填\t对照比和');
  });
});

it('is copied in the official layout, headed by what it is', () => {
  const rolled = summed(ROSTER);
  const printed = { cells: rolledCells(rolled), editions: rolled.editions };
  const { html = '', text } = rollUpCopy({
    heading: rollUpHeading(rolled).zh,
    printed,
    notes: zh(rollUpNotes(rolled)),
  });
  expect(text.split('\n')[0]).toBe('所选 3 份之和');
  expect(html.match(/<table/g)).toHaveLength(3);
  expect(html).toContain('0.3（含空白或未读 1 份）');
  expect(html).toContain('名单中未参加汇总的单位（1 个）：民政局。');
});
