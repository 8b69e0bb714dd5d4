import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import type { Settings } from '../../../src/settings/settingsSchema';
import { base } from '../../rules/fixtures';

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
