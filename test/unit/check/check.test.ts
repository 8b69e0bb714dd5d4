import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Edition } from '../../../src/report/addresses';
import { resultSchema } from '../../../src/result/resultSchema';
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
    // That it was not checked is in the result itself.
    expect(result.checks.filter(({ rule }) => rule === 'requests/row-total')).toEqual([
      { rule: 'requests/row-total', instances: [{ key: 'settings', outcome: 'absent', reason: 'switchedOff' }] },
    ]);
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
      'another annual report with headings and numbers alike',
      '<h1>青溪县2023年法治政府建设年度报告</h1><p>一、总体情况</p><p>收到政府信息公开申请5件。</p><p>二、存在的主要问题及改进情况</p><p>下一步改进。</p><p>三、其他需要报告的事项</p><p>无。</p><table><tr><td>行政许可</td><td>行政处罚</td><td>行政强制</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    ],
    [
      'the first half of a year',
      page().replaceAll('2023年政府信息公开工作年度报告', '2023年上半年政府信息公开申请情况'),
    ],
    [
      'another annual report',
      '<h1>青溪县2023年法治政府建设年度报告</h1><p>一、总体情况</p><p>行政复议3件。</p><p>二、存在的主要问题</p><p>三、下一步安排</p>',
    ],
  ])('%s', (_, html) => {
    expect(checked(html)).toMatchObject({ verdict: 'notReport', report: null });
  });
});

describe('what cannot be read', () => {
  it('takes a picture in a cell for unread, not for a blank', () => {
    const result = checked(page().replace('<td>63</td>', '<td><img src="63.png"></td>'));
    expect(result).toMatchObject({ verdict: 'incomplete', coverage: { read: 199, blank: 0, expected: 200 } });
    expect(result.findings.map(({ rule, addresses }) => ({ rule, addresses }))).toEqual([
      { rule: 'structure/cells-unread', addresses: ['requests.newReceived.naturalPerson'] },
    ]);
  });

  it('is never green beside values that cannot be lined up', () => {
    // Nine cells after the label, the outer ones blank, and no span to tell which seven are meant.
    const row = /<tr><td>（一）予以公开<\/td>.*<\/tr>/;
    const html = page()
      .replace(/ (?:col|row)span="\d+"/g, '')
      .replace(/<td>三、本年度办理结果<\/td>/, '');
    const loose = html.replace(row, `<tr><td>（一）予以公开</td><td></td>${'<td></td>'.repeat(7)}<td></td></tr>`);
    expect(loose).not.toBe(html);
    expect(checked(loose).verdict).toBe('incomplete');
  });

  it('reads the first of two visible tables with other figures, and is not green for it', () => {
    const again = table(1).replace('<td>63</td>', '<td>64</td>');
    const { verdict, findings } = checked(page().replace(table(1), table(1) + again));
    expect([verdict, ...findings.map(({ id }) => id)]).toEqual(['incomplete', 'structure/cells-unread@again']);
    expect(checked(page().replace(table(1), table(1) + table(1)))).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it('names a report of the free form and judges nothing in it', () => {
    const result = checked(
      '<h1>青溪县农业局2017年政府信息公开工作年度报告</h1><p>一、概述</p><p>2017年，我局认真贯彻条例。</p><p>二、政府信息主动公开情况</p><p>主动公开120条。</p><p>三、政府信息依申请公开办理情况</p><p>受理申请2件。</p><p>四、政府信息公开的收费及减免情况</p><p>无。</p><p>五、因政府信息公开申请行政复议、提起行政诉讼的情况</p><p>无。</p><p>六、存在的主要问题及改进措施</p><p>下一步加强培训。</p>',
    );
    expect(result).toMatchObject({ verdict: 'incomplete', coverage: { read: 0 } });
    expect(result.findings.map(({ id }) => id)).toEqual(['structure/pre2019-edition@page']);
    expect(result.checks.map(({ rule }) => rule)).toEqual(['structure/pre2019-edition']);
  });

  it('takes a section that only names a file for unread', () => {
    const text = '<p>一年来的工作还存在公开内容不够全面的问题。下一步将加强培训，改进公开方式。</p>';
    const result = checked(page().replace(text, '<p><a href="a.pdf">附件：存在的主要问题及改进情况.pdf</a></p>'));
    expect(result).toMatchObject({ verdict: 'incomplete', findings: [] });
  });

  it('has nothing against an empty section six but the missing fee statement', () => {
    const result = checked(page().replace('<p>本年度未收取信息处理费。</p>', ''));
    expect(result.findings.map(({ id }) => id)).toEqual(['sections/fee-statement@report']);
  });
});

it('reads a report without a title beside a list of news of half a year', () => {
  const untitled = page()
    .replace(/<title>.*<\/title>/, '')
    .replace(/<h1>.*<\/h1>/, '');
  const news = '<div class="news-title">2024年上半年经济运行情况</div>';
  expect(checked(untitled.replace('<div class="nav">', `${news}<div class="nav">`))).toMatchObject({
    verdict: 'review',
    coverage: { read: 200 },
    items: [{ id: 'identity/title-missing@title' }],
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
    expect(ids(`<div hidden>${wrong}</div>`)).toEqual([
      'requests/outcome-total@total',
      'requests/row-total@granted',
      'structure/table-hidden@report',
    ]);
  });
});
