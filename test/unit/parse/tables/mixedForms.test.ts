import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { reportPage } from '../../../e2e/reportPage';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;

const row = (...cells: readonly (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const clause = (numeral: string) => `<tr><td colspan="4">第二十条第（${numeral}）项</td></tr>`;
const items = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'];

// Each block of table 2 as either form prints it; figures by hand.
const BLOCKS = {
  一: {
    '2021':
      row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数') +
      row('规章', 0, 0, 0) +
      row('行政规范性文件', 1, 0, 5),
    '2019':
      row('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量') +
      row('规章', 0, 0, 0) +
      row('规范性文件', 1, 1, 5),
  },
  五: {
    '2021': row('信息内容', '本年处理决定数量') + row('行政许可', 3),
    '2019': row(...items) + row('行政许可', 6, 0, 3) + row('其他对外管理服务事项', 2, 0, 1),
  },
  六: {
    '2021': row('信息内容', '本年处理决定数量') + row('行政处罚', 4) + row('行政强制', 0),
    '2019': row(...items) + row('行政处罚', 6, 0, 4) + row('行政强制', 2, 0, 0),
  },
  八: {
    '2021': row('信息内容', '本年收费金额（单位：万元）') + row('行政事业性收费', 1.5),
    '2019': row('信息内容', '上一年项目数量', '本年增/减') + row('行政事业性收费', 1, 0),
  },
  九: { '2021': '', '2019': row('信息内容', '采购项目数量', '采购总金额') + row('政府集中采购', 1, 20) },
} as const;
type Numeral = keyof typeof BLOCKS;

const table = /<table(?:(?!<table)[\s\S])*?行政事业性收费[\s\S]*?<\/table>/.exec(reportPage())?.[0] ?? '';

/** What is said of a report whose blocks are of 2019 where they are named, else of 2021. */
function reading(old: string, without = '') {
  const numerals = Object.keys(BLOCKS) as Numeral[];
  const blocks = numerals
    .filter((numeral) => !without.includes(numeral))
    .map((numeral) => {
      const own = BLOCKS[numeral][old.includes(numeral) ? '2019' : '2021'];
      return own && clause(numeral) + own;
    });
  const { result } = check(fromHtml(reportPage().replace(table, `<table>${blocks.join('')}</table>`)), terms);
  const errors = result.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
  return { read: result.coverage.read, expected: result.coverage.expected, errors };
}

// Tables 3 and 4 hold 190 values; the blocks of 2021 hold 6, 1, 2, 1 and 0, those of 2019 6, 6, 6, 2 and 2.
describe('a table 2 that mixes the two forms is expected block by block', () => {
  it.each([
    ['', 200],
    ['一五六八九', 212],
    ['一', 200],
    ['五六八九', 212],
    ['五六', 209],
    ['五', 205],
    ['八', 201],
    ['九', 202],
    ['一八九', 203],
  ])('of 2019: %s', (old, cells) => {
    expect(reading(old)).toEqual({ read: cells, expected: cells, errors: [] });
  });

  it.each([
    ['一五六八', '九', 'structure/row-missing@labels.proactive.procurement', 210, 212],
    ['一', '八', 'structure/row-missing@labels.proactive.fees', 199, 200],
  ])('but a block that is not there is missing: of 2019 %s, without %s', (old, without, missing, read, expected) => {
    const found = reading(old, without);
    expect(found).toMatchObject({ read, expected });
    expect(found.errors).toContain(missing);
  });
});

describe('headings in brackets', () => {
  const sayings = (html: string) => check(fromHtml(html), terms).result.findings.map(({ id }) => id);
  const plain = reportPage();
  const all = plain.replace(/<p><strong>([一二三四五六])、/g, '<p><strong>（$1）');

  it('with the form’s own number and words head the sections', () => {
    expect(all).not.toBe(plain);
    expect(sayings(all)).toEqual([]);
  });

  it('alone among headings without a number', () => {
    const bare = plain.replace(/<p><strong>[二三四五六]、/g, '<p><strong>').replace('<strong>一、', '<strong>（一）');
    expect(sayings(bare)).toEqual([]);
  });

  it('are lesser ones where the section has a heading of its own', () => {
    const lesser = plain.replace(
      '<p><strong>二、',
      '<p>（二）主动公开政府信息情况</p><p>按要求公开。</p><p><strong>二、',
    );
    expect(lesser).not.toBe(plain);
    expect(sayings(lesser)).toEqual([]);
  });
});
