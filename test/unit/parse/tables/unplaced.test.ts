import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { fromText } from '../../../../src/page/text/fromText';
import type { Settings } from '../../../../src/settings/settingsSchema';
import { base } from '../../../rules/fixtures';

const read = (html: string, settings: Settings = {}) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings, checkedAt: '2026-01-01T00:00:00.000Z' }).result;
const rulesOf = (html: string, settings?: Settings) => read(html, settings).findings.map(({ rule }) => rule);

/** The same report with its tables as lines of text, as a paste from PDF leaves them. */
function withLines(parted: string): string {
  const $ = load(base.html);
  for (const table of $('table').toArray()) {
    const rows = $(table).find('tr').toArray();
    const lines = rows.map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().trim())
        .join(parted),
    );
    $(table).replaceWith(`<p>${lines.join('<br>')}</p>`);
  }
  return $.html();
}

test('tables as lines of text were not read; they are not missing', () => {
  const html = withLines(' ');
  expect(rulesOf(html)).not.toContain('structure/table-missing');
  expect(rulesOf(html).filter((rule) => rule === 'structure/table-unrecognised')).toHaveLength(3);
  expect(read(html).verdict).toBe('incomplete');
});

test('a section that only speaks of its table has none', () => {
  const $ = load(base.html);
  $('table').last().replaceWith('<p>本年度行政复议、行政诉讼情况见下表。</p><p>行政复议</p>');
  expect(rulesOf($.html())).toContain('structure/table-missing');
});

test('a table whose figures do not fit its header is not called empty', () => {
  const html = base.html.replace(/<td([^>]*)>商业企业<\/td>/, '<td>小计</td><td$1>商业企业</td>');
  expect(html).not.toBe(base.html);
  expect(rulesOf(html)).not.toContain('structure/table-empty');
  expect(read(html).verdict).not.toBe('pass');
});

/** The base page with one of its labels gone, the cell left standing. */
function withoutLabel(label: string, which = 0): string {
  const $ = load(base.html);
  const cell = $('td')
    .toArray()
    .filter((node) => $(node).text().trim() === label)
    .at(which);
  if (!cell) throw new Error(`there is no ${which} ${label}`);
  $(cell).empty();
  return $.html();
}

describe('a column whose head is blank', () => {
  const whole = read(base.html).report;
  it.each([
    ['商业企业', 0, 'requests.granted.commercial'],
    ['自然人', 0, 'requests.granted.naturalPerson'],
    ['其他', 0, 'requests.granted.otherOrg'],
    ['总计', 0, 'requests.granted.total'],
    ['本年制发件数', 0, 'proactive.normativeDocuments.issued'],
    ['本年废止件数', 0, 'proactive.normativeDocuments.repealed'],
    ['现行有效件数', 0, 'proactive.normativeDocuments.inForce'],
    ['本年处理决定数量', 0, 'proactive.licensing.decisions'],
    ['结果纠正', 1, 'disputes.directLitigation.corrected'],
    ['总计', 3, 'disputes.litigationAfterReconsideration.total'],
  ])('%s (%i) is there, unread, and takes nothing of its neighbours', (label, which, address) => {
    const { verdict, findings, report } = read(withoutLabel(label, which));
    expect(verdict).toBe('incomplete');
    expect(findings.map(({ rule }) => rule)).toContain('structure/cells-unread');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const cells = Object.entries(report?.cells ?? {});
    const column = address.slice(address.lastIndexOf('.'));
    const inColumn = (at: string) => (address.startsWith('requests') ? at.endsWith(column) : at === address);
    expect(report?.cells[address]).toMatchObject({ state: 'missing', raw: '' });
    const others = cells.filter(([at]) => at.startsWith('requests') && !inColumn(at));
    expect(others).toEqual(others.map(([at]) => [at, whole?.cells[at]]));
  });

  it('beside all of the form is one more, whose figures were not read', () => {
    const $ = load(base.html);
    const rows = $('table').eq(1).find('tr');
    rows.slice(0, 1).append('<td rowspan="3"></td>');
    rows.slice(3).append('<td>4</td>');
    const { verdict, findings, coverage } = read($.html());
    expect({ verdict, read: coverage.read }).toEqual({ verdict: 'incomplete', read: 200 });
    expect(findings.map(({ rule }) => rule)).toEqual(['structure/column-extra']);
  });

  it('and without cells below is missing', () => {
    const $ = load(base.html);
    for (const row of $('table').eq(1).find('tr').toArray()) {
      const cells = $(row).find('td');
      const natural = cells.filter((_, cell) => $(cell).text().trim() === '自然人');
      if (natural.length > 0) natural.remove();
      else if (cells.length >= 8) cells.eq(cells.length - 7).remove();
    }
    expect(rulesOf($.html())).toContain('structure/column-missing');
  });
});

test.each(['each', 'no'])('seven columns of figures under %s head without a word are not told by counting', (heads) => {
  const $ = load(base.html);
  const rows = $('table').eq(1).find('tr');
  if (heads === 'each') rows.slice(0, 3).find('td').empty();
  else rows.slice(0, 3).remove();
  const { verdict, report } = read($.html());
  expect(verdict).toBe('incomplete');
  expect(report?.cells['requests.granted.total']?.state).toBe('missing');
});

test('empty lines between the rows of a text do not part its table', () => {
  const rows = [
    '一、本年新收政府信息公开申请数量\t1\t0',
    '',
    '二、上年结转政府信息公开申请数量\t0\t0',
    ' ',
    '（七）总计\t1\t0',
  ];
  const $ = load(fromText(['前文', ...rows, '', '后文'].join('\n')));
  expect($('table')).toHaveLength(1);
  expect($('tr')).toHaveLength(3);
  expect($('p').text()).toBe('前文后文');
});

test('a limit that is set is checked, though its rule is off as shipped', () => {
  const limited: Settings = { thresholds: { overviewLength: 20 } };
  expect(rulesOf(base.html)).not.toContain('sections/overview-length');
  expect(rulesOf(base.html, limited)).toContain('sections/overview-length');
  expect(rulesOf(base.html, { ...limited, rules: { 'sections/overview-length': 'off' } })).toEqual(rulesOf(base.html));
});
