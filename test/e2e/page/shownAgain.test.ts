import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
const HOME = 'http://www.example.gov.cn';
const slipping = reportPage(SLIPS);
const notice = '<!DOCTYPE html><meta charset="utf-8"><title>停水通知</title><h1>通知</h1><p>关于停水的通知</p>';

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension(
    {
      '/slips.html': slipping,
      '/elsewhere.html': notice,
      '/app.html': slipping.replace('<div id="zoom">', '<div id="app"><div>').replace('</body>', '</div></body>'),
      '/hanging.html': slipping.replace('</body>', '<script src="/never.js"></script></body>'),
      '/cut.html': slipping.replace(/<p><strong>四、/, '<script src="/never.js"></script>$&'),
      '/updated.html': slipping,
    },
    { keepsPages: true },
  );
});
afterAll(() => opened.close());

const badge = async (page: Page): Promise<string> => (await opened.badge(page)).text;

test('a page that Back brings again has its badge and its outlines', async () => {
  const page = await opened.visit('/slips.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { document.title += persisted })`);
  await page.goto(`${HOME}/elsewhere.html`);
  await page.evaluate('history.back()');
  await expect.poll(() => page.title(), WAIT).toContain('true');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  const outline = page.locator('[data-gouji~="error"]').first();
  expect(await outline.evaluate((cell) => getComputedStyle(cell).outlineStyle)).toBe('solid');
  await page.close();
});

test('a site that shows one report after another in one page: the last is checked, however many', async () => {
  const page = await opened.visit('/app.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  const show = (path: string, body: string): Promise<unknown> =>
    page.evaluate(
      `history.pushState({}, '', '${path}'); document.querySelector('#app').innerHTML = ${JSON.stringify(body)}`,
    );
  for (const year of [2022, 2021, 2020, 2019]) {
    await show(`/app-${year}.html`, bodyOf(reportPage()));
    await expect.poll(() => badge(page), WAIT).toBe('✓');
    await show(`/app-${year}-b.html`, bodyOf(slipping));
    await expect.poll(() => badge(page), WAIT).toBe('2');
  }
  await page.close();
});

/** Opens a page that never ends to load. */
async function visitHanging(path: string): Promise<Page> {
  const page = await opened.context.newPage();
  await page.goto(`${HOME}${path}`, { waitUntil: 'commit' });
  return page;
}

test('a script that hangs after the report keeps nobody from checking it', async () => {
  const page = await visitHanging('/hanging.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  expect(await page.evaluate('document.readyState')).toBe('loading');
  await page.close();
});

test('a report that a script has cut off is not judged by its half, and that is said', async () => {
  const page = await visitHanging('/cut.html');
  await expect.poll(() => badge(page), WAIT).toBe('!');
  expect(await opened.ask(page, 'read')).toMatchObject({
    result: { verdict: 'notReport', error: { message: { zh: '页面尚未加载完，暂未核验；加载完后会自动核验。' } } },
  });
  expect(await page.locator('[data-gouji]').count()).toBe(0);
  await page.close();
});

test('pages that were open when the extension was updated are checked by the new copy, and the old one goes quietly', async () => {
  const page = await opened.visit('/updated.html');
  const complaints: unknown[] = [];
  page.on('pageerror', (error) => complaints.push(error));
  page.on('console', (message) => {
    if (message.text().includes('xtension')) complaints.push(message.text());
  });
  await expect.poll(() => badge(page), WAIT).toBe('2');
  const marked = await page.locator('[data-gouji]').count();
  await opened.reload();
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await page.evaluate(`document.querySelector('#zoom p').append('补充'); document.body.click(); scrollTo(0, 500)`);
  // The old copy has noticed by now that it is one: its clock and the page's are the same.
  await page.evaluate('new Promise((later) => setTimeout(later, 2500))');
  expect(await page.locator('[data-gouji]').count()).toBe(marked);
  expect(await page.locator('[data-gouji-layer]').count()).toBe(1);
  expect(await badge(page)).toBe('2');
  expect(complaints).toEqual([]);
  await page.close();
});

test('disabled, the extension leaves no outline, no badge and no card', async () => {
  const page = await opened.visit('/slips.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await opened.ask(page, 'next');
  await opened.enable(false);
  await expect.poll(() => page.evaluate(`document.documentElement.outerHTML.includes('gouji')`), WAIT).toBe(false);
  await opened.enable(true);
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await page.close();
});
