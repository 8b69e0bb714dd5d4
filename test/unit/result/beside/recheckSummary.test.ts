import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/finding/hashOf';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { markupView } from '../../../../src/page/saved/markupView';
import { parse } from '../../../../src/parse/parse';
import { recheckSummary } from '../../../../src/result/beside/recheckSummary';
import { BY_POSITION } from '../../../../src/result/kept/correction';
import type { Finding, Result } from '../../../../src/result/resultSchema';
import { isRule } from '../../../../src/rules/ruleOf';
import { reportPage, SLIPS } from '../../../e2e/reportPage';
import { checkedPage } from '../kept/checkedPage';

const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id).sort();
const compared = (now: Result, former: Result) => recheckSummary(now, former, isRule);

const ROW = 'requests/row-total@granted';
const COLUMN = 'requests/outcome-total@total';
const GROUP = 'disputes/group-total@reconsideration';

describe('a page that says what it said', () => {
  const summary = compared(checkedPage(SLIPS, { at: '2026-02-01T00:00:00.000Z' }), checkedPage(SLIPS));
  it('is unchanged', () => {
    expect(summary.isSame).toBe(true);
    expect(ids(summary.unmended)).toEqual([GROUP, COLUMN, ROW].sort());
    expect([summary.mended, summary.appeared, summary.otherChanges, summary.changedParagraphs]).toEqual([
      [],
      [],
      [],
      0,
    ]);
  });
});

describe('a page with other numbers', () => {
  const now = checkedPage({ ...SLIPS, 'requests.granted.total': '7', 'proactive.licensing.decisions': '119' });
  const summary = compared(now, checkedPage(SLIPS));
  it('tells what holds now from what does not', () => {
    expect(summary.isSame).toBe(false);
    expect(ids(summary.mended)).toEqual([COLUMN, ROW].sort());
    expect(ids(summary.unmended)).toEqual([GROUP]);
  });
  it('names the numbers that changed beside them', () => {
    expect(summary.otherChanges).toEqual(['proactive.licensing.decisions']);
  });
  it('tells what is new', () => {
    const back = compared(checkedPage(SLIPS), now);
    expect(ids(back.appeared)).toEqual([COLUMN, ROW].sort());
    expect(back.mended).toEqual([]);
  });
  it('counts paragraphs in other words', () => {
    const edit = (html: string): string => html.replace('本年度未收取信息处理费。', '本年度没有收取信息处理费。');
    expect(compared(checkedPage(SLIPS, { edit }), checkedPage(SLIPS)).changedParagraphs).toBe(1);
  });
});

it('does not count what a person added or read by hand as found by the rules', () => {
  const [finding] = checkedPage(SLIPS).findings;
  const added = (result: Result): Result => ({
    ...result,
    findings: [...result.findings, { ...(finding as Finding), id: 'manual/added@x', rule: 'manual/added' }],
  });
  const now = compared(added(checkedPage(SLIPS)), checkedPage(SLIPS));
  expect([now.appeared, now.unjudgedThen]).toEqual([[], []]);
  const gone = compared(checkedPage(SLIPS), added(checkedPage(SLIPS)));
  expect([gone.mended, gone.unjudgedNow]).toEqual([[], []]);
});

describe('what was not judged on one of the two days', () => {
  const yearly: Finding = {
    ...(checkedPage(SLIPS).findings[0] as Finding),
    id: 'history/text-copy@overview',
    rule: 'history/text-copy',
    equation: null,
    addresses: ['sections.overview.paragraphs.1'],
  };
  const judged = (result: Result, isJudged: boolean): Result => ({
    ...result,
    findings: isJudged ? [...result.findings, yearly] : result.findings,
    checks: result.checks.map((check) =>
      check.rule === yearly.rule && isJudged
        ? { ...check, instances: [{ key: 'overview', outcome: 'fail' as const }] }
        : check,
    ),
  });
  const page = checkedPage(SLIPS);

  it('is not called new where nothing was there to be held against', () => {
    const summary = compared(judged(page, true), judged(page, false));
    expect(ids(summary.unjudgedThen)).toEqual([yearly.id]);
    expect(summary.appeared).toEqual([]);
  });
  it('is not called mended where nothing is there to be held against', () => {
    const summary = compared(judged(page, false), judged(page, true));
    expect(ids(summary.unjudgedNow)).toEqual([yearly.id]);
    expect(summary.mended).toEqual([]);
  });
  it('is not called mended where its rule only has other instances that could not be judged', () => {
    const rest = judged(page, false);
    const other = rest.checks.map((check) =>
      check.rule === yearly.rule
        ? { ...check, instances: [{ key: 'elsewhere', outcome: 'notAssessable' as const, reason: 'noYearBefore' }] }
        : check,
    );
    expect(compared({ ...rest, checks: other }, judged(page, true)).mended).toEqual([]);
  });
});

