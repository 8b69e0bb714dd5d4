import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { boundTables } from '../../../src/check/prepare/boundTables';
import { byPosition } from '../../../src/check/prepare/byPosition';
import { dataSheet } from '../../../src/export/sheets/dataSheet';
import { longFormRows } from '../../../src/export/tables/longForm';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { markupView } from '../../../src/page/saved/markupView';
import { parse } from '../../../src/parse/parse';
import { valueAt } from '../../../src/result/calculation';
import type { Decision } from '../../../src/result/decision';
import { isGreen } from '../../../src/result/isGreen';
import {
  BY_POSITION,
  type Correction,
  correctionDecision,
  correctionsOf,
  isCorrectedAt,
} from '../../../src/result/kept/correction';
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
  it('is marked in its row of the long form, and in no other', () => {
    const lines = longFormRows(checked(misread, [byHand(CELL, '2l', right)]))
      .trim()
      .split('\r\n');
    expect(lines.filter((line) => line.includes('；本格人工读数'))).toEqual([
      expect.stringContaining(`,${CELL},表三,`),
    ]);
    expect(lines.filter((line) => line.includes('人工读数 1 处'))).toHaveLength(200);
  });
  it('does not hold any better for it where the value is another', () => {
    expect(failed(page(), [byHand(CELL, right, String(Number(right) + 1))])).toContain('requests/row-total');
  });
  it('is named with its value where that is wrong, not with what the page prints', () => {
    for (const [value, words] of [
      ['-5', '填“-5”，小于零（含人工读数）'],
      ['1.5', '填“1.5”，件数应为整数（含人工读数）'],
    ] as const) {
      const { findings } = checked(page({ [CELL]: '' }), [byHand(CELL, '', value)]);
      expect(findings.map(({ message }) => message.zh).join()).toContain(words);
    }
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

describe('a table that a person says is one of the form', () => {
  const ODD = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构'];
  const odd = (html: string) => ODD.reduce((text, name, at) => text.replaceAll(name, `第${at}类`), html);
  const READ = byHand('tables.requests', '', BY_POSITION);
  /** What is kept after a page was read with what was kept before. */
  const keptAfter = (html: string, kept: readonly Decision[]): Decision[] => {
    const tree = fromHtml(html);
    const bound = boundTables(kept, URL_HERE, parse(tree, markupView(tree)).report);
    return [...kept.filter(({ key }) => !bound.some((each) => each.key === key)), ...bound];
  };
  const chosenOn = (html: string): Decision[] =>
    keptAfter(html, [correctionDecision(checked(html, []), READ, '2024-01-01T00:00:00.000Z')]);
  const bound = (html: string): Correction[] => correctionsOf(chosenOn(html), URL_HERE);

  it('is read by the order of the form, and its sums are checked', () => {
    expect(checked(odd(page()), []).verdict).toBe('incomplete');
    const result = checked(odd(page()), bound(odd(page())));
    expect(result.verdict).toBe('pass');
    expect(result.coverage.read).toBe(200);
    // The form's own names leave nothing to choose: the same cells as where they stand.
    expect(result.report?.tables).toEqual(checked(page(), []).report?.tables);
    expect(isCorrectedAt(result, CELL)).toBe(true);
    expect(isCorrectedAt(result, 'disputes.reconsideration.total')).toBe(false);
    expect(isGreen(result)).toBe(false);
    const wrong = odd(page({ [CELL]: '4' }));
    expect(failed(wrong, bound(wrong))).toContain('requests/row-total');
  });
  it('keeps a blank a blank in the files that are taken away', () => {
    const result = checked(odd(page({ [CELL]: '' })), bound(odd(page({ [CELL]: '' }))));
    expect(dataSheet(result).rows.find(([address]) => address === CELL)?.[7]).toBe('空白（人工读数）');
  });
  it('counts for nothing once the page prints another number there', () => {
    const result = checked(odd(page({ [CELL]: '4' })), bound(odd(page())));
    expect(result.coverage.read).toBe(25);
    expect(result.findings.map(({ rule }) => rule)).not.toContain('manual/corrected');
  });
  it('is not read where it prints fewer rows than the form, and that is said', () => {
    const short = odd(page()).replace(/<tr>(?:(?!<tr>)[\s\S])*?（一）予以公开[\s\S]*?<\/tr>/, '');
    expect(short).not.toBe(odd(page()));
    const result = checked(short, bound(short));
    expect(result.coverage.read).toBe(25);
    expect(result.items.map(({ title }) => title).join()).toContain('填数的格数与格式不同');
    expect(isCorrectedAt(result, CELL)).toBe(false);
  });
  it('is not one that comes later, where there was none to look at', () => {
    const none = page().replace(/<table(?:(?!<\/table>)[\s\S])*自然人[\s\S]*?<\/table>/, '');
    expect(none).not.toBe(page());
    const said = checked(none, bound(none));
    expect(said.items.map(({ title }) => title).join()).toContain('没有名称与格式对不上的表');
    expect(isCorrectedAt(said, CELL)).toBe(false);
    const later = checked(odd(page()), correctionsOf(keptAfter(odd(page()), chosenOn(none)), URL_HERE));
    expect(later.coverage.read).toBe(25);
    expect(later.findings.map(({ rule }) => rule)).not.toContain('manual/corrected');
    // Once the form's own table is there, nothing is left to say.
    expect(isGreen(checked(page(), bound(none)))).toBe(true);
  });
  it('is read in tables 2 and 4 where they print as many numbers as the form', () => {
    const two = '甲\t0\t0\t1\n乙\t2\t0\t9\n丙\t118\n丁\t3\n戊\t4\n己\t5.5';
    const read = byPosition('proactive', '2021', two);
    expect(read?.get('proactive.normativeDocuments.inForce')?.value).toBe(9);
    expect(read?.get('proactive.fees.amount')?.value).toBe(5.5);
    expect(byPosition('proactive', '2021', `${two}\n庚\t1`)).toBeNull();
    const four = Array.from({ length: 15 }, (_, at) => at).join('\t');
    expect(byPosition('disputes', '2021', `甲\t乙\n${four}`)?.get('disputes.directLitigation.upheld')?.value).toBe(5);
    expect(byPosition('disputes', '2021', `甲\t乙\n${four}\t3`)).toBeNull();
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
