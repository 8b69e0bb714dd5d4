import { describe, expect, it } from 'vitest';
import { asInquiry } from '../../../src/export/letters/asInquiry';
import { asNotice } from '../../../src/export/letters/asNotice';
import { asSelfCheck } from '../../../src/export/letters/asSelfCheck';
import { listRows } from '../../../src/export/tables/listRows';
import type { Finding } from '../../../src/result/resultSchema';
import { book, finding, itemOf, report, result } from '../ui/pageStates';

const words = (id: string, zh: string, addresses: string[], part: Partial<Finding> = {}) =>
  finding({ id, severity: 'warning', message: { zh, en: 'a finding' }, addresses, ...part });
const resultOf = (...findings: Finding[]) =>
  result({ verdict: 'review', findings, items: findings.map((each) => itemOf(each)) });
const rowOf = (one: Finding) => listRows(resultOf(one), book)[0];

const PROSE = 'sections.overview.paragraphs.2';
const picture = words('structure/table-as-image@proactive', '表二是图片，没有读取，未作核验', ['tables.proactive']);
const blank = words('cells/blank@requests', '表三有1个空白单元格', ['requests.granted.research']);
const missing = words('sections/missing@problems', '未找到“五、存在的主要问题及改进情况”部分', ['sections.problems']);
const typo = words('text/known-typo@1', '“体质机制”似应为“体制机制”', [PROSE], { excerpt: '推进体质机制建设；' });
const received = words(
  'narrative/requests-received@1',
  '第一部分写“收到申请26件”，表三“本年新收”总计为14',
  [PROSE, 'requests.newReceived.total'],
  { excerpt: '收到申请26件', expected: 14, actual: 26, difference: 12 },
);

describe('a citizen asks of each kind what fits it', () => {
  it('one question beneath the problems of a kind', () => {
    expect(asInquiry(resultOf(picture, blank, missing, typo, received), book).split('\n')).toEqual([
      '您好！',
      '　　我阅读了《云江市发展和改革局2023年政府信息公开工作年度报告》（http://www.yunjiang.gov.cn/gk/202401/t20240119_1234.html，页面所示发布日期2024年1月19日），有以下5处不明白，想请教：',
      '　　1．第一部分写“收到申请26件”，表三“本年新收”总计为14。',
      '　　以上1处，请问应当以哪个数为准，或者口径有什么不同？',
      '　　2．表三有1个空白单元格：表三“（一）予以公开”行“科研机构”列。',
      '　　以上1处，请问是没有发生（即为零），还是没有填写？',
      '　　3．未找到“五、存在的主要问题及改进情况”部分。',
      '　　以上1处，请问是没有这方面的内容，还是公布在别处？',
      '　　4．表二是图片。',
      '　　以上1处，请问能否以网页表格公布，或者告知在哪里可以查阅？',
      '　　5．“体质机制”似应为“体制机制”。',
      '　　以上1处，请问是否有误，或者另有原因？',
      '　　这些疑问只是对照页面上的文字和数字得出的，不表示报告不真实；如果是我理解有误，也请指出。谢谢。',
    ]);
  });

  it('asks how to read a table that the form does not fit', () => {
    const layout = words('disputes/value-count@row', '表四数据行有14格，应为15格，无法与栏目对应，未作核验', [
      'labels.disputes',
    ]);
    const text = asInquiry(resultOf(layout), book);
    expect(text).toContain(
      '　　1．表四数据行有14格，应为15格，无法与栏目对应。\n　　请问表格是否缺少行列，或者应当怎样对照？\n',
    );
  });

  it('asks nothing about numbers where there is only a picture', () => {
    const text = asInquiry(resultOf(picture), book);
    expect(text).toContain('　　请问能否以网页表格公布，或者告知在哪里可以查阅？\n');
    expect(text).not.toContain('哪个数');
  });
});

