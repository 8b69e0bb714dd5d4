import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGbk } from '../../unit/cli/encodeGbk';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
const slipping = reportPage(SLIPS);
const inAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const page = (body: string, title = '政府信息公开年报'): string =>
  `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><body>${body}</body>`;
const frame = (attributes: string): string => `<iframe ${attributes} width="1100" height="2500"></iframe>`;
/** Puts markup into an open shadow root, within as many others. */
const shadow = (html: string, depth: number): string => `<div id="host"></div><script>
  let at = document.querySelector('#host');
  for (let n = 1; n < ${depth}; n += 1) {
    const inner = document.createElement('x-part');
    at.attachShadow({ mode: 'open' }).append(inner);
    at = inner;
  }
  at.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)};
</script>`;

const rowsOf = (table: string) => table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();
const line = (row: string) => (row.match(/<td[\s\S]*?<\/td>/g) ?? []).map(plain).join('\t');
/** The report as a text file, its tables tab-separated. */
const asText = (html: string): string =>
  bodyOf(html)
    .replace(/<div class="nav">[\s\S]*?<\/div>/, '')
    .replace(/<table[\s\S]*?<\/table>/g, (table) => `<p>${rowsOf(table).map(line).join('\n')}</p>`)
    .replace(/<\/p>|<\/h1>/g, '\n')
    .replace(/<[^>]*>/g, '');

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/report.html': slipping,
    '/middle.html': page(frame('src="/report.html"')),
    '/nested.html': page(frame('src="/middle.html"')),
    '/srcdoc.html': page(frame(`srcdoc="${inAttribute(slipping)}"`)),
    '/shadow.html': page(shadow(bodyOf(slipping), 1)),
    '/shadow-nested.html': page(shadow(bodyOf(slipping), 3)),
    '/closed.html': page(shadow(bodyOf(slipping), 1).replaceAll("'open'", "'closed'")),
    // What the page holds beside what its root shows is seen by nobody.
    '/instead.html': page(
      shadow(bodyOf(slipping), 1)
        .replaceAll("'open'", "'closed'")
        .replace('<div id="host">', `<div id="host">${bodyOf(reportPage())}`),
    ),
    '/slots.html': page(
      shadow('<h1>政府信息公开</h1><div><slot></slot></div>', 1).replace(
        '<div id="host">',
        `<div id="host">${bodyOf(slipping)}`,
      ),
    ),
    '/beside.html': reportPage().replace(
      '</body>',
      `${frame(`sandbox="allow-scripts" srcdoc="${inAttribute(slipping)}"`)}</body>`,
    ),
    '/gbk.html': { type: 'text/html', body: encodeGbk(slipping.replace('utf-8', 'gb2312')) },
    '/report.txt': { type: 'text/plain; charset=utf-8', body: asText(slipping) },
    '/hidden.html': slipping.replace(
      '<div id="zoom">',
      '<iframe src="/files/2023.pdf" width="900" height="900"></iframe><div id="zoom" style="display:none">',
    ),
  });
});
afterAll(() => opened.close());

/** What the marked cells print, in document order of the place that holds them. */
const MARKED = ['8', '2'];
const ERRORS = '[data-gouji~="error"]';
type Place = Pick<Page, 'locator'>;
const marked = async (place: Place): Promise<string[]> =>
  (await place.locator(ERRORS).allTextContents()).map((text) => text.trim());
const outline = (place: Place): Promise<string> =>
  place
    .locator(ERRORS)
    .first()
    .evaluate((cell) => getComputedStyle(cell).outlineStyle);

test.each([
  ['a frame in a frame', '/nested.html', 2],
  ['a frame that holds its page in itself', '/srcdoc.html', 1],
  ['a shadow root', '/shadow.html', 0],
  ['shadow roots within shadow roots', '/shadow-nested.html', 0],
  ['a page in GBK', '/gbk.html', 0],
])('a report in %s is read and marked unasked', async (_, path, frames) => {
  const tab = await opened.show(path);
  await expect.poll(() => opened.badge(tab), WAIT).toMatchObject({ text: '2' });
  const place = Array.from({ length: frames }).reduce<Place>((at) => (at as Page).frameLocator('iframe'), tab);
  await expect.poll(() => marked(place), WAIT).toEqual(MARKED);
  await expect.poll(() => outline(place), WAIT).toBe('solid');
  expect(await opened.ask(tab, 'read')).toMatchObject({
    result: { verdict: 'fail', coverage: { read: 200 }, report: { organ: '青溪县水务局', year: 2023 } },
    isUnseen: false,
  });
});

test('a text file is read as its tables stand, and marked where it can be', async () => {
  const tab = await opened.show('/report.txt');
  await expect.poll(() => opened.badge(tab), WAIT).toMatchObject({ text: '2' });
  expect(await opened.ask(tab, 'next')).toMatchObject({ result: { coverage: { read: 200 }, summary: { error: 2 } } });
});

test('of a report whose tables stand in a tab that is not open it is said that they can not be seen', async () => {
  const tab = await opened.show('/hidden.html');
  await expect.poll(() => opened.badge(tab), WAIT).toMatchObject({ text: '2' });
  const state = await opened.ask(tab, 'read');
  expect(state).toMatchObject({ isUnseen: true, result: { coverage: { read: 200 } } });
  expect(state?.hiddenItems).toEqual(state?.result.items.map(({ id }) => id));
  await tab.evaluate(`document.querySelector('#zoom').style.display = ''`);
  expect(await opened.ask(tab, 'read')).toMatchObject({ isUnseen: false, hiddenItems: [] });
});

test.each(['/closed.html', '/instead.html', '/slots.html'])(
  'what a shadow root shows is read, and nothing else: %s',
  async (path) => {
    const tab = await opened.show(path);
    await opened.press(tab);
    await expect.poll(() => opened.badge(tab), WAIT).toMatchObject({ text: '2' });
    expect(await opened.ask(tab, 'read')).toMatchObject({
      result: { verdict: 'fail', coverage: { read: 200 } },
      isUnseen: false,
    });
  },
);

test('a second report in a frame that is kept from us is said not to be read', async () => {
  const tab = await opened.show('/beside.html');
  await expect.poll(async () => (await opened.ask(tab, 'read'))?.result.source.others, WAIT).toEqual(['about:srcdoc']);
});
