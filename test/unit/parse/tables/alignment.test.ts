import { expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';

/** What the cells of a row or a group print, as read; `–` is a value that is not said to stand anywhere. */
function read(table: string, prefix: string, columns: readonly string[]): string {
  const html = `<h1>青溪县水务局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>平稳有序。</p><table>${table}</table>`;
  const { result } = check(fromHtml(html), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  return columns
    .map((column) => result.report?.cells[`${prefix}.${column}`])
    .map((cell) => (!cell || cell.state === 'missing' ? '–' : cell.raw || '·'))
    .join(' ');
}
const row = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}`;

const columns = ['naturalPerson', 'commercial', 'research', 'publicWelfare', 'legalService', 'otherOrg', 'total'];
const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const received = '一、本年新收政府信息公开申请数量';
const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const;
const five = organisations.map((text) => `<td>${text}`).join('');
const form = `<tr><td colspan=3 rowspan=3>${corner}<td colspan=7>申请人情况<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr>${five}`;
const bare = row(corner, '申请人情况') + row('自然人', '法人或其他组织', '总计') + row(...organisations);
const values = ['1', '2', '3', '4', '5', '6', '21'];

// Each was found by a generated page: the number of cells tells what spans that do not fit do not.
it.each([
  ['the form', form + row(received, ...values), '1 2 3 4 5 6 21'],
  [
    'a corner that reaches one row too few',
    form.replace('rowspan=3', 'rowspan=2') + row(received, ...values),
    '1 2 3 4 5 6 21',
  ],
  [
    'a header cell that reaches one row too few',
    form.replace('rowspan=2', '') + row(received, ...values),
    '1 2 3 4 5 6 21',
  ],
  [
    'a header cell that reaches into the values',
    form.replace('rowspan=2', 'rowspan=3') + row(received, ...values),
    '1 2 3 4 5 6 21',
  ],
  ['no spans', bare + row(received, ...values), '1 2 3 4 5 6 21'],
  [
    'labels cut over two rows, without spans',
    `${row(corner, '申请人情况')}${row('自然人', '法人或其他组织', '总计')}${row('商业', '科研', '社会公益', '法律服务', '其他')}${row('企业', '机构', '组织', '机构', '')}${row(received, ...values)}`,
    '1 2 3 4 5 6 21',
  ],
  [
    'a subtotal without spans',
    `${row(corner, '申请人情况')}${row('自然人', '法人或其他组织', '总计')}${row('小计', ...organisations)}${row(received, '1', '20', ...values.slice(1))}`,
    '1 2 3 4 5 6 21',
  ],
  [
    'notes beside a header that does not fit',
    `${form.replace('rowspan=3', 'rowspan=2').replace('申请人情况', '申请人情况<td rowspan=3>备注')}${row(received, ...values, '含上年')}`,
    '1 2 3 4 5 6 21',
  ],
  [
    'labels repeated instead of spanned',
    `${row(corner, corner, corner, ...Array(7).fill('申请人情况'))}${row(corner, corner, corner, '自然人', ...Array(5).fill('法人或其他组织'), '总计')}${row(corner, corner, corner, '自然人', ...organisations, '总计')}${row(received, received, received, '', ...values.slice(1))}`,
    '· 2 3 4 5 6 21',
  ],
  [
    'blanks instead of spans, and blank values beside them',
    `${row(corner, '', '', '申请人情况', '', '', '', '', '', '')}${row('', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计')}${row('', '', '', '', ...organisations, '')}${row(received, '', '', '', '2', '3', '4', '5', '6', '')}`,
    '· 2 3 4 5 6 ·',
  ],
  [
    'an instruction behind the first column’s label, and blanks instead of spans',
    `${row(corner, '', '', '申请人情况', '', '', '', '', '', '')}${row('', '', '', '自然人（含个体工商户）', '法人或其他组织', '', '', '', '', '总计')}${row('', '', '', '', ...organisations, '')}${row(received, '', '', ...values)}`,
    '1 2 3 4 5 6 21',
  ],
  [
    'values that begin further left than their header',
    `${row(corner, '', '申请人情况', '', '', '', '', '', '', '')}${row('', '', '自然人', '法人或其他组织', '', '', '', '', '总计', '')}${row('', '', '', ...organisations, '', '')}${row(received, ...values, '', '')}`,
    '1 2 3 4 5 6 21',
  ],
  ['a blank value without spans', bare + row(received, '1', '', ...values.slice(2)), '1 · 3 4 5 6 21'],
  ['more cells than columns, as many filled', bare + row(received, '', ...values, ''), '1 2 3 4 5 6 21'],
  [
    'more cells than columns, and blanks that leave two ways',
    bare + row(received, '', ...values.slice(1), ''),
    '– – – – – – –',
  ],
  [
    'a column without a label, and a blank under another',
    `${form.replace('法律服务机构', '')}<tr><td colspan=3>${received}<td>1<td><td>3<td>4<td><td>6<td>21`,
    '1 · 3 4 – 6 21',
  ],
  ['fewer cells than columns', bare + row(received, ...values.slice(1)), '– – – – – – –'],
])('table 3 with %s', (_, table, expected) => {
  const rest = row('二、上年结转政府信息公开申请数量', ...Array(7).fill('0'));
  expect(read(table + rest, 'requests.newReceived', columns)).toBe(expected);
});