describe('what a letter says of a finding', () => {
  it('says where blanks are that are only counted', () => {
    expect(asNotice(resultOf(blank), book).text).toContain(
      '　　1．表三有1个空白单元格。\n　　位置：表三“（一）予以公开”行“科研机构”列。\n',
    );
    const total = words('requests/total-column-blank@table', '表三有1行各类申请人有数字而“总计”空白', [
      'requests.granted.total',
    ]);
    expect(asNotice(resultOf(total), book).text).toContain('　　位置：表三“（一）予以公开”行“总计”列。\n');
    // Neither what is nowhere, nor what names its place.
    const nowhere = words('sections/accountability@report', '全文未见工作考核结果', ['sections.overview']);
    const named = words('cells/letter-o@requests', '表三“（一）予以公开”行“总计”列以字母O代替数字0', [
      'requests.granted.total',
    ]);
    for (const one of [typo, nowhere, named]) expect(asNotice(resultOf(one), book).text).not.toContain('位置：');
  });

  it('wishes once for all pictures', () => {
    const other = words('structure/table-as-image@disputes', '表四是图片，没有读取，未作核验', ['tables.disputes']);
    expect(asNotice(resultOf(picture, other), book).text).toContain(
      '，有以下2项建议，供参考。\n　　一、建议改进公布方式\n　　1．表二是图片。\n　　2．表四是图片。\n　　以上2项的依据：经验规则（网页表格便于查阅和核对），属建议。\n　　请以网页表格公布，便于查阅和核对。\n',
    );
  });

  it('names what was not read once, and how much of a table', () => {
    const state = { state: 'missing' as const, raw: '' };
    const table = Object.keys(report().cells).filter((address) => address.startsWith('disputes.'));
    const states = Object.fromEntries([...table, 'requests.granted.total'].map((address) => [address, state]));
    const unread = { ...resultOf(picture), report: report({ states, sections: { disputes: 'unreadable' } }) };
    expect(asNotice(unread, book).text).toContain('　　未核验：没有读到表四、表三“（一）予以公开”行“总计”列。\n');
  });

  it('counts no cells where none was read', () => {
    const none = { ...resultOf(picture), coverage: { read: 0, blank: 0, expected: 200 } };
    expect(asSelfCheck(none, book)).not.toContain('三张表应有');
  });

  it('is a wish where a table is a picture, and no rule of the form', () => {
    const { text } = asNotice(resultOf(picture), book);
    expect(text).toContain('　　1．表二是图片。\n　　依据：经验规则（网页表格便于查阅和核对），属建议。\n');
    // The list is the inspector's own: it says what was not read.
    expect(rowOf(picture)?.问题描述).toBe('表二是图片，没有读取，未作核验');
  });

  it.each([
    [
      'narrative/share@1',
      { expected: 75, actual: 85, excerpt: '占85%' },
      [PROSE],
      '对照：文字85%，按件数计算75%，相差10个百分点',
    ],
    [
      'narrative/list-sum@1',
      { expected: 131, actual: 121, excerpt: '121条' },
      [PROSE],
      '对照：总数121，各项之和131，相差10',
    ],
    [
      'narrative/charges@1',
      { expected: 12.6, actual: 16.2, excerpt: '16.2万元' },
      [PROSE, 'proactive.fees.amount'],
      '对照：文字16.2万元，表格12.6万元，相差3.6万元',
    ],
    [
      'narrative/requests-none@1',
      { expected: 12, actual: 0, excerpt: '未收到申请' },
      [PROSE, 'requests.newReceived.total'],
      '对照：按文字应为0，表格12，相差12',
    ],
    ['identity/year-conflict@1', { expected: 2023, actual: 2022, excerpt: '2023年' }, ['title', PROSE], ''],
  ] as const)('gives the two numbers of %s by what they are', (id, figures, addresses, formula) => {
    expect(rowOf(words(id, '两处不同', [...addresses], { ...figures, difference: 1 }))?.算式).toBe(formula);
  });

  it('writes dates as letters do, and leaves what the page prints', () => {
    const late = words('publication/late@date', '页面所示日期2024-02-07晚于2024-01-31；PubDate为“2024-02-07”', [
      'publishedAt',
    ]);
    expect(rowOf(late)?.问题描述).toBe('页面所示日期2024年2月7日晚于2024年1月31日；PubDate为“2024-02-07”');
  });

  it('quotes a place without the sign that ends it, a long one by its beginning', () => {
    expect(rowOf(typo)?.位置).toBe('“一、总体情况”部分“推进体质机制建设”处');
    const long = { ...typo, excerpt: `加强“${'公开'.repeat(30)}”工作。` };
    expect(rowOf(long)?.位置).toBe(`“一、总体情况”部分“加强‘${'公开'.repeat(8)}公……”处`);
  });
});

describe('several relations in one item', () => {
  const columns = ['naturalPerson', 'otherOrg'] as const;
  const balances = columns.map((column, index) =>
    finding({
      id: `requests/column-balance@${column}`,
      message: { zh: '两边不等', en: 'differs' },
      addresses: [`requests.outcomeTotal.${column}`],
      equation: {
        left: [`requests.newReceived.${column}`, `requests.carriedIn.${column}`],
        right: [`requests.outcomeTotal.${column}`, `requests.carriedOut.${column}`],
      },
      expected: index === 0 ? 21 : 3,
      actual: index === 0 ? 22 : 2,
      difference: index === 0 ? 1 : -1,
      basis: { title: '年度报告表三', clause: '表头所印勾稽关系' },
    }),
  );
  const [first, ...rest] = balances;
  const requests = {
    newReceived: { naturalPerson: 20, otherOrg: 3 },
    carriedIn: { naturalPerson: 1, otherOrg: 0 },
    outcomeTotal: { naturalPerson: 19, otherOrg: 2 },
    carriedOut: { naturalPerson: 3, otherOrg: 0 },
  };
  const swapped = result({
    verdict: 'fail',
    report: { ...report(), tables: { proactive: {}, requests, disputes: {} } },
    findings: balances,
    items: first ? [itemOf(first, ...rest)] : [],
    diagnosis: { repairs: [], candidates: [{ rows: [], columns: [...columns], addresses: [] }] },
  });

  it('names the column of each sum', () => {
    const { text, html } = asNotice(swapped, book);
    expect(text).toContain('　　1．表三“自然人”列与“其他”列一多一少，均差1，可能填错列。\n');
    expect(text).toContain(
      '　　所涉关系：表三“自然人”列本年新收加上年结转，与办理结果（七）总计加结转下年度不符，算式：20＋1＝21，19＋3＝22，相差1。\n',
    );
    const sums = '“自然人”列：20＋1＝21，19＋3＝22，相差1；“其他”列：3＋0＝3，2＋0＝2，相差1';
    expect(html).toContain(`>${sums}</td>`);
    expect(listRows(swapped, book)[0]).toMatchObject({ 位置: '表三“自然人”“其他”列', 算式: sums });
  });

  it('is asked about with the guess as a question', () => {
    expect(asInquiry(swapped, book)).toContain('“自然人”列与“其他”列一多一少，均差1，不知是否填错列？');
  });
});
