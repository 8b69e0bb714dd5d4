import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WAIT = { timeout: 10_000 };

let opened: Opened;
let options: Page;
beforeAll(async () => {
  opened = await openExtension({ '/slips.html': reportPage(SLIPS), '/again.html': reportPage(SLIPS) });
  options = await opened.context.newPage();
  await openOptions();
});
afterAll(() => opened.close());

async function openOptions(query = ''): Promise<void> {
  await options.goto(`chrome-extension://${opened.id}/options.html${query}`);
  await options.locator('main h1').waitFor(WAIT);
}
const kept = (key: string) => options.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const choice = (name: string) => options.locator(`[data-choice="${name}"]`);
const said = () => options.locator('[role=status]').textContent();
const badge = async (page: Page) => (await opened.badge(page)).text;

test('reads well to assistive technology in both themes, at 320 pixels too', async () => {
  for (const theme of ['dark', 'light'] as const) {
    await choice('themeTitle').selectOption(theme);
    await expect.poll(() => options.evaluate('document.documentElement.style.colorScheme'), WAIT).toBe(theme);
    await options.evaluate(axe);
    const found = await options.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(found).toEqual([]);
  }
  const ground = () => options.evaluate('getComputedStyle(document.body).backgroundColor');
  await choice('themeTitle').selectOption('dark');
  await expect.poll(ground, WAIT).toBe('rgb(26, 31, 34)');
  // Paper is white, and what is written on it dark.
  await options.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  expect(await options.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light');
  await options.emulateMedia({ media: 'screen' });
  await choice('themeTitle').selectOption('light');
  await options.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground, WAIT).toBe('rgb(255, 255, 255)');
  await options.setViewportSize({ width: 320, height: 600 });
  expect(await options.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await options.setViewportSize({ width: 1366, height: 768 });
  await choice('themeTitle').selectOption('auto');
  await expect.poll(ground, WAIT).toBe('rgb(26, 31, 34)');
  await options.emulateMedia({ colorScheme: 'light' });
});

test('the help reads well too, and says what is granted and under which terms', async () => {
  const help = await opened.context.newPage();
  await help.setViewportSize({ width: 320, height: 600 });
  await help.goto(`chrome-extension://${opened.id}/help.html#data`);
  await help.locator('#data').waitFor(WAIT);
  expect(await help.locator('#data').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(100);
  expect(await help.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await help.locator('section:has(#data) tbody tr').count()).toBe(7);
  await help.evaluate(axe);
  const found = await help.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  expect(found).toEqual([]);
  const targets = await help.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  for (const id of targets.filter((target) => target.startsWith('#'))) expect(await help.locator(id).count()).toBe(1);
  expect((await help.goto(`chrome-extension://${opened.id}/licences.txt`))?.ok()).toBe(true);
  await help.close();
});

test('shows the shortcuts as the browser has really assigned them', async () => {
  const assigned = await options.evaluate(async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut));
  const shown = await options.locator('[data-shortcut] dd').allTextContents();
  expect(shown).toHaveLength(assigned.length);
  expect(shown.filter((_, at) => assigned[at])).toEqual(assigned.filter(Boolean));
});

test('after a click only: nothing is let in by itself, and the button still checks', async () => {
  await options.locator('input[value=click]').check();
  await expect.poll(() => kept('preferences'), WAIT).toMatchObject({ start: 'click' });
  const page = await opened.show('/slips.html');
  await opened.press(page);
  await expect.poll(() => badge(page), WAIT).toBe('2');
  // What was pressed for is checked; the next page is not, though its detector has told of it.
  await options.evaluate(() => {
    chrome.runtime.onMessage.addListener(({ type }) => {
      document.body.dataset.told = type;
    });
  });
  await opened.show('/again.html');
  await expect.poll(() => options.evaluate('document.body.dataset.told'), WAIT).toBe('found');
  expect(await opened.ask(page, 'read')).toBeNull();
  expect(await badge(page)).toBe('');
  await options.locator('input[value=automatic]').check();
  await expect.poll(() => kept('preferences'), WAIT).toMatchObject({ start: 'automatic' });
  await opened.show('/slips.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
});

test('the language that was chosen is spoken on every page, and over the checked one', async () => {
  expect(await options.locator('h1').textContent()).toBe('Settings');
  await Promise.all([options.waitForEvent('load'), choice('languageTitle').selectOption('zh')]);
  await expect.poll(() => options.locator('h1').textContent(), WAIT).toBe('设置');
  expect(await options.locator('html').getAttribute('lang')).toBe('zh-CN');
  const page = await opened.show('/again.html');
  await expect.poll(async () => (await opened.badge(page)).title, WAIT).toContain('不符');
  await page.locator('[data-gouji-layer]').waitFor({ state: 'attached' });
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  expect(await overlay.read(`root.querySelector('.card').innerText`)).toContain('下一处');
  // A worker that was ended and starts anew knows it too.
  await opened.endWorker();
  await opened.show('/slips.html');
  await expect.poll(async () => (await opened.badge(page)).title, WAIT).toContain('不符');
  await Promise.all([options.waitForEvent('load'), choice('languageTitle').selectOption('auto')]);
  await expect.poll(() => options.locator('h1').textContent(), WAIT).toBe('Settings');
});

test('lines of marks are as they were chosen, on pages that are open too', async () => {
  const page = await opened.show('/again.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  const width = () =>
    page
      .locator('[data-gouji~="error"]:not([data-gouji~="selected"])')
      .first()
      .evaluate((cell) => getComputedStyle(cell).outlineWidth);
  await expect.poll(width, WAIT).toBe('2px');
  for (const [lines, drawn] of [
    ['strong', '4px'],
    ['faint', '1px'],
    ['standard', '2px'],
  ] as const) {
    await choice('marksStyle').selectOption(lines);
    await expect.poll(width, WAIT).toBe(drawn);
  }
});

test('a site is added by a click, checked by itself, and left at once when it is revoked', async () => {
  const site = `http://127.0.0.1:${opened.port}`;
  // The question of the browser is answered in advance: no test can press its button.
  const extensions = await opened.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(`chrome.developerPrivate.addHostPermission('${opened.id}', '*://127.0.0.1/*')`);
  await extensions.close();
  await openOptions(`?site=${encodeURIComponent(`127.0.0.1:${opened.port}`)}#sites`);
  await options.locator('#sites ~ form button').click();
  await expect.poll(said, WAIT).toContain('127.0.0.1');
  expect(await kept('sites')).toEqual(['127.0.0.1']);
  const page = await opened.show(`${site}/slips.html`);
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await options.locator('[data-site="127.0.0.1"] button').click();
  await expect.poll(() => kept('sites'), WAIT).toEqual([]);
  await expect.poll(() => page.locator('[data-gouji]').count(), WAIT).toBe(0);
  const standing = () => options.evaluate('chrome.scripting.getRegisteredContentScripts()');
  await expect.poll(standing, WAIT).toEqual([]);
  expect(await options.evaluate(`chrome.permissions.contains({ origins: ['*://127.0.0.1/*'] })`)).toBe(false);
});

test('what is no site is not added, and said', async () => {
  await options.locator('[data-add-site]').fill('javascript:alert(1)');
  await options.locator('#sites ~ form button').click();
  await expect.poll(said, WAIT).toContain('javascript:alert(1)');
  expect(await kept('sites')).toEqual([]);
});

test('what is exported is taken again; what is hostile gives a sentence and changes nothing', async () => {
  await choice('retention').selectOption('90');
  await choice('marksStyle').selectOption('strong');
  await expect.poll(() => kept('preferences'), WAIT).toMatchObject({ marks: 'strong' });
  const [download] = await Promise.all([options.waitForEvent('download'), options.locator('[data-export]').click()]);
  const file = readFileSync(await download.path(), 'utf8');
  const take = (text: string) =>
    options
      .locator('[data-import]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const everything = () => options.evaluate(() => chrome.storage.local.get());
  const before = await everything();
  for (const [text, words] of [
    ['{', 'no file of settings'],
    [file.replace('"version": 1', '"version": 2'), 'another version'],
    [file.replace('"strong"', '"__proto__"'), 'not known'],
    [file + ' '.repeat(300_000), 'too large'],
  ] as const) {
    await take(text);
    await expect.poll(said, WAIT).toContain(words);
    expect(await everything()).toEqual(before);
  }
  await choice('marksStyle').selectOption('faint');
  await choice('retention').selectOption('30');
  await options.locator('[data-shorten]').click();
  await expect.poll(() => kept('retention'), WAIT).toBe(30);
  await take(file);
  await expect.poll(everything, WAIT).toMatchObject({ ...before, printsMarks: true });
  // What was kept is shown a moment later.
  await expect.poll(said, WAIT).toContain('as the file says');
  expect(await choice('marksStyle').inputValue()).toBe('strong');
});

test('what a full disk does not keep is said, and shown as it was', async () => {
  const before = await choice('marksStyle').inputValue();
  await options.evaluate(`chrome.storage.local.set = () => Promise.reject(new Error('full'))`);
  await choice('marksStyle').selectOption(before === 'faint' ? 'strong' : 'faint');
  await expect.poll(said, WAIT).toContain('did not keep');
  await expect.poll(() => choice('marksStyle').inputValue(), WAIT).toBe(before);
});

test('what an administrator has set stands over what a person chooses', async () => {
  const [worker] = opened.context.serviceWorkers();
  const set = { start: 'click', batch: false, retentionDays: 365, rules: { 'cells/unit': 'off' } };
  const policy = `chrome.storage.managed.get = async () => (${JSON.stringify(set)})`;
  await worker?.evaluate(policy);
  await options.addInitScript(policy);
  await openOptions();
  expect(await options.locator('input[value=automatic]').isDisabled()).toBe(true);
  expect(await options.locator('input[value=click]').isChecked()).toBe(true);
  expect(await choice('retention').inputValue()).toBe('365');
  expect(await options.locator('.managed').count()).toBe(3);
  await options.goto(`chrome-extension://${opened.id}/batch.html`);
  await expect.poll(() => options.locator('main .notice').textContent(), WAIT).toContain('switched this page off');
  expect(await options.locator('input').count()).toBe(0);
});
