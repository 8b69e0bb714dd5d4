import { describe, expect, it } from 'vitest';
import { asItem } from '../../../src/export/asItem';
import { asInquiry } from '../../../src/export/letters/asInquiry';
import { asNotice } from '../../../src/export/letters/asNotice';
import { asSelfCheck } from '../../../src/export/letters/asSelfCheck';
import { asStatement } from '../../../src/export/letters/asStatement';
import { listRows } from '../../../src/export/tables/listRows';
import { failed, reconsideration } from '../ui/cases';
import { book, finding, itemOf, report, result } from '../ui/pageStates';

const notice = `云江市发展和改革局：
　　经核对你单位《云江市发展和改革局2023年政府信息公开工作年度报告》（http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html，页面所示发布日期2024年1月19日），有以下2项，请予处理。
　　一、请核实更正
　　1．表四“行政复议”“总计”列，疑在此格：填报0，若为11，该组关系成立。
　　所涉关系：表四“行政复议”“总计”列与各项之和不符，算式：10＋1＋0＋0＝11，“总计”填0，相差11。
　　依据：年度报告表四“总计”栏。
　　逐件核对案件结果后更正。请以办理台账为准；请勿仅为使算式相等而调整数字。
　　二、请核实说明
　　2．第一部分写“受理申请 2 件”，表三“本年新收”总计为 3。
　　依据：经验规则（报告文字与表格一致），供核实。
　　核对文字所述口径。如口径不同，请说明并在报告中注明；如填写有误，请更正。
　　核对时间：2024年2月20日10:32（北京时间）。核对方式：勾稽 0.1.0，规则 2026-11-23，依据页面公开内容自动比对，供核实。`;

const selfCheck = `请核实已公布的《云江市发展和改革局2023年政府信息公开工作年度报告》，共2处。

1．第一部分写“受理申请 2 件”，表三“本年新收”总计为 3。
　　建议：核对文字所述口径。如口径不同，请说明并在报告中注明；如填写有误，请更正。

2．表四“行政复议”“总计”列，疑在此格：填报0，若为11，该组关系成立。
　　所涉关系：表四“行政复议”“总计”列与各项之和不符，算式：10＋1＋0＋0＝11，“总计”填0，相差11。
　　建议：逐件核对案件结果后更正。请以办理台账为准；请勿仅为使算式相等而调整数字。

另有提示：
· 标题“二、行政机关主动公开政府信息情况”与格式用语不同。

未核验：没有与上一年度报告比较。

三张表应有200格，读到200格，其中空白0格。以上为报告内部自动比对，请以办理台账为准。`;

