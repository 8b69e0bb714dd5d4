import { expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { keptPage } from '../../../src/export/keptPage';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { reportPage } from '../../e2e/reportPage';

const AT = '2026-01-01T00:00:00.000Z';
const kept = (title: string | null, html: string): string => {
  const { result } = check(fromHtml(reportPage()), { source: { kind: 'html' }, settings: {}, checkedAt: AT });
  return keptPage({ ...result, source: { ...result.source, title } }, html, 0, AT).text;
};
const bodyOf = (text: string): string => text.slice(text.indexOf('<body>') + '<body>'.length).trim();

it('a kept page begins with the title of its page where the report’s part does not hold it', () => {
  const text = kept('水务局2023年年度报告', '<div><p>一、总体情况</p></div>');
  expect(bodyOf(text)).toMatch(/^<h1>水务局2023年年度报告<\/h1>\n<div>/);
  expect(text).toContain('标题在页面上年报所在部分之外，写在其前。');
});

it.each([
  ['broken by a tag', '水务局2023年年度报告', '<p>水务局<b>2023年</b> 年度报告</p>'],
  ['with a sign of markup', 'A & B 2023年年度报告', '<p>A &amp; B&nbsp;2023年年度报告</p>'],
  ['that nobody printed', null, '<p>一、总体情况</p>'],
])('it is as it was with a title %s', (_, title, html) => {
  const text = kept(title, html);
  expect(bodyOf(text)).toMatch(new RegExp(`^${html}`));
  expect(text).not.toContain('写在其前');
});
