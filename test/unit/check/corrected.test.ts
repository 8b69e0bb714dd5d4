import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { dataSheet } from '../../../src/export/sheets/dataSheet';
import { longFormRows } from '../../../src/export/tables/longForm';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { valueAt } from '../../../src/result/calculation';
import { isGreen } from '../../../src/result/isGreen';
import { type Correction, correctionDecision, correctionsOf, isCorrectedAt } from '../../../src/result/kept/correction';
import { resultSchema } from '../../../src/result/resultSchema';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

const URL_HERE = 'https://www.qingxi.gov.cn/2023.html';
const CELL = 'requests.granted.total';

/** A report in which everything holds, but for what is printed otherwise. */
function page(changes: Readonly<Record<string, string>> = {}): string {
  const values = consistentValues('2021', () => 3);
  const printed = new Map([...values].map(([address, value]) => [address, changes[address] ?? String(value)]));
  return renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });
}
function checked(html: string, corrections: readonly Correction[]) {
  const { result } = check(fromHtml(html), {
    source: { kind: 'html', url: URL_HERE },
    settings: {},
    checkedAt: '2024-01-01T00:00:00.000Z',
    corrections,
  });
  return resultSchema.parse(result);
}
const byHand = (address: string, printed: string, value: string): Correction => ({ address, printed, value });
const failed = (html: string, corrections: readonly Correction[]) =>
  checked(html, corrections).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

describe('a cell that was read by hand', () => {
  const right = String(consistentValues('2021', () => 3).get(CELL));
  const misread = page({ [CELL]: '2l' });

  it('counts with its value, keeps what is printed, is named in every list, and is never green', () => {
    expect(checked(misread, []).verdict).not.toBe('pass');
    const result = checked(misread, [byHand(CELL, '2l', right)]);
    expect(result.verdict).toBe('pass');
    expect(result.report?.cells[CELL]).toMatchObject({ state: 'number', raw: '2l' });
    expect(valueAt(result, CELL)).toBe(Number(right));
    expect(isCorrectedAt(result, CELL)).toBe(true);
    expect(result.items.map(({ title }) => title)).toContainEqual(expect.stringContaining('人工读数'));
    expect(result.items.map(({ title }) => title).join()).toContain('页面印“2l”');
    expect(isGreen(checked(page(), []))).toBe(true);
    expect(isGreen(result)).toBe(false);
  });
  it('is marked in the files that are taken away', () => {
    const result = checked(misread, [byHand(CELL, '2l', right)]);
    const row = dataSheet(result).rows.find(([address]) => address === CELL);
    expect([row?.[4], row?.[5], row?.[7]]).toEqual(['2l', Number(right), '数字（人工读数）']);
    expect(longFormRows(result)).toContain('人工读数 1 处');
    expect(longFormRows(checked(page(), []))).not.toContain('人工');
  });
  it('does not hold any better for it where the value is another', () => {
    expect(failed(page(), [byHand(CELL, right, String(Number(right) + 1))])).toContain('requests/row-total');
  });
  it('counts for nothing once the page prints something else there', () => {
    const result = checked(misread, [byHand(CELL, '27', right)]);
    expect(result.report?.cells[CELL]?.state).toBe('text');
    expect(isCorrectedAt(result, CELL)).toBe(false);
  });
  it.each(['', 'abc', '1e9', '１２', '99999999999999999999'])('takes %j for no number', (value) => {
    expect(isCorrectedAt(checked(misread, [byHand(CELL, '2l', value)]), CELL)).toBe(false);
  });
  it('may be one that was not read at all', () => {
    const html = page().replace(/<td[^>]*>商业企业<\/td>/, '<td></td>');
    const address = 'requests.granted.commercial';
    expect(checked(html, []).report?.cells[address]?.state).toBe('missing');
    const result = checked(html, [byHand(address, '', '3')]);
    expect(result.report?.cells[address]).toMatchObject({ state: 'number', raw: '' });
    expect(valueAt(result, address)).toBe(3);
    expect(result.verdict).toBe('incomplete');
  });
});

describe('organ and year that were read by hand', () => {
  it('are those of the report, with the organ’s kind', () => {
    const result = checked(page(), [byHand('organ', '青溪县水务局', '青溪县人民政府'), byHand('year', '2023', '2022')]);
    expect(result.report).toMatchObject({ organ: '青溪县人民政府', year: 2022 });
    expect(result.items.map(({ title }) => title).join()).toContain('人工指定单位：“青溪县人民政府”');
    expect(result.items.map(({ title }) => title).join()).toContain('人工指定年度：2022');
    expect(isGreen(result)).toBe(false);
  });
  it('count for nothing on a page that names others', () => {
    expect(checked(page(), [byHand('organ', '青溪县林业局', '青溪县人民政府')]).report?.organ).toBe('青溪县水务局');
  });
});

it('what is kept of one page is found by its address, whatever its scheme and fragment, and by no other', () => {
  const kept = correctionDecision(checked(page(), []), byHand(CELL, '2l', '9'), '2024-01-01T00:00:00.000Z');
  expect(correctionsOf([kept], 'http://www.qingxi.gov.cn/2023.html#zoom')).toMatchObject([byHand(CELL, '2l', '9')]);
  expect(correctionsOf([kept], 'https://www.qingxi.gov.cn/2022.html')).toEqual([]);
  expect(correctionsOf([kept], null)).toEqual([]);
});
