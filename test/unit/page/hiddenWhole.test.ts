import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { reportPage } from '../../e2e/reportPage';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;
const checked = (html: string) => check(fromHtml(html), terms).result;
// The row 一 of the page, whose first value is 12.
const ROW = /<tr>(?:(?!<tr>)[\s\S])*?一、本年新收政府信息公开申请数量[\s\S]*?<\/tr>/;

describe('a report of which no table is shown', () => {
  it.each([
    ['in a tab that is not open', 'style="display:none"', ''],
    ['by an attribute', 'hidden', ''],
    ['by a class', 'class="pane"', '.pane{visibility:hidden}'],
  ])('a report that is hidden as a whole %s is read, and said to be so once', (_, attributes, style) => {
    const html = reportPage()
      .replace('<div id="zoom">', `<div id="zoom" ${attributes}>`)
      .replace('</head>', `<style>${style}</style></head>`);
    const said = [{ rule: 'structure/table-hidden', severity: 'info', addresses: ['page'] }];
    for (const page of [
      html,
      html.replace(ROW, (row) => row.replace('<tr>', '<tr hidden>').replace('12', '99') + row),
    ]) {
      const { verdict, coverage, findings } = checked(page);
      expect({ verdict, read: coverage.read }).toEqual({ verdict: 'pass', read: 200 });
      expect(findings).toMatchObject(said);
      expect(findings).toHaveLength(1);
    }
  });

  it('three tables that nobody sees below headings that everybody sees are no pass', () => {
    const html = reportPage().replaceAll('<table', '<table hidden');
    const { verdict, findings } = checked(html);
    expect(verdict).toBe('review');
    expect(findings).toMatchObject([{ rule: 'structure/table-hidden', severity: 'warning', addresses: ['page'] }]);
  });
});
