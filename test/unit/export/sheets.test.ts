import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { asHtmlReport } from '../../../src/export/sheets/asHtmlReport';
import { asXlsx } from '../../../src/export/sheets/asXlsx';
import { column, type Sheet } from '../../../src/export/sheets/sheet';
import { sheetsOf } from '../../../src/export/sheets/sheetsOf';
import { verdictWords } from '../../../src/export/sheets/summarySheet';
import type { Term } from '../../../src/result/calculation';
import type { CheckedSum } from '../../../src/result/checkedSums';
import type { Finding, Result } from '../../../src/result/resultSchema';
import { failed, received, reconsideration } from '../ui/cases';
import { book, report, result } from '../ui/pageStates';

const FORMULA = '=HYPERLINK("http://a","b")';

function decided(review: Partial<NonNullable<Finding['review']>>): Result {
  const whole = { state: 'notListed', reason: null, note: null, by: null, at: null, ...review } as const;
  const findings = failed.findings.map((finding) =>
    finding.id === reconsideration.id ? { ...finding, review: whole } : finding,
  );
  return { ...failed, findings };
}

const term = (address: string, value: number | null, raw = String(value ?? ''), isByHand = false): Term => ({
  address,
  raw,
  state: value !== null ? 'number' : raw === '' ? 'blank' : 'text',
  value,
  isByHand,
});
const at = (column: string, value: number | null) => term(`disputes.reconsideration.${column}`, value);

const relation = (part: Partial<CheckedSum>): CheckedSum => ({
  rule: 'disputes/group-total',
  key: 'reconsideration',
  name: { zh: '表四“行政复议”', en: '' },
  left: [],
  right: [],
  outcome: 'fail',
  leftTerms: [at('upheld', 10), at('corrected', 1), at('other', null)],
  rightTerms: [at('total', 0)],
  ...part,
});

async function readBack(sheets: readonly Sheet[]) {
  const blob = await asXlsx(sheets);
  const read = await readWorkbook(Buffer.from(await blob.arrayBuffer()));
  return new Map(read.map(({ sheet, data }) => [sheet, data]));
}

/** Rows by the names of their columns. */
async function rowsOf(name: string, of: Result, relations: readonly CheckedSum[] = [relation({})]) {
  const [heads = [], ...rows] = (await readBack(sheetsOf(of, relations, [], book))).get(name) ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])));
}

