import { describe, expect, it } from 'vitest';
import { recheckStanding, standingTotals } from '../../../src/batch/recheck/recheckTotals';
import { recheckUnit, type UnitRun } from '../../../src/batch/recheck/recheckUnit';
import { recheckWords } from '../../../src/batch/recheck/recheckWords';
import { decisionOn, withDecisions } from '../../../src/result/decision';
import type { Result } from '../../../src/result/resultSchema';
import { isRule } from '../../../src/rules/ruleOf';
import { SLIPS } from '../../e2e/reportPage';
import { checkedPage } from '../result/kept/checkedPage';

const MENDED_ROW = { ...SLIPS, 'requests.granted.total': '7' };

const run = (result: Result | null, hash: string | null = null): UnitRun => ({ result, hash, trouble: null });
const compared = (now: Result, then: Result) => recheckUnit(run(now), run(then), isRule);
const words = (now: Result, then: Result): string => recheckWords(compared(now, then)).zh;

const before = checkedPage(SLIPS);

describe('a unit checked again', () => {
  it('counts a slip that broke two relations as one problem', () => {
    expect(words(checkedPage(MENDED_ROW), before)).toBe('已改 1 · 未改 1 · 新出现 0');
  });
  it('tells what an alteration broke', () => {
    const now = checkedPage({ ...MENDED_ROW, 'requests.carriedIn.total': '4' });
    expect(words(now, before)).toBe('已改 1 · 未改 1 · 新出现 1');
  });
  it('counts numbers that changed beside the problems', () => {
    const now = checkedPage({ ...SLIPS, 'proactive.licensing.decisions': '119' });
    expect(words(now, before)).toBe('已改 0 · 未改 2 · 新出现 0 · 另有 1 处数字变动');
  });
  it('calls a number that changed and still does not hold not mended', () => {
    expect(words(checkedPage({ ...SLIPS, 'requests.granted.total': '9' }), before)).toBe('已改 0 · 未改 2 · 新出现 0');
  });
  it('never calls a cell that was emptied mended', () => {
    const now = checkedPage({ ...SLIPS, 'disputes.reconsideration.total': '' });
    // What is new is the blank itself.
    expect(words(now, before)).toBe('已改 0 · 未改 1 · 新出现 1 · 这次无法核验 1');
  });
  it('says that what was read is the same though the page is not', () => {
    const now = checkedPage(SLIPS, { edit: (html) => html.replace('</body>', '<p hidden>1024</p></body>') });
    expect(words(now, before)).toBe('已改 0 · 未改 2 · 新出现 0 · 读到的内容没有变');
  });
  it('says that other rules judged it', () => {
    const then = { ...before, generator: { ...before.generator, rules: '2020-01-01' } };
    expect(words(before, then)).toContain('规则或设置与先前不同');
  });
  it('keeps what a person set aside out of what is not mended', () => {
    const finding = before.findings.find(({ id }) => id === 'disputes/group-total@reconsideration');
    if (!finding) throw new Error('the page has lost its slip');
    const choice = { reach: 'finding', state: 'notListed', reason: 'scope', note: null } as const;
    const then = withDecisions(before, [decisionOn(before, finding, choice, before.checkedAt)]);
    expect(words(before, then)).toBe('已改 0 · 未改 1 · 新出现 0 · 先前不列为问题 1 · 读到的内容没有变');
    expect(recheckWords(recheckUnit(run(before, 'a'), run(then, 'a'), isRule)).zh).toBe('页面未变 · 未改 1');
  });
});

describe('a unit that cannot be compared', () => {
  const trouble = { zh: '服务器拒绝（403）', en: 'refused (403)' };
  it.each([
    ['that was not opened', { ...run(null), trouble }, run(before), '打不开：服务器拒绝（403）'],
    ['of the same bytes', run(before, 'a1'), run(before, 'a1'), '页面未变 · 未改 2'],
    ['without a report now', run(null), run(before), '这次没有读到年报，未作比较'],
    ['without a report then', run(before), run(null), '先前没有读到年报，未作比较'],
  ])('%s says so', (_, now, then, said) => {
    expect(recheckWords(recheckUnit(now, then, isRule)).zh).toBe(said);
  });
  it('whose page now holds another year mends nothing', () => {
    const now = checkedPage({}, { year: 2024 });
    expect(words(now, before)).toBe(
      '这次读到的是另一份报告（青溪县水务局 2024年度，先前为青溪县水务局 2023年度），未作比较',
    );
  });
  it('at another address with another organ mends nothing, and a name put right in its place does', () => {
    const edit = (html: string): string => html.replaceAll('青溪县水务局', '白河县林业局');
    expect(words(checkedPage({}, { edit, url: 'http://b.gov.cn/2.html' }), before)).toContain('另一份报告');
    expect(words(checkedPage({}, { edit }), before)).toContain('已改 2');
  });
  it('is not taken as the same page where the bytes were not seen', () => {
    expect(recheckUnit(run(before, null), run(before, null), isRule).kind).toBe('compared');
  });
});

it('counts every unit once, and none as mended that is not known to be', () => {
  const emptied = checkedPage({ 'disputes.reconsideration.total': '' });
  const all = [
    compared(checkedPage(), before),
    compared(checkedPage(MENDED_ROW), before),
    compared(before, before),
    compared(emptied, checkedPage({ 'disputes.reconsideration.total': '2' })),
    compared(before, checkedPage()),
    recheckUnit(run(null), run(before), isRule),
  ];
  expect(standingTotals(all.map(recheckStanding)).zh).toBe(
    '复核 6 个单位：全部已改 1，部分已改 1，未改 1，有新出现的 1，未作比较 1，无法核验是否已改 1',
  );
});
