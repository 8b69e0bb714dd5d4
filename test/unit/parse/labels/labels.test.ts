import { describe, expect, it } from 'vitest';
import {
  isArticleClause,
  isBalanceNote,
  proactiveColumn,
  proactiveRow,
  requestColumn,
  requestRow,
  tableOfLabel,
} from '../../../../src/parse/labels/formLabels';
import { editDistance } from '../../../../src/parse/labels/labelIndex';
import { sectionHeading } from '../../../../src/parse/sections/sectionHeading';

describe('labels of the form', () => {
  // [printed, row, whether it is remarked on]; all but the first of each are wordings seen on real pages.
  it.each([
    ['一、本年新收政府信息公开申请数量', 'newReceived', false],
    ['本年新收', 'newReceived', false],
    ['(一)予以公开', 'granted', false],
    ['（ 一 ）予以公开', 'granted', false],
    ['一)予以公开', 'granted', false],
    ['（二）部分公开（区分处理的，只计这一情况，不计其他情形）', 'partiallyGranted', true],
    ['3.危及“三安全一稳定”', 'denied.threeSecurities', false],
    ['3. 危及三安全一稳定', 'denied.threeSecurities', false],
    ['5.属于三类内容事务信息', 'denied.internalAffairs', true],
    ['2.其他法律行政止公开', 'denied.otherLaw', true],
    ['1、申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'otherHandling.noCorrection', false],
    ['3.其他', 'otherHandling.other', false],
    ['（六）其他处理', 'otherHandling.all', false],
    ['（七）总计', 'outcomeTotal', false],
    ['四、转结下年度继续办理', 'carriedOut', true],
    ['四、结转下一年度继续办理', 'carriedOut', false],
  ])('row %s is %s', (printed, id, isOdd) => {
    expect(requestRow(printed)).toMatchObject({ id, isOdd });
  });

  it.each([
    ['自\n然\n人', 'naturalPerson', false],
    ['社会组织', 'publicWelfare', true],
    ['法律服务 机构', 'legalService', false],
    ['其它', 'otherOrg', false],
    ['合计', 'total', false],
  ])('column %s is %s', (printed, id, isOdd) => {
    expect(requestColumn(printed)).toMatchObject({ id, isOdd });
  });

  it('takes an instruction behind a label for no other label', () => {
    expect(proactiveRow('规范性文件（含行政处罚、行政强制的-8类文件）')).toMatchObject({ id: 'normativeDocuments' });
    expect(proactiveRow('行政事业型收费')).toMatchObject({ id: 'fees', isOdd: true });
    expect(proactiveColumn('现行有效件数（历史累计）')).toMatchObject({ id: 'inForce', isOdd: false });
  });

  it.each(['本年制发件数', '本年废止件数', '行政处罚', '行政强制'])('keeps %s apart from its neighbour', (label) => {
    expect((proactiveColumn(label) ?? proactiveRow(label))?.isOdd).toBe(false);
  });

  it.each(['12', '1,234', '', '其他收入', '办理情况', '总计金额'])('knows no label in %j', (text) => {
    expect(requestRow(text)).toBeNull();
  });

  it('tells the tables apart by labels that only one of them prints', () => {
    expect(['自然人', '结果维持', '第二十条第（一）项', '总计', '其他', '3、其他', '索引号'].map(tableOfLabel)).toEqual(
      ['requests', 'disputes', 'proactive', null, null, null, null],
    );
    expect(isBalanceNote('(本列)数据的勾稽关系为：第一项加第二项之和，等')).toBe(true);
    expect(isArticleClause('第二十条 第（八）项')).toBe(true);
    expect(isArticleClause('《条例》第二十条第（一）项规定的规章')).toBe(false);
  });

  it.each([
    ['abc', 'abc', 2, 0],
    ['abc', 'abd', 2, 1],
    ['abc', 'ab', 2, 1],
    ['abcdef', 'uvwxyz', 2, 3],
  ])('editDistance(%s, %s) within %d is %d', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });
});

describe('section headings', () => {
  it.each([
    ['一、总体情况', 'overview'],
    ['\u00a0一、总体情况', 'overview'],
    ['一、2023年政务公开总体情况', 'overview'],
    ['一、概述', 'overview'],
    ['二、行政机关主动公开政府信息情况', 'proactive'],
    ['三、收到和处理政府信息公开的申请情况', 'requests'],
    ['四、政府信息公开行政法复议、行政诉讼情况', 'disputes'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
    ['五、存在的主要问题及整改措施', 'problems'],
    ['五．存在问题及改进情况', 'problems'],
    ['六、其他需要报告的事项', 'otherMatters'],
    ['其他需要报告的事项', 'otherMatters'],
  ])('%s heads %s', (line, section) => {
    expect(sectionHeading(line)?.section).toBe(section);
  });

  it.each([
    '（一）主动公开情况',
    '三、本年度办理结果',
    '四、结转下年度继续办理',
    '一、本年新收政府信息公开申请数量',
    '本报告由总体情况、主动公开政府信息情况、存在的主要问题及改进情况等六部分组成。',
    '一是主动公开信息不够及时',
    '2023年，我局主动公开政府信息120条，收到申请3件。',
  ])('%s heads nothing', (line) => {
    expect(sectionHeading(line)).toBeNull();
  });
});
