import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { consistentValues } from '../../../render/consistentValues';
import { renderReport } from '../../../render/renderReport';

/** A page written another way. */
export type Change = (html: string) => string;

export const tables = (html: string) => html.match(/<table[\s\S]*?<\/table>/g) ?? [];
const rowsOf = (table: string) => table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
export const asTable = (rows: readonly string[]) => `<table>${rows.join('\n')}</table>`;
const valuesOf = (row: string) => row.match(/<td>\d+<\/td>/g) ?? [];
export const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  .map((label) => `<td>${label}</td>`)
  .join('');

/** Changes the rows of one table: 0 is table 2, 1 table 3, 2 table 4. */
export const rewrite =
  (index: number, change: (rows: string[]) => string): Change =>
  (html) => {
    const table = tables(html)[index] ?? '';
    return html.replace(table, change(rowsOf(table)));
  };
export const cut = (index: number, ...at: number[]): Change =>
  rewrite(index, (rows) => [0, ...at].map((from, part) => asTable(rows.slice(from, at[part]))).join('<p></p>'));
const between: (html: string, from: string, to: string, by: string) => string = (html, from, to, by) =>
  html.slice(0, html.indexOf(from)) + by + html.slice(html.indexOf(to));

export const groups = (table: (group: string, values: string) => string) =>
  rewrite(2, (rows) => {
    const values = valuesOf(rows[3] ?? '');
    const each = ['行政复议', '行政诉讼（未经复议直接起诉）', '复议后起诉'];
    return each.map((group, index) => table(group, values.slice(index * 5, index * 5 + 5).join(''))).join('');
  });

export function withSubtotal(row: string, index: number): string {
  if (index === 0) return row.replace('colspan="7"', 'colspan="8"');
  if (index === 1) return row.replace('colspan="5"', 'colspan="6"');
  if (index === 2) return row.replace('<tr>', '<tr><td>小计</td>');
  const cells = valuesOf(row);
  const sum = cells.slice(1, 6).reduce((total, cell) => total + Number(cell.replace(/\D/g, '')), 0);
  return row.replace(cells.join(''), [cells[0], `<td>${sum}</td>`, ...cells.slice(1)].join(''));
}

export const inOne: Change = (html) => {
  const [two, three, four] = tables(html).map(rowsOf);
  const heading = (text: string) => `<tr><td colspan="10">${text}</td></tr>`;
  const rows = [
    heading('二、主动公开政府信息情况'),
    ...(two ?? []),
    heading('三、收到和处理政府信息公开申请情况'),
    ...(three ?? []),
    '<tr><td colspan="15">四、政府信息公开行政复议、行政诉讼情况</td></tr>',
    ...(four ?? []),
  ];
  return between(html, '<p><strong>二、', '<p><strong>五、', asTable(rows));
};

export function report() {
  let seed = 0;
  const values = consistentValues('2021', () => {
    seed = (seed * 7 + 3) % 11;
    return seed;
  });
  const printed = new Map([...values].map(([address, value]) => [address, String(value)]));
  return {
    values,
    html: renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' }),
  };
}

export const read = (html: string) =>
  check(fromHtml(html), { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' }).result;
