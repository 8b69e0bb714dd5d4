import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { asInquiry } from '../../../src/export/letters/asInquiry';
import { asNotice } from '../../../src/export/letters/asNotice';
import { asSelfCheck } from '../../../src/export/letters/asSelfCheck';
import { asStatement } from '../../../src/export/letters/asStatement';
import { listRows } from '../../../src/export/tables/listRows';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../../src/report/addresses';
import { ruleOf } from '../../../src/rules/ruleOf';
import type { Settings } from '../../../src/settings/settingsSchema';
import { reportPage } from '../../e2e/reportPage';

const checked = (changes: Readonly<Record<string, string>>, settings: Settings = {}) =>
  check(fromHtml(reportPage(changes)), {
    source: { kind: 'html' },
    settings,
    checkedAt: '2024-02-20T02:32:00.000Z',
  }).result;

/** Column （七） of each applicant and the totals of these rows, so that no cell explains them. */
const MANY = {
  'requests.granted.total': '9',
  'requests.partiallyGranted.total': '6',
  'requests.denied.thirdParty.total': '3',
  'requests.outcomeTotal.naturalPerson': '17',
  'requests.outcomeTotal.commercial': '5',
  'requests.outcomeTotal.research': '6',
};
/** Two of five applications of natural persons stand under 科研机构. */
const SWAP = { 'requests.granted.naturalPerson': '1', 'requests.granted.research': '4' };

describe('the 清单 of a report with many sums that differ', () => {
  const [row] = listRows(checked(MANY), ruleOf);

  it('says how many, names the columns, and gives two numbers for each', () => {
    expect(row?.问题描述).toMatch(/^表三\d+组关系不符，涉及\d+行\d+列$/);
    expect(row?.位置).toMatch(/^表三“[^列]*“科研机构”[^列]*列、/);
    expect(row?.算式).toContain('“科研机构”列：算得0，填6');
    expect(row?.算式).toContain('“科研机构”列：本年新收加上年结转0，办理结果（七）总计加结转下年度6');
    expect(row?.算式).not.toMatch(/其余|＋/);
    expect(row?.定位提示).toBe('');
  });
});

describe('blank cells', () => {
  const blank = (columns: readonly string[], rows: readonly string[]) =>
    Object.fromEntries(rows.flatMap((line) => columns.map((column) => [`requests.${line}.${column}`, ''])));
  const all = REQUEST_ROWS['2021'];
  const position = (changes: Record<string, string>) =>
    listRows(checked(changes), ruleOf).find(({ 问题描述 }) => 问题描述.includes('空白'))?.位置;

  it.each([
    [
      'whole columns',
      blank(['research', 'publicWelfare', 'otherOrg'], all),
      '表三“科研机构”“社会公益组织”“其他”列（各25格）',
    ],
    [
      'whole rows',
      blank(REQUEST_COLUMNS, ['rejected.petition', 'rejected.publication']),
      '表三“（五）不予处理—1.信访举报投诉类申请”“（五）不予处理—3.要求提供公开出版物”行（各7格）',
    ],
    [
      'a column and part of another',
      { ...blank(['research'], all), ...blank(['otherOrg'], ['rejected.petition', 'carriedIn', 'rejected.reissue']) },
      '表三“科研机构”列（25格）、“其他”列（3格）',
    ],
  ])('are named by %s', (_, changes, words) => {
    expect(position(changes)).toBe(words);
    expect(asNotice(checked(changes), ruleOf).text).toContain(`　　位置：${words}。`);
  });
});

describe('a citizen asks about', () => {
  it('a repair with the cell that may be wrong', () => {
    const text = asInquiry(checked({ 'requests.granted.naturalPerson': '6' }), ruleOf);
    expect(text).toContain('如果表三“（一）予以公开”行“自然人”列不是6而是5，2组关系就都相符，不知是否这一格有误？');
  });

  it('two cells that are off by as much in opposite directions as one', () => {
    const result = checked(SWAP);
    expect(result.items).toHaveLength(2);
    const text = asInquiry(result, ruleOf);
    expect(text).toContain('有以下1处不明白');
    expect(text).toContain('一多一少，不知是否填错了列？');
  });

  it('a row that is not there as a row, named with its group', () => {
    const html = reportPage().replace(/<tr>(?:(?!<tr>)[\s\S])*?3\.其他(?:(?!<\/tr>)[\s\S])*<\/tr>/, '');
    const result = check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' }).result;
    expect(result.findings.map(({ rule }) => rule)).toContain('structure/row-missing');
    expect(asInquiry(result, ruleOf)).toContain('请问表格是否缺少行列，或者应当怎样对照？');
    expect(listRows(result, ruleOf)[0]?.位置).toBe('表三“（六）其他处理—3.其他”栏目');
  });
});

describe('what was not checked', () => {
  const off: Settings = { rules: { 'privacy/bank-card': 'on', 'narrative/share': 'off' } };

  it('is named in the statement and in the 自查提示: last year, and rules that run only where they are asked for', () => {
    for (const text of [asStatement(checked({})), asSelfCheck(checked({}), ruleOf)])
      expect(text).toContain('未核验：没有与上一年度报告比较；默认不运行的6条规则未运行。');
    expect(asStatement(checked({}, off))).toContain(
      '未核验：按设置另有1条存疑或提示类规则未运行；没有与上一年度报告比较；默认不运行的5条规则未运行。',
    );
  });
});

it('asks about many sums by three of them, and says that it does', () => {
  const text = asInquiry(checked(MANY), ruleOf);
  expect(text).toContain('；共有11组关系不符，以上为其中3组。');
  expect(text).not.toContain('等11处');
});

it('indents a self-check by whole characters, as the letters are', () => {
  const lines = asSelfCheck(checked(MANY), ruleOf).split('\n');
  expect(lines.filter((line) => line.includes('所涉关系：')).every((line) => line.startsWith('　　所'))).toBe(true);
  expect(lines.filter((line) => line.startsWith(' '))).toEqual([]);
});
