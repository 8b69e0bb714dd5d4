import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rules } from '../../../src/rules/index';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { reportPage } from '../reportPage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WAIT = { timeout: 10_000 };

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({ '/unit.html': reportPage({ 'proactive.licensing.decisions': '34件' }) });
});
afterEach(async () => {
  for (const page of opened.context.pages().slice(1)) if (!page.url().endsWith('manifest.json')) await page.close();
});
afterAll(() => opened.close());

async function ruleBook(hash = ''): Promise<Page> {
  const page = await opened.context.newPage();
  await page.goto(`chrome-extension://${opened.id}/rules.html${hash}`);
  await page.locator('.rule').first().waitFor(WAIT);
  return page;
}
const select = (page: Page, rule: string) => page.locator(`[data-rule="${rule}"] select`);

test('shows every rule once, with its reasons and an example that fails and one that passes', async () => {
  const page = await ruleBook();
  const shown = await page.locator('[data-rule]').evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')));
  expect([...shown].sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const entry of await page.locator('.rule').all())
    expect(await entry.locator('dt').count()).toBeGreaterThanOrEqual(5);
});

test('finds a rule by its words, and an address leads to one', async () => {
  const page = await ruleBook('#cells/unit');
  expect(
    await page.locator('[data-rule="cells/unit"]').evaluate((one) => one.getBoundingClientRect().top),
  ).toBeLessThan(400);
  await page.locator('input[type=search]').fill('cells/unit');
  expect(await page.locator('.rule').count()).toBe(1);
  await page.locator('input[type=search]').fill('qwertz');
  expect(await page.locator('.rule').count()).toBe(0);
});

test('rules of one family stand by grade, and are found by the words that people use', async () => {
  const page = await ruleBook();
  const orders = await page
    .locator('section:has(.rule)')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('.rule')].map(({ classList }) => classList[1] ?? '')),
    );
  const grades = ['error', 'warning', 'info', 'off'];
  for (const order of orders) {
    expect(order).toEqual([...order].sort((a, b) => grades.indexOf(a) - grades.indexOf(b)));
  }
  for (const [words, rule] of [
    ['逾期', 'publication/late'],
    ['抄', 'history/text-copy'],
    ['错列', 'requests/outcome-total'],
  ] as const) {
    await page.locator('input[type=search]').fill(words);
    await expect.poll(() => page.locator(`[data-rule="${rule}"]`).count(), WAIT).toBe(1);
    expect(await page.locator('.rule').count()).toBeLessThan(rules.length / 3);
  }
});

test('a rule switched off is not checked again until it is switched on; the open page follows', async () => {
  const report = await opened.visit('/unit.html');
  const graded = async () => {
    const state = await opened.ask(report, 'read');
    return state?.result.findings.filter(({ rule }) => rule === 'cells/unit').map(({ severity }) => severity);
  };
  await expect.poll(graded, WAIT).toEqual(['info']);
  const page = await ruleBook();
  await select(page, 'cells/unit').selectOption('off');
  await expect.poll(graded, WAIT).toEqual([]);
  expect((await opened.ask(report, 'read'))?.result.settings).toEqual({ rules: { 'cells/unit': 'off' } });
  await select(page, 'cells/unit').selectOption('warning');
  await expect.poll(graded, WAIT).toEqual(['warning']);
  await page.reload();
  expect(await select(page, 'cells/unit').inputValue()).toBe('warning');
  await page.locator('.tools button').click();
  await expect.poll(graded, WAIT).toEqual(['info']);
});

test('a local deadline is kept only where it is a day', async () => {
  const page = await ruleBook();
  const deadline = page.locator('.thresholds input').first();
  const kept = () => page.evaluate(() => chrome.storage.local.get('settings'));
  await deadline.fill('01-20');
  await deadline.press('Tab');
  await expect.poll(kept, WAIT).toEqual({ settings: 'deadline=01-20' });
  await deadline.fill('02-30');
  await deadline.press('Tab');
  expect(await deadline.evaluate((field: HTMLInputElement) => field.validationMessage)).not.toBe('');
  expect(await kept()).toEqual({ settings: 'deadline=01-20' });
  await page.locator('.tools button').click();
  await expect.poll(kept, WAIT).toEqual({ settings: '' });
});

test('a length that is none is refused where it is typed, and what else is set stays', async () => {
  const page = await ruleBook();
  const [deadline, length] = [page.locator('.thresholds input').first(), page.locator('.thresholds input').last()];
  const kept = () => page.evaluate(() => chrome.storage.local.get('settings'));
  await deadline.fill('01-20');
  await deadline.press('Tab');
  for (const [typed, isKept] of [
    ['1234567', false],
    ['0', false],
    ['900', true],
    ['1.5', false],
  ] as const) {
    await length.fill(typed);
    await length.press('Tab');
    expect(await length.evaluate((field: HTMLInputElement) => field.validationMessage === '')).toBe(isKept);
  }
  await expect.poll(kept, WAIT).toEqual({ settings: 'deadline=01-20 overviewLength=900' });
  await page.locator('.tools button').click();
  await expect.poll(kept, WAIT).toEqual({ settings: '' });
});

test('what runs in a page can neither read nor write the settings', async () => {
  const page = await opened.visit('/unit.html');
  await expect.poll(async () => (await opened.ask(page, 'read'))?.result.report?.year, WAIT).toBe(2023);
  const world = await overlayOf(page, opened.id);
  const attempt = (act: string): Promise<string> =>
    world.read<string>(`chrome.storage.local.${act}.then(() => 'done', () => 'refused')`);
  expect(await attempt(`get('settings')`)).toBe('refused');
  expect(await attempt(`set({ settings: 'deadline=01-01' })`)).toBe('refused');
  expect((await opened.ask(page, 'recheck'))?.result.settings).toEqual({});
});

test('reads well to assistive technology, in both themes', async () => {
  const page = await ruleBook();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(violations).toEqual([]);
  }
});