describe('the 通知', () => {
  it('asks to correct what does not add up, then to explain what differs in words, and leaves infos out', () => {
    expect(asNotice(failed, book).text).toBe(notice);
  });

  it('is a table for each request in Word, and blanks only where they are asked for', () => {
    const { html = '' } = asNotice(failed, book);
    // One line around a cell, not two.
    expect(html.match(/<table [^>]*border-collapse:collapse/g)).toHaveLength(2);
    expect(html).toContain('<th>序号</th><th>位置</th><th>问题</th><th>算式</th><th>依据</th><th>建议</th>');
    expect(html).not.toContain('____');
    expect(asNotice(failed, book, { hasDeadline: true }).text).toContain('　　请于____年__月__日前处理');
  });

  it('greets nobody where the page names no organ', () => {
    const source = { ...failed.source, title: '首页', publishedAt: null, url: null, file: 'page.html' };
    const { text } = asNotice({ ...failed, source, report: { ...report(), organ: null, year: null } }, book);
    expect(text.split('\n')[0]).toBe(
      '　　经核对《政府信息公开工作年度报告》（page.html，页面未见发布日期），有以下2项，请予处理。',
    );
  });

  it('lists one slip once, with everything it broke', () => {
    const other = finding({
      id: 'requests/row-total@carriedOut',
      message: { zh: '“四、结转下年度继续办理”行各列之和为 2，“总计”填 1。', en: 'the row does not add up' },
      addresses: ['requests.carriedOut.total'],
    });
    const one = { ...failed, findings: [reconsideration, other], items: [itemOf(reconsideration, other)] };
    const { text } = asNotice(one, book);
    expect(text).toContain('有以下1项，请予处理。');
    expect(text).toContain('　　同时涉及：“四、结转下年度继续办理”行各列之和为 2，“总计”填 1。\n');
  });

  it('gives the figures of both sides where a sentence differs from the table', () => {
    const said = finding({
      id: 'narrative/requests-received@1',
      severity: 'warning',
      message: { zh: '第一部分写“收到申请26件”，表三“本年新收”总计为14', en: 'differs' },
      addresses: ['sections.overview.paragraphs.2', 'requests.newReceived.total'],
      excerpt: '收到申请26件',
      expected: 14,
      actual: 26,
      difference: 12,
    });
    const one = result({ verdict: 'review', findings: [said], items: [itemOf(said)] });
    expect(asNotice(one, book).text).toContain('　　对照：文字26，表格14，相差12。');
    expect(listRows(one, book)[0]?.位置).toBe('“一、总体情况”部分“收到申请26件”处');
  });

  it('wishes for tables where there are pictures, and leaves the number of a person out', () => {
    const picture = finding({
      id: 'structure/table-as-image@disputes',
      severity: 'warning',
      message: { zh: '表四是图片', en: 'table 4 is a picture' },
      addresses: ['tables.disputes'],
    });
    const person = finding({
      id: 'privacy/mobile@1',
      severity: 'error',
      message: { zh: '有一处疑似手机号码（已遮盖）', en: 'a number' },
      addresses: ['sections.overview.paragraphs.1'],
    });
    const one = result({ findings: [picture, person], items: [itemOf(picture), itemOf(person)] });
    const { text, html } = asNotice(one, book);
    expect(text).toContain('有以下1项建议，供参考。');
    expect(text).toContain('一、建议改进公布方式');
    expect(text).toContain('请以网页表格公布，便于查阅和核对。');
    expect(text + html).not.toContain('手机号码');
    expect(listRows(one, book)[1]).toMatchObject({
      级别: '涉个人信息',
      建议: '请尽快处理：核实后，确属个人信息的，先行遮盖或者撤下',
    });
  });
});

describe('a citizen’s letter and the statement', () => {
  it('asks, and reproaches nobody', () => {
    const text = asInquiry(failed, book);
    expect(text.split('\n')[0]).toBe('您好！');
    expect(text).toContain('　　1．第一部分写“受理申请 2 件”，表三“本年新收”总计为 3。');
    expect(text).toContain('　　请问应当以哪个数为准，或者口径有什么不同？');
    expect(text).not.toMatch(/疑在此格|更正|不符合/);
  });

  it('says of a pass what was read, what holds and what was not checked', () => {
    const others = ['青溪县林业局2023年政府信息公开工作年度报告'];
    const held = result({ verdict: 'pass', summary: { pass: 42 } });
    expect(asStatement(held, book)).toContain('　　相符：42组勾稽关系相符；所运行的规则未见不符，也未见存疑。');
    expect(asStatement(held, book)).toContain('　　未核验：没有与上一年度报告比较。');
    // What a rule that is off would have said of the prose, nobody knows.
    const off = { ...held, settings: { rules: { 'narrative/outcomes': 'off' as const } } };
    expect(asStatement(off, book)).toContain(
      '　　未核验：按设置另有1条存疑或提示类规则未运行；没有与上一年度报告比较。',
    );
    expect(asStatement({ ...held, source: { ...held.source, others } }, book)).toContain('同一页面另有1份年报没有核验');
  });

  it('copies one item with what is needed to find it', () => {
    const text = asItem(reconsideration.id, failed, book);
    expect(text.split('\n')[0]).toBe(
      '云江市发展和改革局 2023年度 《云江市发展和改革局2023年政府信息公开工作年度报告》',
    );
    expect(text).toContain('http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html，页面所示发布日期2024年1月19日');
    expect(text).toContain('不符：表四“行政复议”“总计”列，疑在此格：填报0，若为11，该组关系成立。');
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
      `请核实已公布的《云江市发展和改革局2023年政府信息公开工作年度报告》。${sentence}`,
    );
  });
});