it('takes words in a value’s place for no label', () => {
  const table =
    form + row('（六）其他处理', '见附件', '0', '0', '0', '0', '0', '0') + row('（七）总计', ...Array(7).fill('0'));
  expect(read(table, 'requests.otherHandling.all', columns)).toBe('见附件 0 0 0 0 0 0');
});

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const keys = ['upheld', 'corrected', 'other', 'pending', 'total'];
const twice = (texts: readonly string[]) => texts.flatMap((text) => [text, text]);

it.each([
  [
    'two groups in a table without spans',
    `${row('行政诉讼')}${row('未经复议直接起诉', '复议后起诉')}${row(...results, ...results)}${row('9', '9', '9', '9', '36', '1', '2', '3', '4', '10')}`,
    '1 2 3 4 10',
  ],
  [
    'groups as rows, with a rowspan that does not fit',
    `<tr><td colspan=2>类别${results.map((text) => `<td>${text}`).join('')}<tr><td>行政诉讼<td>未经复议直接起诉${'<td>9'.repeat(5)}${row('复议后起诉', '1', '2', '3', '4', '10')}`,
    '1 2 3 4 10',
  ],
  [
    'groups as rows, labels repeated instead of spanned',
    `${row('', ...twice(results))}${row('行政复议', ...twice(['9', '9', '9', '9', '36']))}${row('复议后起诉', '1', '', '2', '', '3', '', '4', '', '10', '')}`,
    '1 2 3 4 10',
  ],
])('table 4 with %s', (_, table, expected) => {
  expect(read(table, 'disputes.litigationAfterReconsideration', keys)).toBe(expected);
});

it.each([
  [
    'a label repeated instead of spanned',
    row('信息内容', ...Array(3).fill('本年处理决定数量')) + row('行政许可', '7', '', ''),
    '7',
  ],
  ['a serial column', row('序号', '信息内容', '本年处理决定数量') + row('1', '行政许可', '7'), '7'],
  [
    'an instruction behind the clause',
    row('第二十条第（五）项（含行政处罚、行政强制）') + row('信息内容', '本年处理决定数量') + row('行政许可', '见附件'),
    '见附件',
  ],
  ['a note beside the value', row('信息内容', '本年处理决定数量', '备注') + row('行政许可', '7', '含上年'), '7'],
])('table 2 with %s', (_, table, expected) => {
  const rest = row('行政处罚', '0', '', '');
  expect(read(table + rest, 'proactive.licensing', ['decisions'])).toBe(expected);
});
