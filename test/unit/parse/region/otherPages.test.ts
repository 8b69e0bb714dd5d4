import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { consistentValues } from '../../../render/consistentValues';
import { renderReport } from '../../../render/renderReport';

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

describe('a report that goes on elsewhere, as its page says it', () => {
  it.each([
    ['numbers, one of them a link', '<p>1 <a href="a_1.html">2</a></p>', '2 a_1.html'],
    ['numbers in brackets', '<p>[1] [<a href="a_2.html">2</a>]</p>', '2 a_2.html'],
    ['a count of pages', '<div>共2页 当前第1页 <a href="javascript:go(2)">下页</a></div>', '下页'],
    ['a fraction', '<p>1/2</p>', '1/2'],
    ['a named fraction', '<p>页码：1/2</p>', '页码'],
    ['words at the end', '<p>（未完待续）</p>', '未完待续'],
    ['an arrow', '<p><a href="a_1.html">&gt;&gt;</a></p>', '>> a_1.html'],
    ['English', '<p><a href="a_1.html">Next</a></p>', 'Next a_1.html'],
    [
      'a script that nobody has run',
      '<div><script>createPageHTML(3, 0, "t20240115", "html");</script></div>',
      '第1页/共3页',
    ],
    ['its head', '<link rel="next" href="a_1.html">', 'a_1.html'],
  ])('%s', (_, pages, said) => {
    const { verdict, errors, findings } = read(first('', pages));
    expect({ verdict, errors }).toEqual({ verdict: 'incomplete', errors: 0 });
    expect(findings[0]?.message.zh).toContain(said);
  });

  it.each([
    '<p>12/20</p>',
    '<p>2024-01-15</p>',
    '<p>浏览次数：12</p>',
    '<p>见附件2</p>',
    '<script>createPageHTML(1, 0, "t20240115", "html");</script>',
  ])('but not by %s', (words) => {
    expect(read(first('', words)).verdict).toBe('fail');
  });
});
