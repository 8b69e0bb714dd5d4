import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBuild } from '../../build/writeBuilds';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };

let opened: Opened;
let own: Page;
beforeAll(async () => {
  const folder = writeBuild('manual');
  opened = await openExtension({ '/slips.html': reportPage(SLIPS), '/again.html': reportPage(SLIPS) }, { folder });
  own = await opened.context.newPage();
});
afterAll(() => opened.close());

const show = async (name: string): Promise<void> => {
  await own.goto(`chrome-extension://${opened.id}/${name}`);
  await own.locator('main h1').waitFor(WAIT);
};

test('the build by hand may read no site, and cannot even ask', async () => {
  await show('options.html');
  expect(await own.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  const asked = own.evaluate(
    `chrome.permissions.request({ origins: ['*://www.example.com/*'] }).catch(() => 'refused')`,
  );
  expect(await asked).toBe('refused');
});

test('nothing happens to a page by itself; a press checks it, and the next page is left alone again', async () => {
  const page = await opened.show('/slips.html');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  expect(await page.locator('[data-gouji]').count()).toBe(0);
  await opened.press(page);
  await page
    .locator('[data-gouji~="error"]')
    .first()
    .waitFor({ ...WAIT, state: 'attached' });
  await opened.show('/again.html');
  expect(await page.locator('[data-gouji]').count()).toBe(0);
  await opened.press(page);
  await page
    .locator('[data-gouji~="error"]')
    .first()
    .waitFor({ ...WAIT, state: 'attached' });
});

test('its pages offer nothing that it cannot do', async () => {
  await show('options.html');
  expect(await own.locator('input[name=start]').count()).toBe(0);
  expect(await own.locator('#sites').count()).toBe(0);
  expect(await own.locator('#start ~ p').textContent()).toContain('by the click');
  await show('help.html');
  expect(await own.locator('section:has(#data) tbody tr').count()).toBe(5);
  await show('popup.html');
  expect(await own.locator('input[name=start]').count()).toBe(0);
});

test('an attachment is not fetched, and what else can be done is said', async () => {
  await show(`draft.html?attachment=${encodeURIComponent('http://www.example.gov.cn/a.docx')}`);
  await own.locator('.awaited button').click();
  await expect.poll(() => own.locator('main').textContent(), WAIT).toContain('without leave');
});

test('drafts are checked without any permission', async () => {
  await show('draft.html');
  await own
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(reportPage(SLIPS)) });
  await expect.poll(() => own.locator('[data-item]').count(), WAIT).toBeGreaterThan(1);
});
