import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { sameShare } from '../../../src/finding/history/sameShare';
import { organKey } from '../../../src/finding/history/yearBefore';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { ReportJson } from '../../../src/report/schema';
import { fixtures } from '../../rules/fixtures';
import { paint } from '../../rules/paint';

function checked(file: string) {
  const page = fixtures.find((fixture) => fixture.file === file);
  return paint(page?.html ?? '<body>', page?.before ?? null).checked;
}
function comparedWith(change: Partial<ReportJson>) {
  const page = fixtures.find(({ file }) => file === 'history/in-force.html');
  const before = paint(page?.before ?? '<body>').checked.result.report;
  const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-11-23T02:00:00.000Z' } as const;
  return check(fromHtml(page?.html ?? ''), { ...terms, before: before && { ...before, ...change } }).result;
}
const instanceOf = (file: string, rule: string, key: string) =>
  checked(file)
    .result.checks.find((entry) => entry.rule === rule)
    ?.instances.find((instance) => instance.key === key);

describe('what is not compared says why', () => {
  it.each([
    ['history/carry-over.html', 'history/carry-over', 'table', 'fail', undefined],
    ['history/carry-over.pass.html', 'history/carry-over', 'table', 'pass', undefined],
    ['history/carry-over.pass-reform.html', 'history/carry-over', 'table', 'notAssessable', 'organChanged'],
    ['history/carry-over.pass-organ.html', 'history/carry-over', 'table', 'notAssessable', 'otherOrgan'],
    ['history/carry-over.pass-organ.html', 'history/in-force', 'normativeDocuments', 'notAssessable', 'otherOrgan'],
    ['history/carry-over.pass-year.html', 'history/carry-over', 'table', 'notAssessable', 'otherYear'],
    ['history/in-force.html', 'history/in-force', 'regulations', 'pass', undefined],
    ['history/in-force.pass.html', 'history/in-force', 'normativeDocuments', 'pass', undefined],
    ['history/in-force.pass.html', 'history/in-force', 'regulations', 'notAssessable', 'blankOperands'],
    ['history/items-2019.pass.html', 'history/items-2019', 'table', 'pass', undefined],
    ['history/carry-over.editions.html', 'history/in-force', 'normativeDocuments', 'notAssessable', 'otherEdition'],
    ['requests/row-total.html', 'history/items-2019', 'table', 'absent', undefined],
    ['history/jump.pass.html', 'history/jump', 'counts', 'pass', undefined],
    ['history/text-copy.pass.html', 'history/text-copy', 'overview', 'pass', undefined],
    ['history/same-problems.pass.html', 'history/same-problems', 'section', 'pass', undefined],
    // Without last year's page nothing is compared.
    ['cells/unit.html', 'history/carry-over', 'table', 'notAssessable', 'noYearBefore'],
    ['cells/unit.html', 'history/text-copy', 'problems', 'notAssessable', 'noYearBefore'],
  ])('%s: %s@%s is %s %s', (file, rule, key, outcome, reason) => {
    expect(instanceOf(file, rule, key)).toEqual(reason ? { key, outcome, reason } : { key, outcome });
  });

  it.each([
    ['no organ by name', { organ: null, organCode: null }, 'organUnknown'],
    ['another name under the same code', { organ: '青溪县水利局' }, 'otherOrgan'],
    ['no year', { year: null }, 'yearUnknown'],
    ['the same year', { year: 2023 }, 'otherYear'],
  ])('%s', (_, change: Partial<ReportJson>, reason) => {
    const stock = comparedWith(change).checks.find(({ rule }) => rule === 'history/in-force');
    expect(stock?.instances.map((instance) => instance.reason)).toEqual([reason, reason]);
  });

  it('knows an organ by its name, however it is spaced and whatever stands in brackets', () => {
    for (const organ of ['洧水县水务局（洧水县河长制办公室）', ' 洧水县 水务局']) {
      expect(comparedWith({ organ }).findings.map(({ rule }) => rule)).toEqual(['history/in-force']);
    }
  });
});

it('takes a government for itself whether or not it is called one, and not for its office', () => {
  expect(organKey('青溪县人民政府')).toBe(organKey('青溪县'));
  expect(organKey('青溪县人民政府办公室')).not.toBe(organKey('青溪县人民政府'));
});

describe('what is said of two years', () => {
  it('names every column that differs in one finding, with both figures', () => {
    const [finding, ...others] = checked('history/carry-over.html').result.findings;
    expect(others).toEqual([]);
    expect(finding?.message.zh).toBe(
      '表三“上年结转”与2022年度报告的“结转下年度”不同：“自然人”列本年填1，上一年度填3，“总计”列本年填1，上一年度填3',
    );
    expect(finding).toMatchObject({ severity: 'warning', expected: 3, actual: 1, difference: -2 });
  });

  it('reckons the documents in force', () => {
    const [finding] = checked('history/in-force.html').result.findings;
    expect(finding?.message.zh).toBe(
      '表二“行政规范性文件”行：2022年度现行有效5＋本年制发1－本年废止0＝6，本年现行有效填9，相差3',
    );
    expect(finding).toMatchObject({ severity: 'warning', expected: 6, actual: 9, difference: 3, excerpt: null });
  });

  it('quotes the words that may explain a break, and asks for nothing', () => {
    const { result, quotes } = checked('history/in-force.explained.html');
    const [finding] = result.findings;
    expect(finding).toMatchObject({ severity: 'info', excerpt: '经集中清理，3件行政规范性文件因有效期届满不再执行' });
    expect(finding?.message.zh).toMatch(/相差3；正文提到“清理”，可能是其原因$/);
    const [quote] = quotes[finding?.id ?? ''] ?? [];
    const number = Number(/\d+$/.exec(quote?.place ?? '')?.[0]);
    const paragraph = result.report?.sections.find(({ id }) => id === 'overview')?.paragraphs[number - 1] ?? '';
    expect(paragraph.slice(quote?.start, quote?.end)).toBe('清理');
  });

  it('shows the copied paragraph and how much of it is the same', () => {
    const [finding] = checked('history/text-copy.html').result.findings;
    expect(finding?.message.zh).toMatch(/^“一、总体情况”有1段与2022年度报告对应段落文字相同：第6段9\d%$/);
    expect(finding?.excerpt).toContain('建立台账，逐条记录来源');
  });
});

describe('how much of two paragraphs is the same', () => {
  const ten = '一二三四五六七八九十';
  it.each([
    ['the same', ten.repeat(5), ten.repeat(5), 1],
    ['the same but for years and numbers', `2023年发布121条，${ten}`, `2022年发布97条，${ten}`, 1],
    ['one of twenty characters', ten.repeat(2), `${ten}一二三四五六七八九百`, 0.95],
    ['one more of twenty', ten.repeat(2), `${ten}${ten.slice(0, 9)}`, 0.95],
    ['three of twenty', ten.repeat(2), `${ten}一二三四五六七千百万`, 0],
    ['nothing', '', '', 0],
  ])('%s', (_, now, before, share) => {
    expect(sameShare(now, before)).toBeCloseTo(share, 10);
  });
});
