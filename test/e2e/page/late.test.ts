import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
const slipping = reportPage(SLIPS);
const tables = slipping.match(/<table[\s\S]*?<\/table>/g) ?? [];
/** The page before its tables are fetched: the script that puts them in is called by the test. */
const bare = slipping.replace(/<table[\s\S]*?<\/table>/g, '<div class="slot">正在加载……</div>').replace(
  '</body>',
  `<script>window.tables = ${JSON.stringify(tables)};
    window.fill = (...at) => at.forEach((n) => { document.querySelectorAll('.slot')[n].innerHTML = tables[n] });</script></body>`,
);
const shell = (body: string, script = ''): string =>
  `<!DOCTYPE html><meta charset="utf-8"><title>政府信息公开年报</title><body>${body}<script>${script}</script></body>`;

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/stages.html': bare,
    '/tab.html': shell(
      '<button>2023年</button><div id="at"></div>',
      `document.querySelector('button').onclick = () => { document.querySelector('#at').innerHTML = ${JSON.stringify(bodyOf(slipping))} }`,
    ),
    '/scroll.html': shell(
      '<div style="height:4000px">向下滚动</div><div id="at"></div>',
      `addEventListener('scroll', () => { document.querySelector('#at').innerHTML = ${JSON.stringify(bodyOf(slipping))} }, { once: true })`,
    ),
    '/spa.html': shell(`<div id="app">${bodyOf(reportPage())}</div>`),
  });
});
afterAll(() => opened.close());

/** What the cells print that carry the problems: the cell to mend of table 3, the total of table 4. */
const MARKED = ['8', '2'];
const marked = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-gouji~="error"]').allTextContents()).map((text) => text.trim());

test('tables that a script fetches one after another are read as they come', async () => {
  const page = await opened.visit('/stages.html');
  await expect.poll(() => opened.badge(page), WAIT).not.toMatchObject({ text: '' });
  await page.evaluate('fill(0)');
  await expect.poll(async () => (await opened.ask(page, 'read'))?.result.coverage.read, WAIT).toBe(10);
  await page.evaluate('fill(1, 2)');
  await expect.poll(() => marked(page), WAIT).toEqual(MARKED);
  expect(await opened.badge(page)).toMatchObject({ text: '2' });
});

test.each([
  ['/tab.html', `document.querySelector('button').click()`],
  ['/scroll.html', 'scrollTo(0, 3000)'],
])('a report that comes when the page is stirred is found unasked, however late: %s', async (path, stir) => {
  const page = await opened.visit(path);
  // The detector has stopped looking by itself: its clock runs with the page's.
  await page.waitForFunction('performance.now() > 11000', undefined, { timeout: 20_000 });
  expect(await opened.badge(page)).toMatchObject({ text: '' });
  await page.evaluate(stir);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  expect(await marked(page)).toEqual(MARKED);
});

test('a page that puts other contents in its place follows: no report, then another', async () => {
  const page = await opened.visit('/spa.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  await page.evaluate(
    `history.pushState({}, '', '/spa-news.html'); document.querySelector('#app').innerHTML = '<h1>新闻</h1><p>停水通知。</p>'`,
  );
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '' });
  await page.evaluate(
    `history.pushState({}, '', '/spa-2022.html'); document.querySelector('#app').innerHTML = ${JSON.stringify(bodyOf(slipping))}`,
  );
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  expect((await opened.ask(page, 'read'))?.result.source.url).toBe('http://www.example.gov.cn/spa-2022.html');
});