describe('the workbook, read by another library', () => {
  it('has five sheets in their order', async () => {
    const sheets = await readBack(sheetsOf(failed, [relation({})], [], book));
    expect([...sheets.keys()]).toEqual(['概况', '问题', '核验清单', '数据', '说明']);
  });

  it('says in 概况 whose report it is, what came out and what nobody checked', async () => {
    const rows = await rowsOf('概况', failed);
    const said = (name: string) => rows.filter((row) => row.项目 === name).map((row) => row.内容);
    expect(said('单位')).toEqual(['云江市发展和改革局']);
    expect(said('年度')).toEqual([2023]);
    expect(said('页面日期')).toEqual(['2024-01-19']);
    expect(said('核验时间')).toEqual(['2024年2月20日10:32（北京时间）']);
    expect(said('规则日期')).toEqual(['2026-11-23']);
    expect(said('结论')).toEqual(['不符1项，存疑1项']);
    expect(said('读取')).toEqual(['三张表应有200格，读到200格，其中空白0格']);
    expect(said('未读或未核验')).toEqual(['没有与上一年度报告比较']);
  });

  it('keeps what was set aside, with why', async () => {
    const rows = await rowsOf('问题', decided({ reason: 'explained', note: '来函第 3 号' }));
    expect(rows.map(({ 序号, 级别, 状态, 理由, 备注 }) => [序号, 级别, 状态, 理由, 备注])).toEqual([
      [1, '存疑', '待核', null, null],
      [2, '不符', '不列为问题', '单位已书面说明', '来函第 3 号'],
      [3, '提示', '待核', null, null],
    ]);
    const [handled] = (await rowsOf('概况', decided({}))).filter((row) => row.项目 === '处理情况');
    expect(handled?.内容).toBe('待核2项，不列为问题1项');
  });

  it('says where only some findings of an item were set aside', async () => {
    const of = decided({ reason: 'scope' });
    const both = { ...reconsideration, findings: [reconsideration.id, received.id], title: '' };
    const [row] = await rowsOf('问题', { ...of, items: [both] });
    expect(row?.状态).toBe('不列为问题1处，待核1处');
  });

  it('gives every relation its numbers, and no number to a blank', async () => {
    const blank = [at('upheld', null), at('corrected', null)];
    const checks: Result['checks'] = [
      { rule: 'disputes/group-total', instances: [{ key: 'reconsideration', outcome: 'absent' }] },
    ];
    const rows = await rowsOf('核验清单', { ...failed, checks }, [
      relation({}),
      relation({ outcome: 'notAssessable', leftTerms: blank, rightTerms: [at('total', 4)] }),
      relation({ outcome: 'absent', leftTerms: blank, rightTerms: [at('total', null)] }),
    ]);
    expect(rows.map((row) => [row.结果, row.左边合计, row.右边合计, row['差额（右减左）']])).toEqual([
      ['不符', 11, 0, -11],
      ['无法核验', null, 4, null],
      ['报告未填，未核验', null, null, null],
      ['没有用数字书写的数', null, null, null],
    ]);
    expect(rows[0]?.左边各项).toBe('结果维持 10；结果纠正 1；其他结果 空白');
  });

  it('lists a rule that is no sum, and one that was switched off', async () => {
    const checks: Result['checks'] = [
      { rule: 'disputes/group-total', instances: [{ key: 'reconsideration', outcome: 'fail' }] },
      {
        rule: 'narrative/requests-received',
        instances: [
          { key: 'a', outcome: 'fail' },
          { key: 'b', outcome: 'pass' },
        ],
      },
      { rule: 'sections/heading-wording', instances: [{ key: 'all', outcome: 'absent', reason: 'switchedOff' }] },
    ];
    const rows = await rowsOf('核验清单', { ...failed, checks });
    expect(rows.map((row) => [row.关系或规则, row.结果])).toEqual([
      ['表四“行政复议”', '不符'],
      ['报告文字与表格一致', '指出1处，相符1处'],
      ['部分标题用格式原文', '按设置或默认不核验'],
      ['文字中的数字', '没有用数字书写的数'],
    ]);
  });

  it('says of a relation that did not run that it did not, and not that the report is blank', async () => {
    const checks: Result['checks'] = [
      { rule: 'disputes/group-total', instances: [{ key: 'all', outcome: 'absent', reason: 'switchedOff' }] },
    ];
    const blank = relation({ outcome: 'absent' });
    const outcome = async (of: Result) => (await rowsOf('核验清单', of, [blank]))[0]?.结果;
    expect(await outcome({ ...failed, checks })).toBe('按设置或默认不核验');
    expect(await outcome({ ...failed, checks: [] })).toBe('没有核验');
    const found = [{ key: 'reconsideration', outcome: 'absent' as const }];
    expect(await outcome({ ...failed, checks: [{ rule: 'disputes/group-total', instances: found }] })).toBe(
      '报告未填，未核验',
    );
  });

  it('gives numbers as numbers, and what is none as it is printed', async () => {
    const states = {
      'disputes.reconsideration.other': { state: 'blank' as const, raw: '' },
      'disputes.reconsideration.pending': { state: 'text' as const, raw: FORMULA },
    };
    const values = { 'disputes.reconsideration.upheld': 10 };
    const rows = await rowsOf('数据', { ...failed, report: report({ values, states }) });
    const read = (name: string) => {
      const row = rows.find(({ 地址 }) => 地址 === `disputes.reconsideration.${name}`);
      return [row?.表, row?.行, row?.原文, row?.数值, row?.读取状态];
    };
    expect(read('upheld')).toEqual(['表四', '行政复议', '10', 10, '数字']);
    expect(read('other')).toEqual(['表四', '行政复议', null, null, '空白']);
    expect(read('pending')).toEqual(['表四', '行政复议', FORMULA, null, '文字，没有读成数字']);
  });
});

