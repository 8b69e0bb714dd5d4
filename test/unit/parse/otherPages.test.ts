import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/fromHtml';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

const printed = new Map([...consistentValues('2021', () => 2)].map(([address, value]) => [address, String(value)]));
const page = renderReport({ organ: '云岭县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });
const cut = page.indexOf('<p><strong>四、');
const first = (after: string, inside = '') => `${page.slice(0, cut)}${inside}</div>${after}</body></html>`;
const PAGER = '<div class="pager">1 <a href="a_1.html">2</a> <a href="a_1.html">下一页</a> 第1页/共2页</div>';

function read(html: string) {
  const { result } = check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' });
  const { verdict, findings } = result;
  return { verdict, errors: findings.filter(({ severity }) => severity === 'error').length, findings };
}

describe('the first of two pages', () => {
  it.each([
    ['below the text', first(PAGER)],
    ['in the text', first('', PAGER)],
    ['below what one prints with', first(`<p>【打印】【关闭】</p>${PAGER}`)],
    ['around the text', `${first(`</div>${PAGER}`).replace('<h1>', '<div><h1>')}`],
  ])('lacks nothing: its row of pages stands %s', (_, html) => {
    const { verdict, findings } = read(html);
    expect(verdict).toBe('incomplete');
    expect(findings.map(({ id }) => id)).toEqual(['structure/several-pages@page']);
    expect(findings[0]?.message.zh).toContain('下一页 a_1.html');
  });
  it.each([
    [
      'of comments',
      `<div><h3>网友评论</h3><p>写得很清楚，数据也齐全，希望以后把历年的报告也放在一起，方便大家查。</p>${PAGER}</div>`,
    ],
    ['of comments without a box', `<h3>网友评论</h3>${PAGER}`],
    [
      'of a list beside it',
      `<ul><li><a href="1.html">云岭县水务局2022年政府信息公开工作年度报告</a></li><li><a href="2.html">云岭县水务局2021年政府信息公开工作年度报告</a></li></ul>${PAGER}`,
    ],
    ['that leads to another article', '<p>上一篇：无 <a href="b.html">下一篇：防汛通知</a></p>'],
  ])('is no first page where the row of pages is one %s', (_, after) => {
    const { verdict, errors } = read(first(after));
    expect({ verdict, errors }).toEqual({ verdict: 'fail', errors: 3 });
  });
});

it('a whole report is whole whatever row of pages stands below it', () => {
  expect(read(page.replace('</body>', `${PAGER}</body>`)).verdict).toBe('pass');
});
