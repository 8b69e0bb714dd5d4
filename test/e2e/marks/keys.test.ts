import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/stepped.html': reportPage(SLIPS),
    '/afar.html': reportPage(SLIPS).replace('<body>', '<body><input id="sought">'),
  });
});
afterAll(() => opened.close());

/** Opens a page with two problems, and the way into what is drawn over it. */
async function markedPage(path: string) {
  const page = await opened.visit(path);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  const overlay = await overlayOf(page, opened.id);
  const isHidden = () => overlay.read<boolean>(`root.querySelector('.card').hidden`);
  const step = async () => {
    await opened.ask(page, 'next');
    await expect.poll(isHidden, WAIT).toBe(false);
  };
  return { page, overlay, isHidden, step };
}

test('the focus stays on the card’s button while it steps', async () => {
  const { page, overlay, isHidden, step } = await markedPage('/stepped.html');
  const numbers = () => overlay.read<string>(`root.querySelector('.card .number').textContent`);
  await step();
  expect(await numbers()).toBe('1');
  await overlay.read(`root.querySelector('.actions button').focus()`);
  for (const number of ['2', '1']) {
    await page.keyboard.press('Enter');
    await expect.poll(numbers, WAIT).toBe(number);
    expect(await overlay.read(`root.activeElement === root.querySelector('.actions button')`)).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect(await isHidden()).toBe(true);
});

test('after a step from afar Escape closes the card, but who writes on the page is left to it', async () => {
  const { page, overlay, isHidden, step } = await markedPage('/afar.html');
  await page.evaluate(`window.heard = []; document.addEventListener('keydown', ({ key }) => heard.push(key))`);
  await step();
  await page.keyboard.press('Escape');
  await expect.poll(isHidden, WAIT).toBe(true);
  expect(await overlay.read<string>(`root.activeElement.className`)).toContain('badge');
  // The card is in hand at every further step, and its buttons are the next thing there.
  await step();
  await page.keyboard.press('Tab');
  expect(await overlay.read(`root.activeElement === root.querySelector('.actions button')`)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isHidden()).toBe(true);
  expect(await page.evaluate('window.heard')).toEqual([]);
  await page.locator('#sought').focus();
  await step();
  await page.keyboard.type('12');
  expect(await page.locator('#sought').inputValue()).toBe('12');
});