describe('the workbook as a file', () => {
  const odd: Sheet = {
    name: '数据',
    columns: [column('甲', 8)],
    rows: [[FORMULA], ['+1'], ['007'], [0], ['a\u0001b<']],
  };

  it('holds text that looks like a formula or a number as text', async () => {
    expect((await readBack([odd])).get('数据')).toEqual([['甲'], [FORMULA], ['+1'], ['007'], [0], ['ab<']]);
    expect((await readBack([{ ...odd, rows: [['长'.repeat(40_000)]] }])).get('数据')?.[1]?.[0]).toHaveLength(32_767);
  });

  it('has no formula, no merged cell, and the font that offices use', async () => {
    const { unzipSync, strFromU8 } = await import('fflate/browser');
    const blob = await asXlsx([...sheetsOf(failed, [relation({})], [], book), { ...odd, name: '另' }]);
    const parts = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
    const xml = parts
      .filter(([path]) => path.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
    expect(xml).not.toMatch(/<f>|<f |<mergeCell/);
    expect(xml).toContain('宋体');
  });
});

describe('the verdict in words', () => {
  it.each<[string, Partial<Omit<Result, 'summary'>> & { summary?: Partial<Result['summary']> }, string]>([
    ['green', {}, '所运行的规则未见不符，也未见存疑'],
    [
      'a pass beside many blanks',
      { coverage: { read: 200, blank: 125, expected: 200 } },
      '所核验的部分未见不符；有空白、未读或未核验的内容，不能说全部相符',
    ],
    [
      'a pass beside another report',
      { source: { ...result().source, others: ['2022年年报'] } },
      '所核验的部分未见不符；有空白、未读或未核验的内容，不能说全部相符',
    ],
    ['incomplete', { verdict: 'incomplete' }, '没有读全，不作结论'],
    ['incomplete with a slip', { verdict: 'incomplete', summary: { error: 2 } }, '没有读全，不作结论；已发现不符2项'],
    ['nothing', { verdict: 'notReport', report: null }, '没有读到年度报告'],
  ])('%s', (_, part, words) => expect(verdictWords(result(part))).toBe(words));
});

describe('the page to be printed', () => {
  const IMAGE = '<img src=x onerror="a()">';
  const states = { 'disputes.reconsideration.pending': { state: 'text' as const, raw: IMAGE } };
  const hostile: Result = {
    ...decided({ reason: IMAGE, note: IMAGE }),
    report: { ...report({ states }), organ: `${IMAGE}</style></title>` },
    source: { ...failed.source, title: `${IMAGE}年度报告`, url: `http://a/"${IMAGE}` },
  };
  const html = asHtmlReport(sheetsOf(hostile, [relation({})], [], book), hostile);

  it('holds no markup of the page, and no script', () => {
    expect(html.match(/&lt;img src=x onerror=&quot;a\(\)&quot;&gt;/g)?.length).toBeGreaterThan(5);
    const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(
      'body col colgroup h1 h2 head header html meta p section style table tbody td th thead title tr'.split(' '),
    );
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('has every part, its heads told to repeat with whose report it is', () => {
    const plain = asHtmlReport(sheetsOf(decided({ reason: 'scope' }), [relation({})], [], book), failed);
    expect([...plain.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual([
      '概况',
      '问题',
      '核验清单',
      '数据',
      '说明',
    ]);
    expect(plain).toContain('云江市发展和改革局 2023年度 · 核验清单</th>');
    expect(plain).toContain('<td>不列为问题</td><td>口径不同</td>');
    // What a number counts is told on paper too.
    // The year stands among words; 10 and 1 come to 11.
    expect(plain).toContain('<td>2023</td>');
    expect(plain).toContain('<td class="number">11</td>');
    expect(plain).not.toContain('>地址</th>');
    expect(plain).toMatch(/<th scope="col">数值<\/th><th scope="col">单位<\/th>/);
    expect(plain).toContain('thead{display:table-header-group}');
    expect(plain).toContain('@page{size:A4;margin:');
  });
});
