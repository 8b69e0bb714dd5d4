import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { base } from '../../../rules/fixtures';

const read = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' }).result;

/** What is found on the page that passes everything, with some of its words changed. */
function changed(from: string, to: string) {
  expect(base.html).toContain(from);
  return read(base.html.replaceAll(from, to));
}
const found = (from: string, to: string) => changed(from, to).findings.map(({ rule }) => rule);

describe('headings', () => {
  it.each([
    '—、',
    '－、',
    '─、',
    '――、',
    '-．',
    'ー、',
    '㇐、',
    'ㄧ、',
    '一',
    '一　',
    '1 ',
    '①',
    '壹、',
    'Ⅰ、',
    'l、',
    '第一章 ',
    '一·',
    '一；',
  ])('reads the first section behind a slip of its numeral: %s', (numeral) =>
    expect(found('>一、总体情况', `>${numeral}总体情况`)).toEqual([]),
  );

  it.each([
    ['一', '总体情况', '一、', '总体情况'],
    ['四', '政府信息公开行政复议、行政诉讼情况', '四、政府信息公开行政复议、', '行政诉讼情况'],
    ['三', '收到和处理政府信息公开申请情况', '三、收到和处理政府信息', '公开申请情况'],
  ])('reads the heading of %s over two paragraphs', (numeral, name, first, second) =>
    expect(found(`>${numeral}、${name}<`, `>${first}</p><p>${second}<`)).toEqual([]),
  );

  it('joins no paragraph to a heading that is whole or with which it makes none', () => {
    expect(found('>一、总体情况<', '>一、总体情况</p><p>情况<')).toEqual([]);
    expect(found('>五、存在的主要问题及改进情况<', '>五、存在的问题</p><p>及改进<')).toEqual([
      'sections/heading-wording',
    ]);
  });

  it('remarks on other words behind a slip', () => {
    expect(found('>五、存在的主要问题及改进情况', '>伍、存在的问题及改进措施')).toEqual(['sections/heading-wording']);
  });

  it('takes no sentence that says there is nothing for a heading', () => {
    for (const line of [
      '无其他需要报告的事项',
      '没有其他需要报告的事项',
      '暂无其他需报告的事项',
      '本年度无其他报告事项',
      '其他需要报告的事项如下',
    ])
      expect(found('<p>六、其他需要报告的事项</p>', `<p>六、其他需要报告的事项</p><p>${line}</p>`)).toEqual([]);
    const heading = '<p>四、政府信息公开行政复议、行政诉讼情况</p>';
    const { report } = changed(heading, `${heading}<p>无政府信息公开行政复议、行政诉讼情况</p>`);
    expect(report?.sections[3]?.paragraphs).toEqual(['无政府信息公开行政复议、行政诉讼情况']);
  });

  it('keeps a second heading a second heading', () => {
    expect(found('<p>六、其他', '<p>五、存在的主要问题及改进情况</p><p>六、其他')).toContain('sections/duplicate');
  });

  it.each(['六、无其他需要报告的事项', '六、其他需要报告的事项：无', '六、本单位没有其他需要报告的事项'])(
    'reads a heading that says what its section says: %s',
    (line) => {
      const [head, rest = ''] = base.html.split('<p>六、其他需要报告的事项</p>');
      const { report, findings } = read(`${head}<p>${line}</p>${rest.slice(rest.indexOf('</p>') + 4)}`);
      expect(report?.sections[5]).toMatchObject({ status: 'present' });
      expect(findings.map(({ rule }) => rule)).not.toContain('sections/missing');
      expect(findings.map(({ rule }) => rule)).not.toContain('sections/empty');
    },
  );
});

describe('labels', () => {
  it.each([
    ['本年制发件数', '本年度制发数'],
    ['本年制发件数', '本年制发数量'],
    ['本年制发件数', '制发数（件）'],
    ['本年制发件数', '今年制定数'],
    ['本年废止件数', '废止数'],
    ['现行有效件数', '有效件数'],
    ['本年处理决定数量', '处理决定数'],
    ['本年收费金额（单位：万元）', '收费总金额'],
    ['行政许可', '行政许可事项'],
    ['一、本年新收政府信息公开申请数量', '一、本年新收申请数量'],
    ['1.属于国家秘密', '1.涉密'],
    ['（一）予以公开', '（一）已公开'],
    ['四、结转下年度继续办理', '四、转下年'],
  ])('reads %s worded as %s, and says so once', (from, to) => {
    const { findings, coverage } = changed(from, to);
    expect(coverage.read).toBe(200);
    expect(findings.map(({ rule }) => rule)).toEqual(['structure/label-typo']);
    expect(findings[0]?.message.zh.split(`“${to}”`)).toHaveLength(2);
  });

  it.each(['部门规章', '政府规章', '地方政府规章'])('reads the row of rules as %s', (to) => {
    const { findings, coverage } = changed('>规章<', `>${to}<`);
    expect(coverage.read).toBe(200);
    expect(findings.map(({ rule }) => rule)).toEqual(['structure/label-typo']);
  });

  it('reads no column in words for something else', () => {
    const missing = changed('本年制发件数', '本年收文数').findings.filter(
      ({ rule }) => rule === 'structure/column-missing',
    );
    expect(missing.map(({ addresses }) => addresses)).toEqual([
      ['labels.proactive.regulations.issued', 'labels.proactive.normativeDocuments.issued'],
    ]);
  });

  it('takes a row with another number for no row of the form', () => {
    expect(found('1.属于国家秘密', '2.涉密')).toEqual(
      expect.arrayContaining(['structure/row-extra', 'structure/row-missing']),
    );
  });
});
