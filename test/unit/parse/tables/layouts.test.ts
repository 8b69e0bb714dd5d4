import { expect, it } from 'vitest';
import { valueAt } from '../../../../src/result/calculation';
import { asTable, type Change, cut, groups, inOne, read, report, results, rewrite, tables } from './layoutChanges';

// Each is a way in which a real page prints the same report; some are ways that a rule remarks on.
const layouts: readonly [name: string, change: Change, remark?: string][] = [
  ['sections 二 to 四 in one table', inOne],
  ['table 2 in four', cut(0, 4, 7, 11), 'structure/table-split@proactive'],
  ['table 3 in two', cut(1, 13), 'structure/table-split@requests'],
  ['table 3 in three, the last of one row', cut(1, 13, 27), 'structure/table-split@requests'],
  ['table 3 in two, the second of three rows', cut(1, 25), 'structure/table-split@requests'],
  [
    'table 3 in two with its header again',
    rewrite(1, (rows) => asTable(rows.slice(0, 13)) + asTable([...rows.slice(0, 3), ...rows.slice(13)])),
    'structure/table-split@requests',
  ],
  [
    'table 4 in three',
    groups((group, values) =>
      asTable([`<tr><td colspan="5">${group}</td></tr>`, `<tr>${results}</tr>`, `<tr>${values}</tr>`]),
    ),
    'structure/table-split@disputes',
  ],
  [
    'table 4 in three, each under a line',
    groups((group, values) => `<h4>${group}</h4>${asTable([`<tr>${results}</tr>`, `<tr>${values}</tr>`])}`),
    'structure/table-split@disputes',
  ],
  [
    'table 4 in three, each with a caption',
    groups(
      (group, values) =>
        `<table><caption>（1）${group}情况</caption><tr>${results}</tr><tr>${values}</tr></table><p></p>`,
    ),
    'structure/table-split@disputes',
  ],
  [
    'table 4 on its side',
    (html) => {
      const side = groups((group, values) => `<tr><td>${group}</td>${values}</tr>`)(html);
      return side
        .replace('<tr><td>行政复议</td>', `<table><tr><td></td>${results}</tr><tr><td>行政复议</td>`)
        .replace('\n<p><strong>五、', '</table>\n<p><strong>五、');
    },
  ],
  ['no spans at all', (html) => html.replace(/ (?:col|row)span="\d+"/g, '')],
  ['a rowspan too large', (html) => html.replace('rowspan="22"', 'rowspan="25"')],
  ['a rowspan too small', (html) => html.replace('rowspan="22"', 'rowspan="20"')],
  [
    '三、 printed twice',
    (html) =>
      html
        .replace('rowspan="22">三、', 'rowspan="10">三、')
        .replace('<tr><td rowspan="3">（四）', '<tr><td rowspan="12">三、本年度办理结果</td><td rowspan="3">（四）'),
  ],
  [
    'the article in a layout table',
    (html) =>
      html
        .replace('<div id="zoom">', '<table><tr><td>首页</td></tr><tr><td>')
        .replace('</div></body>', '</td></tr></table></body>'),
  ],
  [
    'a serial column',
    rewrite(1, (rows) =>
      asTable(
        rows.map((row, index) =>
          index === 0
            ? row.replace('<tr>', '<tr><td rowspan="3">序号</td>')
            : index < 3
              ? row
              : row.replace('<tr>', `<tr><td>${index - 2}</td>`),
        ),
      ),
    ),
  ],
  [
    'a note column',
    rewrite(1, (rows) =>
      asTable(
        rows.map((row, index) =>
          row.replace('</tr>', index === 0 ? '<td rowspan="3">备注</td></tr>' : index < 3 ? '</tr>' : '<td></td></tr>'),
        ),
      ),
    ),
  ],
  ['half-width brackets and commas', (html) => html.replace(/（/g, '(').replace(/）/g, ')').replace(/、/g, ',')],
  [
    'labels one character a line',
    (html) =>
      html
        .replace(/自然人/g, '自<br>然<br>人')
        .replace('三、本年度办理结果', '三<br>、<br>本<br>年<br>度<br>办<br>理<br>结<br>果'),
  ],
  ['合计 for 总计', (html) => html.replace(/总计/g, '合计')],
  ['headings without numbers', (html) => html.replace(/<strong>[一二三四五六]、/g, '<strong>')],
  ['omitted end tags', (html) => html.replace(/<\/(?:td|tr|p)>/g, '')],
  ['another report below', (html) => html + html.replace(/2023/g, '2022').replace(/<td>\d+<\/td>/g, '<td>9</td>')],
  ['a heading cut by br', (html) => html.replace('四、政府信息公开行政复议', '四、政府信息公开<br>行政复议')],
  [
    'a hidden wrong table above the shown one',
    (html) =>
      html.replace(
        tables(html)[1] ?? '',
        (shown) => `<div hidden>${shown.replace(/<td>\d+<\/td>/g, '<td>9</td>')}</div>${shown}`,
      ),
  ],
  [
    'a hidden wrong table below the shown one',
    (html) =>
      html.replace(
        tables(html)[1] ?? '',
        (shown) => `${shown}<div hidden>${shown.replace(/<td>\d+<\/td>/g, '<td>9</td>')}</div>`,
      ),
  ],
  ['a footnote mark beside a number', (html) => html.replace(/<td>(\d+)<\/td>/, '<td>$1<sup>1</sup></td>')],
  [
    'a hidden copy above',
    (html) =>
      html.replace('<h1>', `<div style="display:none">${html.replace(/<td>\d+<\/td>/g, '<td>9</td>')}</div><h1>`),
  ],
  [
    'a table of contents',
    (html) =>
      html.replace(
        '<p><strong>一、',
        '<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p><strong>一、',
      ),
  ],
];

it.each(layouts)('reads every value of %s, and finds nothing else to say', (_, change, remark) => {
  const { values, html } = report();
  const changed = change(html);
  expect(changed).not.toBe(html);
  const result = read(changed);
  for (const [address, value] of values) expect(valueAt(result, address), address).toBe(value);
  expect(result.findings.map(({ id }) => id)).toEqual(remark ? [remark] : []);
  expect(result.verdict).toBe('pass');
});
