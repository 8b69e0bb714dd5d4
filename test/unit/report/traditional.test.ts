import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { isTraditional, simplified } from '../../../src/report/traditional/simplified';

test.each([
  ['四、政府信息公開行政複議、行政訴訟情況', '四、政府信息公开行政复议、行政诉讼情况'],
  ['5.屬於三類內部事務信息', '5.属于三类内部事务信息'],
  ['4.無正當理由大量反覆申請', '4.无正当理由大量反复申请'],
  ['（七）總計', '（七）总计'],
])('the form’s own words are read in simplified characters: %s', (printed, read) => {
  expect(simplified(printed)).toBe(read);
  expect(isTraditional(printed)).toBe(true);
});

test.each(['於潜镇人民政府', '反复申请', '乾县水利局', '徵求意见'])(
  'what simplified pages print stays: %s',
  (printed) => {
    expect(simplified(printed)).toBe(printed);
  },
);

const page = readFileSync('test/rules/structure/traditional-characters.html', 'utf8');
const checked = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' }).result;

test('a number of the prose that is not the table’s is found in traditional characters too', () => {
  const result = checked(page.replace('新收政府信息公開申請12件', '新收政府信息公開申請19件'));
  expect(result.findings.map(({ rule }) => rule)).toContain('narrative/requests-received');
});

test('an organ with characters the form has not is one name in both scripts', () => {
  const result = checked(page.replaceAll('榆河縣', '龍濱縣').replaceAll('榆河县', '龙滨县'));
  expect(result.findings.map(({ rule }) => rule)).toEqual(['structure/traditional-characters']);
});

test('a cell keeps what is printed', () => {
  const result = checked(page.replace(/<td>0<\/td>(?![\s\S]*<td>0<\/td>)/, '<td>無</td>'));
  const raws = Object.values(result.report?.cells ?? {}).filter(({ state }) => state === 'placeholder');
  expect(raws).toEqual([{ state: 'placeholder', raw: '無' }]);
});
