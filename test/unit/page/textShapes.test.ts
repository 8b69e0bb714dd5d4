import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import type { Result } from '../../../src/result/resultSchema';

const terms = { settings: {}, checkedAt: '' };
const read = (text: string): Result => check(fromText(text), { source: { kind: 'text' }, ...terms }).result;
const severe = ({ findings }: Result) => findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);

const LEAVES: readonly (readonly [string, string])[] = [
  ['一、本年新收政府信息', '公开申请数量'],
  ['二、上年结转政府信息', '公开申请数量'],
  ['三、  （一）予以公', '开'],
  ['度办  （二）部分公', '开（区分处理的，只计这一情形，不计其他情形）'],
  ['（三  1.属', '于国家秘密'],
  ['2.其', '他法律行政法规禁止公开'],
  ['3.危', '及“三安全一稳定”'],
  ['4.保', '护第三方合法权益'],
  ['5.属', '于三类内部事务信息'],
  ['6.属', '于四类过程性信息'],
  ['7.属', '于行政执法案卷'],
  ['8.属', '于行政查询事项'],
  ['（四  1.本', '机关不掌握相关政府信息'],
  ['2.没', '有现成信息需要另行制作'],
  ['3.补', '正后申请内容仍不明确'],
  ['（五  1.信', '访举报投诉类申请'],
  ['2.重', '复申请'],
  ['3.要', '求提供公开出版物'],
  ['4.无', '正当理由大量反复申请'],
  ['5.要', '求行政机关确认或重新出具已获取信息'],
  ['（六  1.申', '请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['2.申', '请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['3.其', '他'],
  ['（七）总计', ''],
  ['四、结转下年度继续办', '理'],
];
const requests = (figures: (row: number) => string) =>
  LEAVES.map(([start, rest], row) => `${start}    ${figures(row)}\n${rest}`).join('\n');
const HEADER =
  '行政复议      行政诉讼\n结  结     其    尚       总\n未经复议直接起诉        复议后起诉\n果  果     他    未结  结 其 计尚   总   结  结  其   尚        总\n维  纠     结    审果  果 他  未   计   果  果  他   未        计\n持  正     果    结维  纠 结  审       维  纠  结   审\n持  正 果  结       持  正  果   结';
const PROACTIVE = `第二十条第（一）项
信息内容   本年制发件数   本年废止件数   现行有效件数
规章   0  0  0
行政规范性文件   2  1  15
第二十条第（五）项
信息内容   本年处理决定数量
行政许可   12
第二十条第（六）项
信息内容   本年处理决定数量
行政处罚   3
行政强制   0
第二十条第（八）项
信息内容   本年收费金额（单位：万元）
行政事业性收费   0`;
/** The heads of table 3, two or four pieces one below another; `first` and `last` may change places. */
const heads = (first = ['自然', '人 '], last = ['总计', '  ']) => `（本列数据的勾稽关系      申请人情况
为：第一项加第二项之                       法人或其他组织
和，等于第三项加第四          ${first[0]}   商业   科研   社会   法律   其他   ${last[0]}
项之和）                ${first[1]}   企业   机构   公益   服务        ${last[1]}
                                   组织   机构
`;
const REQUESTS = heads() + requests(() => '0 0 0 0 0 0 0');
const printed = (parts: { two?: string; three?: string; four?: string } = {}) => `云岭县档案局2023年度政府信息公开
工作年度报告

本报告按照《中华人民共和国政府信息公开条例》的要求编制，所列数据的统计期
限自2023年1月1日起至2023年12月31日止。

一、总体情况
2023年，本局做好主动公开、依申请公开、政府信息管理、平台建设各项工作，年底对全部科室进行了政务公开考
核评估。

二、主动公开政府信息情况
${parts.two ?? PROACTIVE}
三、收到和处理政府信息公开申请情况
${parts.three ?? REQUESTS}
四、政府信息公开行政复议、行政诉讼情况
${parts.four ?? `${HEADER}\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`}
五、存在的主要问题及改进情况
公开内容还不够全面。下一步将加强培训，改进公开方式。
六、其他需要报告的事项
本年度未收取政府信息公开信息处理费。
云岭县档案局
2024年1月18日
`;

describe('a report as a PDF reader lays it out', () => {
  it('is read, its labels and title broken over lines', () => {
    const result = read(printed());
    expect(result).toMatchObject({
      verdict: 'pass',
      coverage: { read: 200 },
      report: { organ: '云岭县档案局', year: 2023 },
    });
    expect(result.findings.map(({ id }) => id)).toEqual([]);
  });
  it('says what does not hold', () => {
    const three = heads() + requests((row) => (row === 2 ? '1 0 0 0 0 0 2' : '0 0 0 0 0 0 0'));
    expect(severe(read(printed({ three })))).toContain('requests/row-total@granted');
  });
  it.each([
    ['a figure lost', heads() + requests((row) => (row === 9 ? '0 0 0 0 0 0' : '0 0 0 0 0 0 0'))],
    ['two rows changed places', REQUESTS.replace('2.其', '甲').replace('3.危', '2.其').replace('甲', '3.危')],
    [
      'two rows changed places whose labels stand above their figures',
      heads() +
        requests(() => '0 0 0 0 0 0 0')
          .replace(/( {4}[\d ]+)\n于国家秘密/, '\n于国家秘密\n$1')
          .replace(/2\.其( {4}[\d ]+)\n(他法律行政法规禁止公开)/, '2.重\n$2\n$1'),
    ],
    ['no heads', `申请人情况\n${requests(() => '0 0 0 0 0 0 0')}`],
    ['heads of which one is wanting', REQUESTS.replace('科研', '    ').replace('机构', '    ')],
    ['heads that name one column twice', REQUESTS.replace('商业', '科研').replace('企业', '机构')],
  ])('is not guessed at: %s', (_, three) => {
    const result = read(printed({ three }));
    expect(severe(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'incomplete', coverage: { read: 25 } });
  });
});

it('knows columns by their heads where a PDF reader lays them out in another order', () => {
  const swapped = heads(['总计', '  '], ['自然', '人 ']) + requests(() => '3 0 1 0 0 0 2');
  const result = read(printed({ three: swapped }));
  expect(result.coverage.read).toBe(200);
  expect(result.report?.tables.requests?.granted).toMatchObject({ naturalPerson: 2, research: 1, total: 3 });
});

it.each([
  ['results', (line: string) => line.replaceAll('维', '甲').replaceAll('纠', '维').replaceAll('甲', '纠')],
  [
    'groups',
    (line: string) => line.replace('未经复议直接起诉        复议后起诉', '复议后起诉        未经复议直接起诉'),
  ],
  [
    'reconsideration and litigation',
    (line: string) => line.replace('行政复议      行政诉讼', '行政诉讼      行政复议'),
  ],
])('leaves table 4 unread where its %s stand in another order', (_, change) => {
  const four = `${HEADER.split('\n').map(change).join('\n')}\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`;
  expect(four).not.toContain(`${HEADER}\n`);
  expect(read(printed({ four }))).toMatchObject({ verdict: 'incomplete', coverage: { read: 185 } });
});

describe('a table that cannot be parted', () => {
  const glued = PROACTIVE.replace(/ +/g, '');
  it.each([
    ['cells run together', { two: glued }],
    [
      'the fourth run together',
      { four: '行政复议行政诉讼\n结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉\n000000000000000' },
    ],
  ])('is unread, not missing: %s', (_, parts) => {
    const result = read(printed(parts));
    expect(severe(result)).toEqual([]);
    expect(result.verdict).toBe('incomplete');
    expect(result.findings.map(({ rule }) => rule)).toContain('structure/table-unrecognised');
  });
  it('is still missing where only prose stands', () => {
    const four = '本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼。';
    expect(severe(read(printed({ four })))).toEqual(['structure/table-missing@disputes']);
  });
});

it('reads a text without line ends as a report whose tables stand there unread', () => {
  const text = printed()
    .replace(/\n\n?(?=云岭县|2024年1|[一二三四五六]、(?!本年|上年|结转))/g, '\u3000\u3000')
    .replace(/[ \n]+/g, '');
  const result = read(text);
  expect(severe(result)).toEqual([]);
  expect(result).toMatchObject({ verdict: 'incomplete', report: { year: 2023 } });
});

it('takes the marks of Markdown off headings', () => {
  const text = printed()
    .replace(/^(?=[一二三四五六]、(?!本年|上年|结转))/gm, '## ')
    .replace('本年度未收取', '**本年度**未收取');
  expect(read(text)).toMatchObject({ verdict: 'pass', coverage: { read: 200 } });
});

it('knows the blank form in text', () => {
  const blank = printed({
    four: HEADER,
    two: PROACTIVE.replace(/ +\d[\d ]*$/gm, ''),
    three: heads() + requests(() => ''),
  })
    .replace(/^[^\n]*\n[^\n]*\n/, '政府信息公开工作年度报告（样式）\n')
    .replace(/公开内容还不够全面[^\n]*/, '（文字描述）');
  expect(read(blank).verdict).toBe('notReport');
});

it('parts rows only where no figure stands below another without a stroke between', () => {
  const rows = ['规章', '行政规范性文件'].map((label, row) => `| ${label} | ${row} | 0 | 4 |`).join('\n');
  const two = `+---+---+\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n${rows}\n+---+---+`;
  const result = read(printed({ two }));
  expect(result.report?.tables.proactive?.normativeDocuments).toEqual({ issued: 1, repealed: 0, inForce: 4 });
});

it('keeps the lines of a page that a scanner has read apart', () => {
  const lines = printed()
    .split('\n')
    .map((line) => `<span class="ocr_line" title="bbox 1 2 3 4">${[...line].join(' ')}</span>`);
  const { result } = check(fromHtml(`<p>${lines.join('\n')}</p>`), { source: { kind: 'html' }, ...terms });
  expect(severe(result)).toEqual([]);
  expect(result.verdict).toBe('incomplete');
});
