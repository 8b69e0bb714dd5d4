import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import type { Correction } from '../../../../src/result/kept/correction';
import { keptReportOf } from '../../../../src/result/kept/keptReport';
import type { Result } from '../../../../src/result/resultSchema';
import { ruleOf } from '../../../../src/rules/ruleOf';
import { popupView } from '../../../../src/ui/model/popupView';
import { pickedCell } from '../../../../src/ui/panel/data/CellButtons';
import { misreadOf } from '../../../../src/ui/panel/data/CorrectByHand';
import { comparedText, headOf } from '../../../../src/ui/panel/history/ComparedTables';
import { keptHeadline } from '../../../../src/ui/panel/history/keptHeadline';
import { spoken } from '../../../../src/words/say';
import { reportPage } from '../../../e2e/reportPage';
import { chinese as t } from '../chinese';
import { page } from '../pageStates';

const CELL = 'requests.granted.total';
const byHand = (address: string, printed: string, value: string): Correction => ({ address, printed, value });

function read(corrections: readonly Correction[]): Result {
  return check(fromHtml(reportPage({ [CELL]: '2l' })), {
    source: { kind: 'html', url: 'https://www.qingxi.gov.cn/2023.html' },
    settings: {},
    checkedAt: '2024-02-01T00:00:00.000Z',
    corrections,
  }).result;
}

const corrected = read([
  byHand('organ', '青溪县水务局', '青溪县人民政府'),
  byHand('year', '2023', '2022'),
  byHand(CELL, '2l', '7'),
]);

describe('what is put right a second time', () => {
  it('is the organ and the year that the page prints, not what a person said before', () => {
    const [organ, year] = misreadOf(corrected, t);
    expect([organ?.printed, organ?.shown, organ?.isByHand]).toEqual(['青溪县水务局', '青溪县人民政府', true]);
    expect([year?.printed, year?.shown, year?.isByHand]).toEqual(['2023', '2022', true]);
    const [plain] = misreadOf(read([]), t);
    expect([plain?.printed, plain?.isByHand]).toEqual(['青溪县水务局', false]);
  });
  it('is the cell as the page prints it', () => {
    expect(pickedCell(CELL, corrected, t).printed).toBe('2l');
  });
  it('counts: what is kept of it then is still what the page prints', () => {
    const again = misreadOf(corrected, t).map(({ address, printed }) =>
      byHand(address, printed, address === 'organ' ? '青溪县林业局' : '2021'),
    );
    expect(read(again).report).toMatchObject({ organ: '青溪县林业局', year: 2021 });
  });
});

it('the heading of the panel and of the popup says which of organ and year a person gave', () => {
  const given = (result: Result) => popupView({ kind: 'page', page: page(result) }, 'zh', ruleOf).byHand;
  expect(given(corrected)).toEqual({ organ: true, year: true });
  expect(given(read([byHand('year', '2023', '2022')]))).toEqual({ organ: false, year: true });
  expect(given(read([]))).toEqual({ organ: false, year: false });
});

it('two checks beside each other say which number and which year a person gave', async () => {
  const [now, former] = await Promise.all([keptReportOf(corrected), keptReportOf(read([]))]);
  if (!now || !former) throw new Error('nothing is kept');
  const cell = { state: 'number', raw: '2l', value: 7 } as const;
  expect(comparedText(now, CELL, cell, t)).toBe('7（人工）');
  expect(comparedText(now, 'requests.carriedIn.total', cell, t)).toBe('7');
  expect([headOf(now, former, t, String), headOf(former, now, t, String)]).toEqual(['2022（人工）', '2023']);
});

describe('a report that holds by a reading by hand', () => {
  const cell = (value: string): Result => read([byHand(CELL, '2l', value)]);
  const said = (result: Result): string[] =>
    popupView({ kind: 'page', page: page(result) }, 'zh', ruleOf).notices.map((notice) => spoken(t, notice));

  it('says beside its verdict why it is not green', () => {
    expect(popupView({ kind: 'page', page: page(cell('7')) }, 'zh', ruleOf)).toMatchObject({
      tone: 'unknown',
      headline: { key: 'headlinePass' },
    });
    expect(said(cell('7'))).toEqual(['含人工读数 1 处，不显示为通过。']);
    expect(said(cell('6'))).toEqual(['含人工读数 1 处。']);
    expect(said(read([]))).toEqual([]);
  });
  it('says so in the list of what is kept', () => {
    expect(spoken(t, keptHeadline(cell('7')))).toBe('已核验的关系均相符；含人工读数 1 处，不显示为通过');
    expect(spoken(t, keptHeadline(cell('6')))).toMatch(/；含人工读数 1 处$/);
    expect(spoken(t, keptHeadline(read([])))).not.toContain('人工');
  });
});
