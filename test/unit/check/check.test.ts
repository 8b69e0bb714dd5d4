import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { resultSchema } from '../../../src/check/resultSchema';
import { fromHtml } from '../../../src/page/fromHtml';
import type { Edition } from '../../../src/report/addresses';
import type { Settings } from '../../../src/settings/settingsSchema';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

function page(changes: Record<string, string> = {}, edition: Edition = '2021'): string {
  const values = consistentValues(edition, () => 3);
  const printed = new Map([...values].map(([address, value]) => [address, changes[address] ?? String(value)]));
  return renderReport({
    organ: '青溪县水务局',
    year: edition === '2021' ? 2023 : 2020,
    edition,
    printed,
    markup: 'plain',
  });
}
function checked(html: string, settings: Settings = {}) {
  const { result } = check(fromHtml(html), {
    source: { kind: 'html' },
    settings,
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  resultSchema.parse(result);
  return result;
}
const without = (html: string, from: string, to: string) =>
  html.slice(0, html.indexOf(from)) + html.slice(html.indexOf(to));
const table = (number: number) => {
  const html = page();
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  return tables[number] ?? '';
};
const ids = (html: string) => checked(html).findings.map(({ id }) => id);

describe('verdict', () => {
  it.each([
    ['a report that holds', 'pass', page()],
    ['a difference', 'fail', page({ 'requests.granted.total': '9' })],
    ['a warning only', 'review', page({ 'proactive.licensing.decisions': '' })],
    ['an equation that blanks leave open', 'incomplete', page({ 'disputes.reconsideration.total': '' })],
    ['a table as a picture', 'incomplete', page().replace(table(2), '<p><img src="table4.png"></p>')],
    ['a table in an attachment', 'incomplete', page().replace(table(2), '<p><a href="table4.xlsx">表四</a></p>')],
    ['a missing section', 'fail', without(page(), '<p><strong>六、', '</div></body>')],
    [
      'an empty table',
      'incomplete',
      page(Object.fromEntries([...consistentValues('2021', () => 0)].map(([address]) => [address, '']))),
    ],
    ['a page with nothing of a report', 'notReport', '<h1>首页</h1><p>欢迎访问</p>'],
    ['nothing at all', 'notReport', ''],
  ])('%s is %s', (_, verdict, html) => {
    expect(checked(html).verdict).toBe(verdict);
  });

  it('never calls a report green that has a table it did not read', () => {
    for (const number of [0, 1, 2]) {
      for (const other of ['', '<img src="t.png">', '<a href="t.pdf">附件</a>', '<iframe src="t.html"></iframe>']) {
        expect(['fail', 'incomplete'], `table ${number} ${other}`).toContain(
          checked(page().replace(table(number), other)).verdict,
        );
      }
    }
  });
});

describe('coverage and counts', () => {
  it('counts blanks as read but as blanks', () => {
    const result = checked(
      page({
        'requests.granted.research': '',
        'requests.granted.legalService': '/',
        'proactive.licensing.decisions': 'O',
      }),
    );
    expect(result.coverage).toEqual({ read: 199, blank: 2, expected: 200 });
  });

  it('expects 186 cells in the form of 2019 with table 2 of 21 values', () => {
    // 2019: table 2 prints 3+3+3+3+3+3+2+2 = 22 values, table 3 23 rows of 7, table 4 15.
    expect(checked(page({}, '2019')).coverage.expected).toBe(22 + 161 + 15);
  });

  it('judges 42 relations of the 2021 form', () => {
    const { pass, passBesideBlanks, notAssessable, absent } = checked(
      page({ 'requests.granted.research': '' }),
    ).summary;
    expect(pass + passBesideBlanks + notAssessable + absent).toBe(42);
    // granted.research stood for 3: its row and its column can no longer be told.
    expect(notAssessable).toBe(2);
  });
});

describe('settings', () => {
  const html = page({ 'requests.granted.total': '9' });
  it('switch a rule off', () => {
    const result = checked(html, { rules: { 'requests/row-total': 'off' } });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['requests/outcome-total']);
    expect(result.checks.some(({ rule }) => rule === 'requests/row-total')).toBe(false);
    expect(result.settings).toEqual({ rules: { 'requests/row-total': 'off' } });
  });
  it('change a severity, and the verdict with it', () => {
    expect(
      checked(html, { rules: { 'requests/row-total': 'info', 'requests/outcome-total': 'warning' } }).verdict,
    ).toBe('review');
  });
});

describe('pages that are no report', () => {
  const report = page();
  const tables = [table(0), table(1), table(2)].map((it) => it.replace(/>\d+</g, '><')).join('');
  it.each([
    ['the notice with its empty forms', `<h1>中华人民共和国政府信息公开工作年度报告格式</h1>${tables}`],
    ['a report inside a comment', `<!--${report}-->`],
    ['a report inside a script', `<script type="text/template">${report.replaceAll('</script>', '')}</script>`],
    [
      'a list of reports',
      `<h1>政府信息公开年报</h1>${[2019, 2020, 2021, 2022, 2023].map((it) => `<li><a href="${it}.html">青溪县${it}年政府信息公开工作年度报告</a></li>`).join('')}`,
    ],
    [
      'another annual report',
      '<h1>青溪县2023年法治政府建设年度报告</h1><p>一、总体情况</p><p>行政复议3件。</p><p>二、存在的主要问题</p><p>三、下一步安排</p>',
    ],
  ])('%s', (_, html) => {
    expect(checked(html)).toMatchObject({ verdict: 'notReport', report: null });
  });
});

describe('strange pages', () => {
  it.each([
    ['ten thousand levels', `${'<div>'.repeat(10_000)}${page()}`],
    [
      'spans past all bounds',
      `<table>${'<tr><td colspan=1000 rowspan=65534>其他</td></tr>'.repeat(2000)}</table>${page()}`,
    ],
    ['a hundred thousand empty rows', `<table>${'<tr></tr>'.repeat(100_000)}</table>${page()}`],
    ['a ten megabyte cell', `<table><tr><td>规章</td><td>${'0'.repeat(10_000_000)}</td></tr></table>${page()}`],
    ['labels made to backtrack', `<p>${'（'.repeat(50_000)}${'一、'.repeat(50_000)}</p>${page()}`],
  ])('%s before a report change nothing', (_, html) => {
    expect(checked(html)).toMatchObject({ verdict: 'pass', coverage: { read: 200, expected: 200 } });
  });

  it('says which column is cut off and invents no values for it', () => {
    const whole = table(1);
    const narrow = whole.replace('<td rowspan="2">总计</td>', '').replace(/<td>\d+<\/td><\/tr>/g, '</tr>');
    const result = checked(page().replace(whole, narrow.replace('colspan="7"', 'colspan="6"')));
    expect(result.findings.map(({ id }) => id)).toEqual(['structure/column-missing@labels.requests.total']);
    expect(result).toMatchObject({ verdict: 'fail', coverage: { read: 175, expected: 200 } });
  });

  it('reads a copy that is hidden only when there is no other', () => {
    const wrong = page({ 'requests.granted.total': '9' });
    expect(ids(`<div style="display:none">${wrong}</div>${page()}`)).toEqual([]);
    expect(ids(`<div hidden>${wrong}</div>${page()}`)).toEqual([]);
    expect(ids(`<div hidden>${wrong}</div>`)).toEqual(['requests/outcome-total@total', 'requests/row-total@granted']);
  });
});
