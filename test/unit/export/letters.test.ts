import { describe, expect, it } from 'vitest';
import { asNotice } from '../../../src/export/asNotice';
import { asSelfCheck } from '../../../src/export/asSelfCheck';
import { failed, reconsideration } from '../ui/cases';
import { book, finding, itemOf, report, result } from '../ui/pageStates';

const notice = `云江市发展和改革局：

经核对你单位《云江市发展和改革局2023年政府信息公开工作年度报告》
（http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html，页面所示发布日期2024年1月19日），
有以下2项请予处理。

1．第一部分写“受理申请 2 件”，表三“本年新收”总计为 3，请核实说明。
   依据：经验规则（报告文字与表格一致），供核实。
   核对文字所述口径。如口径不同，请说明并在报告中注明；如填写有误，请更正。

2．表四“行政复议”“总计”列，疑在此格：填报 0，若为 11，该组关系成立，请核实更正。
   所涉关系：表四“行政复议”“总计”列与各项之和不符，相差11。
   页面所列：结果维持10，结果纠正1，其他结果0，尚未审结0，总计0。
   计算：10＋1＋0＋0＝11，“总计”填0，相差11。
   依据：年度报告表四“总计”栏。
   逐件核对案件结果后更正。请以办理台账为准；请勿仅为使算式相等而调整数字。

请于____年__月__日前处理，并反馈处理情况和更正后的网址。

核对时间：2024年2月20日10:32（北京时间）
核对方式：勾稽 0.1.0，规则 2026-11-23，依据页面公开内容自动比对，供核实`;

const selfCheck = `发布前请核实：《云江市发展和改革局2023年政府信息公开工作年度报告》，共2处。

1．第一部分写“受理申请 2 件”，表三“本年新收”总计为 3。
   建议：核对文字所述口径。如口径不同，请说明并在报告中注明；如填写有误，请更正。

2．表四“行政复议”“总计”列，疑在此格：填报 0，若为 11，该组关系成立。
   所涉关系：表四“行政复议”“总计”列与各项之和不符，相差11。
   算式：10＋1＋0＋0＝11，“总计”填0，相差11。
   建议：逐件核对案件结果后更正。请以办理台账为准；请勿仅为使算式相等而调整数字。

另有提示：
· 标题“二、行政机关主动公开政府信息情况”与格式用语不同。

三张表应有200格，读到200格，其中空白0格。以上为报告内部自动比对，请以办理台账为准。`;

describe('the 通知', () => {
  it('asks to explain what differs in words, to correct what does not add up, and leaves infos out', () => {
    expect(asNotice(failed, book)).toBe(notice);
  });

  it('leaves blanks for what it does not know', () => {
    const source = { ...failed.source, title: '首页', publishedAt: null, url: null, file: 'page.html' };
    const text = asNotice({ ...failed, source, report: { ...report(), organ: null, year: null } }, book);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '________：',
      '',
      '经核对你单位《政府信息公开工作年度报告》',
      '（page.html，页面未见发布日期），',
    ]);
  });

  it('lists one slip once, with everything it broke', () => {
    const other = finding({
      id: 'requests/row-total@carriedOut',
      message: { zh: '“四、结转下年度继续办理”行各列之和为 2，“总计”填 1。', en: 'the row does not add up' },
      addresses: ['requests.carriedOut.total'],
    });
    const one = { ...failed, findings: [reconsideration, other], items: [itemOf(reconsideration, other)] };
    const text = asNotice(one, book);
    expect(text).toContain('有以下1项请予处理。');
    expect(text).toContain('   同时涉及：“四、结转下年度继续办理”行各列之和为 2，“总计”填 1。\n');
  });

  it('asks to verify where a warning is no question of wording', () => {
    const blank = finding({
      id: 'cells/blank@requests',
      severity: 'warning',
      message: { zh: '表三有 3 个空白单元格', en: 'three blank cells' },
      addresses: ['tables.requests'],
    });
    const text = asNotice(result({ findings: [blank], items: [itemOf(blank)] }), book);
    expect(text).toContain('1．表三有 3 个空白单元格，请核实。\n   依据：经验规则，供核实。\n\n请于');
  });
});

describe('the 自查提示', () => {
  it('speaks to the authors: no basis, no deadline, the hint named as one', () => {
    expect(asSelfCheck(failed, book)).toBe(selfCheck);
  });

  it.each([
    ['pass', '已核验的关系均相符。相符只说明报告前后一致，不等于数据真实。'],
    ['incomplete', '没有读全，暂不作结论；没有读到的部分请人工核对。'],
  ] as const)('says what a %s without items means', (verdict, sentence) => {
    expect(asSelfCheck(result({ verdict }), book).split('\n')[0]).toBe(
      `发布前请核实：《云江市发展和改革局2023年政府信息公开工作年度报告》。${sentence}`,
    );
  });
});
