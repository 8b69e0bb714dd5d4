import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { consistentValues } from '../../../render/consistentValues';
import { renderReport } from '../../../render/renderReport';

const printed = new Map([...consistentValues('2021', () => 1)].map(([at, value]) => [at, String(value)]));
const page = renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });

/** The page with a row, found by what it prints, printed again as `again` writes it. */
function withRow(row: RegExp, again: (row: string) => string): string {
  const found = page.match(/<tr>[\s\S]*?<\/tr>/g)?.find((each) => row.test(each)) ?? '';
  expect(found).not.toBe('');
  return page.replace(found, `${found}${again(found)}`);
}

function said(html: string) {
  const { verdict, coverage } = check(fromHtml(html), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  }).result;
  return { verdict, read: coverage.read };
}

const ROWS = {
  'table 2': /行政许可/,
  'table 3': /（一）予以公开/,
  'table 4': /^<tr>(?:\s*<td[^>]*>\d+<\/td>){15}\s*<\/tr>$/,
};

describe.each(Object.entries(ROWS))('a row of %s that is printed twice', (_, row) => {
  test('with the same figures is read', () => {
    expect(said(withRow(row, (again) => again))).toEqual({ verdict: 'pass', read: 200 });
  });

  test('with another figure leaves unread what nobody can tell', () => {
    const other = (again: string) => again.replace(/>(\d+)<\/td>(\s*<\/tr>)$/, '>977</td>$2');
    expect(said(withRow(row, other))).toEqual({ verdict: 'incomplete', read: 199 });
  });
});

/** The page with a cell more in the rows that `changes` names. */
const changed = (...changes: readonly (readonly [RegExp, string])[]): string =>
  changes.reduce((html, [from, to]) => {
    expect(html).toMatch(from);
    return html.replace(from, to);
  }, page);

/** The page with its last column of table 3 twice, the second time with `again` in the row of new requests. */
const withTotals = (again: (total: string) => string): string =>
  changed([/colspan="7"([^>]*>申请人情况)/, 'colspan="8"$1'], [/(<td[^>]*>总计<\/td>)/, '$1$1']).replace(
    /<tr>(?:(?!<\/tr>)[\s\S])*?(?:<td[^>]*>\d+<\/td>\s*){7}<\/tr>/g,
    (row) =>
      row.replace(/<td([^>]*)>(\d+)<\/td>(\s*<\/tr>)$/, (cell, _of, total: string, end: string) =>
        /行政复议|(?:<td[^>]*>\d+<\/td>\s*){9}/.test(row)
          ? cell
          : `<td>${total}</td><td>${/本年新收/.test(row) ? again(total) : total}</td>${end}`,
      ),
  );
const rulesOf = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' })
    .result.findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('structure/'));

describe('a column that is printed twice', () => {
  test('with another figure leaves that figure unread, and says so', () => {
    const html = withTotals(() => '977');
    expect(said(html)).toEqual({ verdict: 'incomplete', read: 199 });
    expect(rulesOf(html)).toEqual(['structure/cells-unread']);
  });

  test('with the same figures is read', () => {
    expect(said(withTotals((total) => total))).toEqual({ verdict: 'pass', read: 200 });
  });

  test('in table 2, with another column between, leaves its figure unread', () => {
    const html = changed(
      [/(<td[^>]*>现行有效件数<\/td>)/, '$1<td>本年制发件数</td>'],
      [/(<td[^>]*>规章<\/td>\s*<td[^>]*>(\d+)<\/td>(?:\s*<td[^>]*>\d+<\/td>){2})/, '$1<td>$2</td>'],
      [/(行政规范性文件<\/td>(?:\s*<td[^>]*>\d+<\/td>){3})/, '$1<td>977</td>'],
    );
    expect(said(html)).toEqual({ verdict: 'incomplete', read: 199 });
  });
});

test('a row that numbers the columns is none of values', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `<td>${index + 1}</td>`).join('');
  const html = changed(
    [/(<tr>\s*<td[^>]*>一、本年新收)/, `<tr><td colspan="3">甲</td>${numbers(7)}</tr>$1`],
    [/(<tr>(?:\s*<td[^>]*>\d+<\/td>){15}\s*<\/tr>)/, `<tr>${numbers(15)}</tr>$1`],
  );
  expect(said(html)).toEqual({ verdict: 'pass', read: 200 });
});

describe('a report that stands on its page twice, under one title', () => {
  const body = page.slice(page.indexOf('<p>'), page.indexOf('</body>'));
  const twice = (again: string) => page.replace('</body>', `<div>${again}</div></body>`);
  const other = body.replace(/(<td[^>]*>)\d+(<\/td>\s*<\/tr>)/, '$1977$2');

  test.each([
    ['is no pass with other figures', twice(other), 'incomplete'],
    ['passes with the same', twice(body), 'pass'],
    ['passes where the other one is hidden', twice(`<div hidden>${other}</div>`), 'pass'],
    ['passes where the other one is laid out for narrow screens', twice(body.replaceAll('<td', '<th')), 'pass'],
  ])('%s', (_, html, verdict) => {
    expect(said(html).verdict).toBe(verdict);
  });
});
