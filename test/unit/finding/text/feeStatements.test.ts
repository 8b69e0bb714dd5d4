import { describe, expect, it } from 'vitest';
import { feeStatements } from '../../../../src/finding/text/feeStatements';
import templateResidue from '../../../../src/rules/text/template-residue';
import { reportSaying } from './reportSaying';

const stated = (...paragraphs: string[]) =>
  feeStatements(reportSaying(paragraphs, { section: 'otherMatters' })).length > 0;
const isResidue = (paragraph: string) =>
  [
    ...templateResidue.check(reportSaying([paragraph], { section: 'otherMatters' }), { before: null, thresholds: {} }),
  ].some(({ outcome }) => outcome === 'fail');

describe('what the form asks about the fee is no answer', () => {
  it.each([
    '按照规定收取信息处理费情况',
    '按照规定收取信息处理费情况。',
    '（一）按规定收取信息处理费情况',
    '（本年度收取信息处理费情况）',
    '（2023年度收取政府信息公开信息处理费的情况）',
    '依据《政府信息公开信息处理费管理办法》收取信息处理费的情况',
    '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）收取信息处理费的情况：',
    '信息处理费收取情况：',
    '1.信息处理费收取及减免情况',
    '需要报告信息处理费的收取情况。',
    '请说明本年度信息处理费收取金额',
    '本年度是否收取信息处理费',
    '2023年度，我局收取信息处理费　　元。',
    '2023年度，我局收取信息处理费元。',
    '本年度收取信息处理费____元。',
    '本年度发出收费通知（ ）件，收取信息处理费（ ）元。',
  ])('%s', (paragraph) => {
    expect(stated(paragraph, '除此以外，无其他需要报告的事项。')).toBe(false);
  });

  it.each([
    '（本年度收取信息处理费情况）',
    '（依据《信息处理费办法》收取信息处理费的情况）',
    '全年收取信息处理费（  ）元。',
  ])('%s is left of the form', (paragraph) => {
    expect(isResidue(paragraph)).toBe(true);
  });
});

describe('an answer about the fee is one', () => {
  it.each([
    [['信息处理费收取情况：无']],
    [['信息处理费收取情况：无。']],
    [['信息处理费收取情况：0']],
    [['1.信息处理费收取情况。2023年没有。']],
    [['（一）信息处理费收取情况', '2023年度未发生。']],
    [['依据《政府信息公开信息处理费管理办法》收取信息处理费的情况', '本年度零收费。']],
    [['本年度没有收取信息处理费的情况。']],
    [['本年度不存在收取信息处理费情况。']],
    [['我局按规定收取信息处理费。']],
    [['2023年度收取信息处理费120元。']],
    [['收取信息处理费一百二十元。']],
    [['本年度是否收取信息处理费：否。']],
    [['2023年度暂无信息处理费收取情况。']],
    [['对申请人一律免费提供政府信息，不涉及信息处理费。']],
    [['无其他需要报告的事项（含信息处理费收取情况）。']],
  ])('%s', (paragraphs) => {
    expect(stated(...paragraphs)).toBe(true);
    expect(paragraphs.some(isResidue)).toBe(false);
  });
});
