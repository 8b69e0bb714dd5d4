import { expect, it } from 'vitest';
import { valueAt } from '../../../../src/result/calculation';
import { renderReport } from '../../../render/renderReport';
import { asTable, inOne, read, report, rewrite, withSubtotal } from './layoutChanges';

it('leaves a subtotal column out, and says so', () => {
  const { values, html } = report();
  const result = read(rewrite(1, (rows) => asTable(rows.map(withSubtotal)))(html));
  for (const [address, value] of values) expect(valueAt(result, address), address).toBe(value);
  expect(result.findings.map(({ id }) => id)).toEqual(['requests/subtotal-column@table']);
});

it('reads the short lines of a sheet that holds the whole report', () => {
  const { html } = report();
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const rows = body
    .replace(/<\/?(?:table|div|tbody)[^>]*>/g, '')
    .replace(/<(h1|p)[^>]*>([\s\S]*?)<\/\1>/g, (_, _name, text: string) => `<tr><td>${text}</td></tr>`);
  const short = rows.replace(/(存在的主要问题及改进情况[\s\S]*?<tr><td>)[^<]*/, '$1一是公开不够全面。');
  const result = read(`<table>${short}</table>`);
  expect(result.findings.map(({ id }) => id)).not.toContain('sections/empty@problems');
  expect(result.report?.organ).not.toBeNull();
});

it('takes a short sentence between the rows of a sheet for prose', () => {
  const { html } = report();
  const sheet = inOne(html).replace('</table>', '<tr><td colspan="15">本年未收信息处理费。</td></tr></table>');
  expect(read(sheet).report?.sections.find(({ id }) => id === 'disputes')?.paragraphs).toEqual([
    '本年未收信息处理费。',
  ]);
});

it('reads the heads of table 4 by the word that tells them apart, and remarks on it', () => {
  const { values, html } = report();
  const short = [
    ['结果维持', '维持'],
    ['结果纠正', '纠正'],
    ['其他结果', '其他'],
    ['尚未审结', '未结'],
  ].reduce((page, [official = '', own = '']) => page.replaceAll(`>${official}<`, `>${own}<`), html);
  expect(short).toContain('>未结<');
  const result = read(short);
  for (const [address, value] of values) expect(valueAt(result, address), address).toBe(value);
  expect(new Set(result.findings.map(({ rule }) => rule))).toEqual(new Set(['structure/label-typo']));
});

it('takes no letter for a zero among the values for the head of a column', () => {
  const { html } = report();
  const withLetter = (row: string, index: number) =>
    index === 4
      ? withSubtotal(row, index).replace(/(<td>\d+<\/td>)<td>\d+<\/td>/, '$1<td>O</td>')
      : withSubtotal(row, index);
  const result = read(rewrite(1, (rows) => asTable(rows.map(withLetter)))(html));
  expect(result.findings.map(({ id }) => id)).toEqual(['requests/subtotal-column@table']);
});

it('reads a label in upright letters, however much white space its source has', () => {
  const { values, html } = report();
  const upright = [...'本年废止件数（单位：件，不含上年结转，截至12月31日，各栏口径相同，没有的填零）'].join(
    '<br>\n        ',
  );
  const result = read(html.replace('本年废止件数', upright));
  for (const [address, value] of values) expect(valueAt(result, address), address).toBe(value);
  expect(result.findings).toEqual([]);
});

it('takes words in a value’s place for no label, whatever empty cells close the row', () => {
  const printed = new Map([['requests.otherHandling.all.naturalPerson', '见附件']]);
  const html = renderReport({ organ: '青溪县水务局', year: 2020, edition: '2019', printed, markup: 'plain' });
  const wide = rewrite(1, (rows) => asTable(rows.map((row) => row.replace('</tr>', '<td></td></tr>'))))(html);
  const cells = read(wide).report?.cells ?? {};
  expect(cells['requests.otherHandling.all.naturalPerson']?.state).toBe('text');
  expect(cells['requests.otherHandling.all.total']).toMatchObject({ state: 'number', raw: '0' });
});
