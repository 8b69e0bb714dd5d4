import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/fromHtml';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

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
