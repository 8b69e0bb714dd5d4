import { expect, it, test } from 'vitest';
import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import { markupView } from '../../../../src/page/saved/markupView';
import type { View } from '../../../../src/page/tree/view';
import { addressesOf } from '../../../../src/report/addressesOf';
import { renderReport } from '../../../render/renderReport';

const zeros = new Map(
  [...addressesOf('proactive', '2021'), ...addressesOf('requests', '2021'), ...addressesOf('disputes', '2021')].map(
    (address) => [address, '0'],
  ),
);
const page = (organ: string) =>
  renderReport({ organ, year: 2023, edition: '2021', printed: zeros, markup: 'paragraph' });
const bureau = page('青溪县水务局');
const tables = bureau.match(/<table[\s\S]*?<\/table>/g) ?? [];
const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;
const checked = (html: string, known: Partial<View> = {}) => {
  const tree = fromHtml(html);
  return check(tree, { ...terms, view: { ...markupView(tree), ...known } }).result;
};
const rulesOf = (html: string) => checked(html).findings.map(({ rule, addresses }) => `${rule} ${addresses}`);
const bodyOf = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

const IMAGE = ['structure/table-as-image tables.disputes'];
// What stands under the heading of section 四 in place of its table, and what is said of it.
it.each([
  ['a drawing surface', '<canvas width="800" height="300"></canvas>', IMAGE],
  ['a picture that loads later', '<p><img data-src="t4.png"></p>', IMAGE],
  ['a background', '<div style="height:300px; background-image: url(t4.png)"></div>', IMAGE],
  ['a background below a sentence', '<p>情况如下表。</p><p style="background:url(t4.png) no-repeat"></p>', IMAGE],
  ['a vector drawing', '<svg width="800" height="300"><image href="t4.png"/></svg>', IMAGE],
  ['an object with a picture', '<object data="t4.png" type="image/png"></object>', IMAGE],
  ['a table still to come', '<p>正在加载，请稍候……</p>', ['structure/attachment-only tables.disputes']],
  ['a line', '<div style="height:2px; background:url(line.png)"></div>', ['sections/empty sections.disputes']],
  ['an icon', '<svg width="16" height="16"></svg>', ['sections/empty sections.disputes']],
  ['nothing', '', ['sections/empty sections.disputes']],
])('%s in place of a table', (_, by, expected) => {
  expect(rulesOf(bureau.replace(tables[2] ?? '', by))).toEqual(expected);
});

test('a background around the whole report is no table of a section', () => {
  const empty = bureau.replace(tables[2] ?? '', '').replace('<div id="zoom">', '<div style="background:url(p.png)">');
  expect(rulesOf(empty)).toEqual(['sections/empty sections.disputes']);
});

test('a frame that holds its page in itself is read', () => {
  const held = bureau.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const twice = `<iframe srcdoc="${held}"></iframe>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  expect(checked(`<h1>年报</h1><iframe srcdoc="${held}"></iframe>`)).toMatchObject({ coverage: { read: 200 } });
  expect(checked(`<h1>年报</h1><iframe srcdoc="${twice}"></iframe>`)).toMatchObject({ coverage: { read: 200 } });
});

test('a text file as a browser shows it is read as the file is', () => {
  const rows = (table: string) => table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();
  const line = (row: string) => (row.match(/<td[\s\S]*?<\/td>/g) ?? []).map(plain).join('\t');
  const text = bodyOf(bureau)
    .replace(/<table[\s\S]*?<\/table>/g, (table) => `<p>${rows(table).map(line).join('\n')}</p>`)
    .replace(/<a [\s\S]*?<\/a>/g, '')
    .replace(/<\/p>|<\/h1>/g, '\n')
    .replace(/<[^>]*>/g, '');
  expect(text).toContain('\t');
  const result = checked(`<html><body><pre style="white-space: pre-wrap">${text}</pre></body></html>`);
  expect(result).toMatchObject({ verdict: 'pass', coverage: { read: 200 }, report: { organ: '青溪县水务局' } });
});

test('of two reports the one nearer to the reader is read, and the other is named', () => {
  const two = `<html><body>${bodyOf(bureau)}${bodyOf(page('青溪县林业局'))}</body></html>`;
  const at = (...distances: number[]): Partial<View> => ({
    distance: ({ attribs }) => distances[Number(attribs.id)] ?? 0,
  });
  let index = 0;
  const numbered = two.replace(/<table/g, () => {
    index += 1;
    return `<table id="${Math.floor((index - 1) / 3)}"`;
  });
  const organOf = (view: Partial<View>) => [
    checked(numbered, view).report?.organ,
    ...checked(numbered, view).source.others.map((other) => other.slice(0, 6)),
  ];
  expect(organOf(at(900, 0))).toEqual(['青溪县林业局', '青溪县水务局']);
  expect(organOf(at(0, 900))).toEqual(['青溪县水务局', '青溪县林业局']);
  expect(organOf(at(0, 0))).toEqual(['青溪县水务局', '青溪县林业局']);
});
