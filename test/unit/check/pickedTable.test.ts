import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { withPrints } from '../../../src/check/prepare/pickedTables';
import { printedTables } from '../../../src/check/printedTables';
import { hashOf } from '../../../src/finding/hashOf';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { markupView } from '../../../src/page/saved/markupView';
import type { Edition, TableId } from '../../../src/report/addresses';
import { valueAt } from '../../../src/result/calculation';
import { isGreen } from '../../../src/result/isGreen';
import { type Correction, isCorrectedAt, PICKED, placeOnPage } from '../../../src/result/kept/correction';
import { resultSchema } from '../../../src/result/resultSchema';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

const CELL = 'requests.granted.total';

/** A report in which everything holds, but for what is printed otherwise. */
function page(changes: Readonly<Record<string, string>> = {}, edition: Edition = '2021'): string {
  const values = consistentValues(edition, () => 3);
  const printed = new Map([...values].map(([address, value]) => [address, changes[address] ?? String(value)]));
  const year = edition === '2021' ? 2023 : 2020;
  return renderReport({ organ: '青溪县水务局', year, edition, printed, markup: 'plain' });
}
const tablesOf = (html: string): string[] => html.match(/<table[\s\S]*?<\/table>/g) ?? [];
/** The tables with their columns' names in nobody's words. */
const odd = (html: string): string => html.replaceAll('自然人', '甲类').replaceAll('商业企业', '乙类');
/** A table set at the end of a page, outside every section. */
const beside = (html: string, table = ''): string => html.replace('</body>', `<h3>附表</h3>${table}</body>`);

function printsOf(html: string): string[] {
  const tree = fromHtml(html);
  return printedTables(tree, markupView(tree)).map(({ print }) => print);
}
/** The last table of a page, said to be one of the form. */
const last = (html: string, table: TableId): Correction => ({
  address: `tables.${table}`,
  printed: hashOf(printsOf(html).at(-1) ?? ''),
  value: PICKED,
});
function checked(html: string, kept: readonly Correction[]) {
  const { result } = check(fromHtml(html), {
    source: { kind: 'html', url: 'https://www.qingxi.gov.cn/2023.html' },
    settings: {},
    checkedAt: '2024-01-01T00:00:00.000Z',
    corrections: withPrints(kept, printsOf(html)),
  });
  return resultSchema.parse(result);
}
const errors = (html: string, kept: readonly Correction[]): string[] =>
  checked(html, kept).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));
const titles = (html: string, kept: readonly Correction[]): string =>
  checked(html, kept)
    .items.map(({ title }) => title)
    .join();

describe('a table that a person pointed at', () => {
  // 3 in every cell of a row of six, so that 19 is one too many.
  const slip = odd(tablesOf(page({ [CELL]: '19' }))[1] ?? '');
  const html = beside(page(), slip);

  it('is read in place of the one in its section, and its sums are checked', () => {
    expect(errors(html, [])).toEqual([]);
    const result = checked(html, [last(html, 'requests')]);
    expect(valueAt(result, CELL)).toBe(19);
    expect(errors(html, [last(html, 'requests')])).toContain('requests/row-total');
    expect(result.coverage.read).toBe(200);
    expect(isCorrectedAt(result, CELL)).toBe(true);
    expect(titles(html, [last(html, 'requests')])).toContain('人工指定表三：以页面上点选的表为准');
    expect(isGreen(result)).toBe(false);
  });
  it('has no place on the page but its section, and the other tables keep theirs', () => {
    const result = checked(html, [last(html, 'requests')]);
    expect(placeOnPage(result, CELL)).toBe('sections.requests');
    expect(placeOnPage(result, 'tables.requests')).toBe('sections.requests');
    expect(placeOnPage(result, 'disputes.reconsideration.total')).toBe('disputes.reconsideration.total');
    expect(placeOnPage(checked(html, []), CELL)).toBe(CELL);
  });
  it('is read where its section has none', () => {
    const [, own = ''] = tablesOf(page());
    const none = beside(page().replace(own, ''), odd(own));
    expect(checked(none, []).verdict).toBe('incomplete');
    const result = checked(none, [last(none, 'requests')]);
    expect(result.coverage.read).toBe(200);
    expect(isGreen(result)).toBe(false);
  });
  it('counts for nothing once it prints another number, or is gone', () => {
    const changed = html.replace('>19<', '>18<');
    expect(changed).not.toBe(html);
    for (const other of [changed, page()]) {
      const result = checked(other, [last(html, 'requests')]);
      expect(isCorrectedAt(result, CELL)).toBe(false);
      expect(titles(other, [last(html, 'requests')])).not.toContain('人工指定');
    }
  });
  it('is not read where it prints fewer numbers than the form: what was read before stands, and that is said', () => {
    const four = beside(page(), odd(tablesOf(page())[2] ?? ''));
    const kept = [last(four, 'requests')];
    const result = checked(four, kept);
    expect(valueAt(result, CELL)).toBe(valueAt(checked(page(), []), CELL));
    expect(titles(four, kept)).toContain('没有按它读取');
    expect(isCorrectedAt(result, CELL)).toBe(false);
    expect(placeOnPage(result, CELL)).toBe(CELL);
    expect(isGreen(result)).toBe(false);
  });
  it('is read in the edition that it prints as many numbers as', () => {
    const older = beside(page(), tablesOf(page({}, '2019'))[0]);
    const { report } = checked(older, [last(older, 'proactive')]);
    expect(report?.editions.proactive).toBe('2019');
    expect(report?.cells['proactive.procurement.amount']?.state).toBe('number');
  });
});

describe('the tables that can be pointed at', () => {
  const [two = '', three = '', four = ''] = tablesOf(page());
  const figures = (count: number) => `<table><tr>${'<td>1</td>'.repeat(count)}</tr></table>`;

  it('are those of ten figures and more that hold no other table', () => {
    expect(printsOf(`<body>${figures(9)}${figures(10)}</body>`)).toEqual([Array(10).fill('1').join('\t')]);
    expect(printsOf(`<table><tr><td>${three}</td><td>${four}</td></tr></table>`)).toHaveLength(2);
    expect(printsOf(two)).toEqual([expect.stringContaining('\n行政许可\t')]);
  });
  it('are those that are shown, with what is shown of them', () => {
    expect(printsOf(`<div style="display:none">${figures(15)}</div>`)).toEqual([]);
    const struck = figures(16).replace('<td>1</td>', '<td><del>7</del></td>');
    expect(printsOf(struck)).toEqual([`\t${Array(15).fill('1').join('\t')}`]);
  });
});
