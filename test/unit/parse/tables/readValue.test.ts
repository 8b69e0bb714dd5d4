import { describe, expect, it } from 'vitest';
import { readValue } from '../../../../src/parse/readValue';
import { chineseNumber } from '../../../../src/report/chineseNumber';

// The contract's table of states, and what real cells print.
const numbers: readonly [printed: string, value: number, form: string][] = [
  ['12', 12, 'plain'],
  ['0', 0, 'plain'],
  [' 0 ', 0, 'plain'],
  ['0\u00a0\u00a0\u00a0', 0, 'plain'],
  ['１２', 12, 'fullWidth'],
  ['1,234', 1234, 'thousands'],
  ['1，234', 1234, 'thousands'],
  ['12件', 12, 'withUnit'],
  ['12 件', 12, 'withUnit'],
  ['251000元', 251000, 'withUnit'],
  ['0万元', 0, 'withUnit'],
  ['75394432.52元', 75394432.52, 'withUnit'],
  ['2.5', 2.5, 'plain'],
  ['5949.088667', 5949.088667, 'plain'],
  ['-2', -2, 'signed'],
  ['+2', 2, 'signed'],
  ['－15', -15, 'fullWidth'],
  ['22（其中修订16件）', 22, 'noted'],
  ['55（含自然失效 29 件）', 55, 'noted'],
  ['12①', 12, 'noted'],
  ['12²', 12, 'noted'],
  ['12[1]', 12, 'noted'],
  ['12【注】', 12, 'noted'],
  ['零', 0, 'chinese'],
  ['十二', 12, 'chinese'],
  ['五百九十九', 599, 'chinese'],
  ['三件', 3, 'chinese'],
  ['2 0', 20, 'spaced'],
];
const blanks = ['', ' ', '\n\t', '\u00a0', '\u3000\u3000', '\u200b', '\ufeff'];
const placeholders = ['/', '／', '\\', '-', '--', '—', '——', '无', '空', 'N/A'];
const texts = [
  'O',
  '〇',
  '1O',
  '12 3',
  '12\n3',
  '2\n1',
  '9007199254740993',
  '9'.repeat(309),
  `1,${'000,'.repeat(120)}000`,
  '0 0',
  '3、4',
  '约12',
  '12-15',
  '1,2,3',
  '十二十',
  '见附件',
  '12%',
  '3万件',
  '1.2.3',
];

describe('readValue', () => {
  it.each(numbers)('reads %j as %d (%s)', (printed, value, form) => {
    expect(readValue(printed)).toMatchObject({ state: 'number', value, form });
  });
  it.each(blanks)('leaves %j blank, which is not 0', (printed) => {
    expect(readValue(printed)).toEqual({ state: 'blank', raw: '', value: null, form: null });
  });
  it.each(placeholders)('takes %j for a placeholder', (printed) => {
    expect(readValue(printed)).toMatchObject({ state: 'placeholder', value: null });
  });
  it.each(texts)('repairs nothing in %j', (printed) => {
    expect(readValue(printed)).toMatchObject({ state: 'text', value: null });
  });
  it('keeps the raw text', () => {
    expect(readValue('  22（其中修订\u00a016件） ').raw).toBe('22（其中修订 16件）');
  });
});

it.each([
  ['十', 10],
  ['二十', 20],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['百', null],
  ['一二', null],
  ['〇', null],
])('chineseNumber(%s) is %s', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});
