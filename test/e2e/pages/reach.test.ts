import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WAIT = { timeout: 15_000 };

/** A phone's width, and what is left of 1366 × 768 at 200 per cent. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 683, height: 384 },
];

let opened: Opened;
let own: Page;
let tab: number;
beforeAll(async () => {
  opened = await openExtension({ '/slips.html': reportPage(SLIPS) }, { isChinese: true });
  const page = await opened.show('/slips.html');
  await page.locator('[data-gouji-layer]').waitFor({ ...WAIT, state: 'attached' });
  tab = await opened.tabOf(page);
  own = await opened.context.newPage();
});
afterAll(() => opened.close());

/** What a person who presses Tab comes to, and whether each shows that it has the focus. */
async function walked(steps: number): Promise<readonly { readonly at: string; readonly isSeen: boolean }[]> {
  const stops: { at: string; isSeen: boolean }[] = [];
  for (let n = 0; n < steps; n += 1) {
    await own.keyboard.press('Tab');
    stops.push(
      await own.evaluate(() => {
        const one = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
        return {
          at: `${one.tagName} ${name.trim().slice(0, 20)}`,
          isSeen: outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      }),
    );
  }
  return stops;
}

test.each([
  'popup.html?tab=',
  'sidepanel.html?tab=',
  'draft.html',
  'batch.html',
  'options.html',
  'rules.html',
  'help.html',
])('%s fits narrow windows, is walked by keyboard, and is named and seen in both themes', async (name) => {
  await own.setViewportSize({ width: 1366, height: 768 });
  await own.goto(`chrome-extension://${opened.id}/${name.replace(/=$/, `=${tab}`)}`);
  await own.locator('main :is(h1, [data-state])').first().waitFor(WAIT);
  await own.evaluate(axe);
  for (const colorScheme of name === 'rules.html' ? [] : (['light', 'dark'] as const)) {
    await own.emulateMedia({ colorScheme, forcedColors: 'none' });
    const found = await own.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    );
    expect(found).toEqual([]);
  }
  const stops = await walked(5);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(new Set(stops.map(({ at }) => at)).size).toBeGreaterThan(2);
  for (const size of SIZES) {
    await own.setViewportSize(size);
    expect(await own.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
  }
  await own.emulateMedia({ forcedColors: 'active' });
  expect((await walked(1)).every(({ isSeen }) => isSeen)).toBe(true);
});

test('every part of the batch page, with results in it, is named and seen in the dark', async () => {
  await own.setViewportSize({ width: 1366, height: 768 });
  await own.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
  await own.goto(`chrome-extension://${opened.id}/batch.html`);
  const files = ['slips', 'holds'].map((name) => `test/pages/sample-${name}.html`);
  await own.locator('input[type=file][multiple]').first().setInputFiles(files, WAIT);
  await own.locator('tr[data-unit]').nth(1).waitFor(WAIT);
  await own.evaluate(axe);
  const parts = await own.locator('[role=tab]').all();
  expect(parts.length).toBeGreaterThan(7);
  for (const part of parts) {
    await part.click();
    await own.locator('[role=tab][aria-selected=true]', { hasText: (await part.textContent()) ?? '' }).waitFor(WAIT);
    const found = await own.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
    );
    expect(found).toEqual([]);
  }
});