it('says that another version may be the reason', () => {
  const former = checkedPage(SLIPS);
  const generator = { ...former.generator, rules: '2025-01-01' };
  expect(compared(checkedPage(SLIPS), { ...former, generator }).isOtherTool).toBe(true);
  expect(compared(checkedPage(SLIPS), former).isOtherTool).toBe(false);
});

describe('what a person had read otherwise is none of the page’s doing', () => {
  // The page prints 8 where the row and the column come to 7.
  const CELL = 'requests.granted.total';
  const read = (value: string, changes: Readonly<Record<string, string>> = {}): Result =>
    checkedPage({ ...SLIPS, ...changes }, { corrections: [{ address: CELL, printed: '8', value }] });
  const none = { mended: [], appeared: [], otherChanges: [] };

  it('neither where it was read by hand since, nor where that was taken back, nor where it was said anew', () => {
    const printed = checkedPage(SLIPS);
    const sides = [
      [read('7'), printed],
      [printed, read('7')],
      [read('7'), read('6')],
    ] as const;
    for (const [now, then] of sides) {
      const summary = compared(now, then);
      expect(summary).toMatchObject({ ...none, isSame: true, byHand: { places: [CELL], tables: [] } });
      expect(ids(summary.resting)).toEqual([COLUMN, ROW].sort());
      expect(ids(summary.unmended)).toContain(GROUP);
    }
  });
  it('is not said where both checks read the same by hand', () => {
    const summary = compared(read('7', { 'proactive.licensing.decisions': '119' }), read('7'));
    expect(summary).toMatchObject({ isSame: false, resting: [], byHand: { places: [] } });
    expect(summary.otherChanges).toEqual(['proactive.licensing.decisions']);
  });
  it('leaves what the page itself mended', () => {
    const now = checkedPage({ [CELL]: '8' }, { corrections: [{ address: CELL, printed: '8', value: '7' }] });
    const summary = compared(now, checkedPage(SLIPS));
    expect([summary.isSame, ids(summary.mended)]).toEqual([false, [GROUP]]);
    expect([summary.byHand.places, ids(summary.resting)]).toEqual([[CELL], [COLUMN, ROW].sort()]);
  });
  it('counts a number that the page now prints as it had been read', () => {
    const summary = compared(checkedPage({ ...SLIPS, [CELL]: '7' }), read('7'));
    expect(summary).toMatchObject({ mended: [], appeared: [], isSame: false, otherChanges: [CELL] });
  });
  it('does not call a relation new whose reading by hand no longer holds', () => {
    const summary = compared(checkedPage({ ...SLIPS, [CELL]: '9' }), read('7'));
    expect([summary.appeared, summary.byHand.places]).toEqual([[], []]);
    expect(ids(summary.resting)).toEqual([COLUMN, ROW].sort());
  });
  it('does not know whether a table changed that was read by hand in one of them only', () => {
    const edit = (html: string): string =>
      ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构'].reduce(
        (text, name, at) => text.replaceAll(name, `第${at}类`),
        html,
      );
    const slip = { [CELL]: '8' };
    const tree = fromHtml(edit(reportPage(slip)));
    const { unmatched } = parse(tree, markupView(tree)).report.tables.requests;
    const correction = { address: 'tables.requests', printed: hashOf(unmatched), value: BY_POSITION };
    const [now, then] = [checkedPage(slip, { edit, corrections: [correction] }), checkedPage(slip, { edit })];
    expect([now.verdict, then.verdict]).toEqual(['fail', 'incomplete']);
    for (const summary of [compared(now, then), compared(then, now)]) {
      expect(summary).toMatchObject({ ...none, isSame: false, byHand: { places: [], tables: ['requests'] } });
    }
  });
});
