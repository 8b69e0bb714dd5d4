import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check';
import { markTexts } from '../../../../src/checker/texts/markTexts';
import { translate } from '../../../../src/cli/text/translate';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { reportPage, withoutSection } from '../../../e2e/reportPage';

const judgedOf = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' });
const marksOf = (html: string) => {
  const judged = judgedOf(html);
  const { marks } = markTexts(judged, 'zh', translate('zh'));
  return judged.result.items.flatMap(({ id }) => marks[id] ?? []);
};

test('a table of relations names each by its two sides, holds them all, and calls no sum reported', () => {
  const [mark] = marksOf(
    reportPage({
      'requests.granted.total': '9',
      'requests.partiallyGranted.total': '6',
      'requests.denied.thirdParty.total': '3',
      'requests.outcomeTotal.naturalPerson': '17',
      'requests.outcomeTotal.commercial': '5',
      'requests.outcomeTotal.research': '6',
    }),
  );
  const { columns = [], rows = [] } = mark?.tooltip.table ?? {};
  expect(columns).toEqual(['关系', '左边', '右边', '差额（右－左）']);
  const names = rows.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('“（一）予以公开”行：各项之和＝总计');
  expect(names).toContain('“科研机构”列：各项之和＝办理结果（七）总计');
  expect(names).toContain('“科研机构”列：本年新收＋上年结转＝办理结果（七）总计＋结转下年度');
  expect(names.length).toBeGreaterThan(8);
  expect(mark?.tooltip.explanations).toEqual([
    {
      label: '依据',
      text: '年度报告表三表头所印勾稽关系；年度报告表三“三、本年度办理结果”（七）总计；年度报告表三“总计”栏',
    },
    {
      label: '怎么办',
      text: '请逐格核对所涉各行各列，核实有无填错行列。请以办理台账为准；请勿仅为使算式相等而调整数字。',
    },
  ]);
});

test('two sums of one repair are named, and both their bases given', () => {
  const [mark] = marksOf(reportPage({ 'requests.granted.naturalPerson': '6' }));
  expect(mark?.tooltip.sums.map(({ title }) => title)).toEqual([
    '“自然人”列：各项之和＝办理结果（七）总计',
    '“（一）予以公开”行：各项之和＝总计',
  ]);
  expect(mark?.tooltip.explanations.map(({ text }) => text)).toEqual([
    '年度报告表三“三、本年度办理结果”（七）总计；年度报告表三“总计”栏',
    '请先核对该格，再核对所涉各格。请以办理台账为准；请勿仅为使算式相等而调整数字。',
  ]);
  expect(mark?.tooltip.sums[0]?.difference).toBe('差额 −1（填报的比算得的少）');
});

test('a picture is not called missing', () => {
  const table4 = /(<p><strong>四、[\s\S]*?<\/p>)\s*<table[\s\S]*?<\/table>/;
  const [mark] = marksOf(reportPage().replace(table4, '$1<p><img src="table4.png" alt=""></p>'));
  expect(mark?.note).toBe('没有读取：表四');
  expect(mark?.tooltip.explanations.at(-1)?.text).toBe('请人工核对；建议以网页表格公布。');
  const [gone] = marksOf(withoutSection(reportPage(), '五、存在的主要问题及改进情况'));
  expect(gone?.note).toBe('应有：五、存在的主要问题及改进情况');
});

test('what is missing is numbered where it should stand', () => {
  const slip = { 'disputes.reconsideration.total': '2' };
  const ids = (heading: string) =>
    judgedOf(withoutSection(reportPage(slip), heading)).result.items.map(({ id }) => id.split('@')[0]);
  expect(ids('五、存在的主要问题及改进情况')).toEqual(['disputes/group-total', 'sections/missing']);
  expect(ids('六、其他需要报告的事项')).toEqual(['disputes/group-total', 'sections/missing']);
  expect(ids('一、总体情况')).toEqual(['sections/missing', 'disputes/group-total']);
});

test('what is missing before a heading is numbered before what is said of that heading', () => {
  const emptied = reportPage().replace(/(六、其他需要报告的事项[\s\S]*?<\/p>)[\s\S]*?(?=<\/body>)/, '$1');
  const ids = judgedOf(withoutSection(emptied, '五、存在的主要问题及改进情况')).result.items.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['sections/missing@problems', 'sections/fee-statement@report']);
});
