import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { asInquiry } from '../../../src/export/letters/asInquiry';
import { asNotice } from '../../../src/export/letters/asNotice';
import { asSelfCheck } from '../../../src/export/letters/asSelfCheck';
import { asStatement } from '../../../src/export/letters/asStatement';
import { listRows } from '../../../src/export/tables/listRows';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../../src/report/addresses';
import { itemHead } from '../../../src/result/itemHead';
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
    const between =
      '“（六）其他处理—2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”行与“（七）总计”行之间';
    expect(listRows(result, ruleOf)[0]).toMatchObject({
      位置: `表三${between}`,
      问题描述: '表三未找到“（六）其他处理—3.其他”行',
    });
    const whole = `1．表三未找到“（六）其他处理—3.其他”行（应在${between}）。`;
    for (const text of [asNotice(result, ruleOf).text, asInquiry(result, ruleOf), asSelfCheck(result, ruleOf)])
      expect(text).toContain(whole);
    expect(asNotice(result, ruleOf).text).toContain('未核验：没有读到表三“（六）其他处理—3.其他”行（7格）。');
  });

  it.each([
    [/1\.信访举报投诉类申请/, '“（四）无法提供—3.补正后申请内容仍不明确”行与“（五）不予处理—2.重复申请”行之间'],
    // Two in a row have the same neighbours.
    [
      /[23]\.(?:重复申请|要求提供公开出版物)/g,
      '“（五）不予处理—1.信访举报投诉类申请”行与“（五）不予处理—4.无正当理由大量反复申请”行之间',
    ],
    [/四、结转下年度继续办理/, '“（七）总计”行之后'],
    [/一、本年新收政府信息公开申请数量/, '“二、上年结转政府信息公开申请数量”行之前'],
    [/规章/, '“行政规范性文件”行之前'],
  ] as const)('says between which rows of the page one is missing: %s', (label, between) => {
    const rows = reportPage().split(/(?=<tr>)/);
    const html = rows.filter((row) => row.search(label) < 0).join('');
    const result = check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' }).result;
    const places = listRows(result, ruleOf).flatMap(({ 问题描述, 位置 }) =>
      /未找到“[^”]*”行/.test(问题描述) ? [位置] : [],
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place.slice(2)).toBe(between);
  });
});

describe('what was not checked', () => {
  const off: Settings = { rules: { 'privacy/bank-card': 'on', 'narrative/share': 'off' } };

  it('is named in the statement and in the 自查提示: last year, and rules that run only where they are asked for', () => {
    for (const text of [asStatement(checked({}), ruleOf), asSelfCheck(checked({}), ruleOf)])
      expect(text).toContain('未核验：没有与上一年度报告比较；默认不运行的6条规则未运行。');
    expect(asStatement(checked({}, off), ruleOf)).toContain(
      '未核验：按设置另有1条存疑或提示类规则未运行；没有与上一年度报告比较；默认不运行的5条规则未运行。',
    );
  });
});

describe('what a letter names', () => {
  it('is the row or the column where a total of both does not add up', () => {
    const text = asNotice(checked({ 'requests.outcomeTotal.total': '15' }), ruleOf).text;
    expect(text).toContain('所涉关系：表三“（七）总计”行“总计”列与本列各项之和不符，算式：7＋3＋2＋2');
    expect(text).toContain('所涉关系：表三“（七）总计”行“总计”列与本行各项之和不符，算式：12＋2＋0＋0＋0＋0＝14');
  });

  it('is each part and page that nobody read', () => {
    const pages =
      '<p><a href="/a_1.html">1</a> <a href="/a_2.html">2</a> <a href="/a_2.html">下一页</a></p></div></body>';
    const html = reportPage({ 'requests.granted.total': '8' }).replace(/<p><strong>四、[\s\S]*<\/div><\/body>/, pages);
    const result = check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' }).result;
    const unread =
      '报告分在几页上，其余各页没有读取；没有读到“五、存在的主要问题及改进情况”、“六、其他需要报告的事项”、表四';
    expect(asNotice(result, ruleOf).text).toContain(`未核验：${unread}。`);
    expect(asSelfCheck(result, ruleOf)).toContain(`未核验：${unread}；`);
  });

  it('is the other report of a page, and the rules that are off', () => {
    const off = checked({}, { rules: { 'disputes/group-total': 'off' } });
    expect(asStatement(off, ruleOf)).toContain(
      '未核验：按设置有 1 条规则未核验（表四每组：维持＋纠正＋其他＋尚未审结＝总计）；',
    );
    const others = ['甲局2023年政府信息公开工作年度报告'];
    const two = { ...off, source: { ...off.source, others } };
    expect(asSelfCheck(two, ruleOf)).toContain('同一页面另有1份年报没有核验（甲局2023年政府信息公开工作年度报告）；');
  });

  it('is nobody where the page names an area and no organ', () => {
    const area = checked({ 'requests.granted.total': '8' });
    const organs = {
      某开发区: false,
      青溪县: false,
      柳河镇: false,
      青溪县人民政府: true,
      柳河街道办事处: true,
      管委会: true,
    };
    for (const [organ, isGreeted] of Object.entries(organs)) {
      const { text } = asNotice({ ...area, report: area.report && { ...area.report, organ } }, ruleOf);
      expect([organ, text.startsWith(`${organ}：`)]).toEqual([organ, isGreeted]);
      expect([organ, text.includes('你单位')]).toEqual([organ, isGreeted]);
    }
  });

  it('is a number of a person as it stands on the page, which nobody has masked there', () => {
    const html = reportPage().replace(
      '本年度未收取信息处理费。',
      '本年度未收取信息处理费。申请人王某，身份证号11010519491231002X。',
    );
    const { result } = check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '' });
    const [row] = listRows(result, ruleOf);
    expect(row?.问题描述).toBe('“六、其他需要报告的事项”第1段有一处符合身份证号校验规则的号码');
    expect(asSelfCheck(result, ruleOf)).not.toContain('已遮盖');
  });
});

it('speaks of relations only where a problem has some: a repaired cell may be wrong by itself too', () => {
  const result = checked({ 'requests.carriedOut.total': '-1', 'disputes.reconsideration.upheld': '1.5' });
  const texts = [asNotice(result, ruleOf).text, asInquiry(result, ruleOf), asSelfCheck(result, ruleOf)];
  for (const text of texts) expect(text).not.toMatch(/0组关系/);
  const [notice = ''] = texts;
  expect(notice).toContain('列，疑在此格：填报-1，若为1，相关2组关系均成立。');
  expect(notice).toContain('．表三“四、结转下年度继续办理”行“总计”列填“-1”，小于零。');
  // 14 + 1 = 15 received, 14 closed and -1 carried on.
  expect(notice).toContain('14＋1＝15，14＋（-1）＝13，相差2');
  const negative = listRows(result, ruleOf).find(({ 问题描述 }) => 问题描述.includes('小于零'));
  expect(negative?.定位提示).toBe('');
  const item = result.items.find(({ id }) => id.startsWith('cells/negative'));
  expect(item && itemHead(result, item)).toMatchObject({ repair: null, isSummary: false });
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
