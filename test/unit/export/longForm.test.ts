import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { emptyResult } from '../../../src/check/emptyResult';
import { RULES_DATE } from '../../../src/check/version';
import { longFormHead, longFormRows } from '../../../src/export/tables/longForm';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Edition } from '../../../src/report/addresses';
import type { Result } from '../../../src/result/resultSchema';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';
import { readCsv } from './readCsv';

const ORGAN = '青溪县档案局';
const URL = 'https://www.example.gov.cn/art/1.html';
const AT = '2026-11-24T02:00:00.000Z';

function render(edition: Edition, printed: Readonly<Record<string, string>> = {}): string {
  const values = [...consistentValues(edition, () => 3)].map(([address, value]): [string, string] => [
    address,
    String(value),
  ]);
  const all = new Map([...values, ...Object.entries(printed)]);
  return renderReport({ organ: ORGAN, year: 2023, edition, printed: all, markup: 'plain' });
}

function resultOf(html: string): Result {
  // 014314799: its check digit is worked out beside the test of organ codes.
  const fields = '<p>索引号：014314799/2024-1 发布日期：2024-01-18</p><h1>';
  const source = { kind: 'html', url: URL, file: '1.html' } as const;
  return check(fromHtml(html.replace('<h1>', fields)), { source, settings: {}, checkedAt: AT }).result;
}

const rowsOf = (result: Result) => readCsv(longFormHead() + longFormRows(result));
const cell = (rows: ReturnType<typeof rowsOf>, address: string) => rows.find((each) => each.address === address);

describe('the long form', () => {
  const rows = rowsOf(resultOf(render('2021', { 'requests.newReceived.naturalPerson': '1,203件' })));

  it('has the columns of the contract, in its order', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(
      'organ organCode year edition address 表 行 列 state value raw unit url publishedAt checkedAt verdict rules'.split(
        ' ',
      ),
    );
  });
  it('has a line for each of the 200 cells', () => {
    expect(rows.length).toBe(200);
    expect(new Set(rows.map(({ address }) => address)).size).toBe(200);
  });
  it('says all it knows of a cell', () => {
    expect(cell(rows, 'requests.newReceived.naturalPerson')).toEqual({
      organ: ORGAN,
      organCode: "'014314799",
      year: '2023',
      edition: '2021',
      address: 'requests.newReceived.naturalPerson',
      表: '表三',
      行: '一、本年新收政府信息公开申请数量',
      列: '自然人',
      state: 'number',
      value: '1203',
      raw: '1,203件',
      unit: '件',
      url: URL,
      publishedAt: '2024-01-18',
      checkedAt: AT,
      verdict: 'fail',
      rules: RULES_DATE,
    });
  });
});

it('names the edition of each table; table 4 is the same in both', () => {
  const [, table2 = ''] = /(<table[\s\S]*?<\/table>)/.exec(render('2021')) ?? [];
  const hybrid = render('2019').replace(/<table[\s\S]*?<\/table>/, table2);
  const rows = rowsOf(resultOf(hybrid));
  expect(cell(rows, 'proactive.fees.amount')?.edition).toBe('2021');
  expect(cell(rows, 'requests.otherHandling.all.total')?.edition).toBe('2019');
  expect(cell(rows, 'disputes.reconsideration.total')?.edition).toBe('');
});

describe('a cell', () => {
  it.each([
    ['12', 'number', '12', '12'],
    ['2.5', 'number', '2.5', '2.5'],
    ['-2', 'number', '-2', '-2'],
    ['+2', 'number', '2', "'+2"],
    ['007', 'number', '7', "'007"],
    ['2.50', 'number', '2.5', "'2.50"],
    ['12件', 'number', '12', '12件'],
    ['1-2', 'text', '', "'1-2"],
    ['3/4', 'text', '', "'3/4"],
    ['1月2日', 'text', '', "'1月2日"],
    ['1E5', 'text', '', "'1E5"],
    ['1234567890123456789', 'text', '', "'1234567890123456789"],
    ['１２', 'number', '12', '１２'],
    ['22（其中修订16件）', 'number', '22', '22（其中修订16件）'],
    ['', 'blank', '', ''],
    ['—', 'placeholder', '', '—'],
    ['-', 'placeholder', '', '-'],
    ['--', 'placeholder', '', '--'],
    ['/', 'placeholder', '', '/'],
    ['O', 'text', '', 'O'],
    ['=1+1', 'text', '', "'=1+1"],
    ['＝1', 'text', '', "'＝1"],
    ['@SUM(1)', 'text', '', "'@SUM(1)"],
    ['+1-2', 'text', '', "'+1-2"],
    ['"a","b"', 'text', '', '"a","b"'],
  ])('that prints %o is %s of %o, as %o', (printed, state, value, raw) => {
    const rows = rowsOf(resultOf(render('2021', { 'requests.granted.research': printed })));
    expect(cell(rows, 'requests.granted.research')).toMatchObject({ state, value, raw });
  });
  it('that is not there has no number either', () => {
    const html = render('2021').replace(/<tr>(?:(?!<\/tr>)[\s\S])*本年新收政府信息公开申请数量[\s\S]*?<\/tr>/, '');
    expect(cell(rowsOf(resultOf(html)), 'requests.newReceived.total')).toMatchObject({
      state: 'missing',
      value: '',
      raw: '',
    });
  });
});

it('keeps a name that begins like a formula, and one with a comma, in its cell', () => {
  const result = resultOf(render('2021'));
  const organ = '=cmd|"/c",\n青溪县';
  const [first] = rowsOf({ ...result, report: result.report && { ...result.report, organ } });
  expect(first?.organ).toBe('\'=cmd|"/c", 青溪县');
});

it('has one line, with the reason, for what could not be read', () => {
  const error = { code: 'empty', message: { zh: '文件是空的。', en: 'The file is empty.' } };
  const source = { kind: 'html', file: 'a.html' } as const;
  const rows = rowsOf(emptyResult({ source, settings: {}, checkedAt: AT }, error));
  expect(rows).toMatchObject([
    { organ: '', address: '', value: '', raw: '文件是空的。', url: 'a.html', verdict: 'notReport' },
  ]);
});
