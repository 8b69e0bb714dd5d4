import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from './openExtension';
import { overlayOf } from './overlayOf';
import { reportPage, SLIPS } from './reportPage';

const WAIT = { timeout: 10_000 };

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({ '/stepped.html': reportPage(SLIPS) });
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
