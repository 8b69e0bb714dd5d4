import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';

const page = readFileSync('test/pages/sample-holds.html', 'utf8');
const CODE = '11330127002519009K';
const INDEX = `${CODE}/2024-00012`;

function codeWith(fields: string): string | null | undefined {
  const html = page.replace('<h1', `${fields}<h1`);
  return check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' }).result.report?.organCode;
}

describe('the 索引号 above a report, as portals lay it out', () => {
  it.each([
    ['a cell beside its label', `<table><tr><td>索引号</td><td>${INDEX}</td><td>分类</td><td>年报</td></tr></table>`],
    ['a label with spaces', `<table><tr><td>索 引 号：</td><td>${INDEX}</td></tr></table>`],
    ['a list of fields', `<ul><li><b>索&nbsp;引&nbsp;号：</b><span>${INDEX}</span></li><li>公开日期：无</li></ul>`],
    ['a definition list', `<dl><dt>索引号</dt><dd>${INDEX}</dd><dt>发布日期</dt><dd>2024-01-17</dd></dl>`],
    ['fields on one line', `<div>索 引 号：${INDEX}&nbsp;&nbsp;发文日期：2024-01-17&nbsp;&nbsp;文　　号：无</div>`],
    ['not the first on its line', `<div>发布日期：2024-01-17 信息索引号：${INDEX}</div>`],
    [
      'a row of labels over a row of values',
      `<table><tr><td>索引号</td><td>公开方式</td><td>文号</td><td>公开日期</td></tr>
       <tr><td>${INDEX}</td><td>主动公开</td><td></td><td>2024-01-17</td></tr></table>`,
    ],
    ['a label shared with the number of the document', `<p>索引号/文号：${INDEX}</p>`],
    ['brackets', `<p>【索引号】${INDEX}</p>`],
    ['full-width characters', '<p>索引号：１１３３０１２７００２５１９００９Ｋ／２０２４－０００１２</p>'],
    ['a line break inside it', `<table><tr><td>索引号</td><td>${CODE}<br>/2024-00012</td></tr></table>`],
    ['words after it', `<p>索引号：${INDEX}（综合类）</p>`],
  ])('%s', (_, fields) => {
    expect(codeWith(fields)).toBe(CODE);
  });

  it.each([
    ['an empty one', '<table><tr><td>索引号</td><td></td><td>分类</td><td>年报</td></tr></table>'],
    ['a scheme without a code', '<p>索引号：GK-2024-0012</p>'],
    ['a code under another name', `<p>网站标识码：${INDEX}</p>`],
    ['a code far below', `<p>索引号：</p>${'<p>其他文字</p>'.repeat(20)}<p>${INDEX}</p>`],
  ])('gives no code: %s', (_, fields) => {
    expect(codeWith(fields)).toBeNull();
  });
});
