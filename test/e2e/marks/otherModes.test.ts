import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/forced.html': reportPage(SLIPS),
    '/vertical.html': reportPage(SLIPS).replace('<style>', '<style>html{writing-mode:vertical-rl}'),
  });
});
afterAll(() => opened.close());

test('in forced colours the current problem is told from the others', async () => {
  const page = await opened.visit('/forced.html');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await opened.ask(page, 'next');
  const colours = () =>
    page
      .locator('td[data-gouji~="error"]')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).outlineColor));
  await expect.poll(async () => new Set(await colours()).size, WAIT).toBe(2);
  const overlay = await overlayOf(page, opened.id);
  const outlines = await overlay.read<string[]>(
    `[...root.querySelectorAll('.badge')].map((badge) => getComputedStyle(badge).outlineStyle)`,
  );
  expect(outlines).toEqual(['solid', 'none']);
});

test('in a page written from top to bottom the badges stand at their cells and make it no wider', async () => {
  const page = await opened.visit('/vertical.html');
  const sizeOf = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  const shown = await sizeOf();
  const overlay = await overlayOf(page, opened.id);
  const distances = () =>
    overlay.read<number[]>(`[...root.querySelectorAll('.pin')].map((pin, index) => {
      const badge = pin.querySelector('.badge').getBoundingClientRect();
      const cell = [...document.querySelectorAll('td[data-gouji~="error"]')][index].getBoundingClientRect();
      return pin.hidden ? NaN : Math.max(0, Math.abs(badge.right - cell.right), Math.abs(badge.top - cell.top));
    })`);
  await expect.poll(async () => Math.max(...(await distances())), WAIT).toBeLessThan(30);
  await opened.ask(page, 'hideMarks');
  expect(await sizeOf()).toEqual(shown);
  await opened.ask(page, 'next');
  const cell = page.locator('td[data-gouji~="error"][data-gouji~="selected"]');
  const isSeen = () =>
    cell.evaluate((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
  await expect.poll(isSeen, WAIT).toBe(true);
});
