import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOXES, type Edges, isWithin, meet } from '../marks/edges';
import { type Opened, openExtension } from '../openExtension';
import { type OverlayProbe, overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };
/** A page as wide as its window, whose totals stand at its right edge. */
const wide = reportPage(SLIPS).replace('<style>', '<style>table{width:100%}');

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/covered.html': wide,
    '/pressed.html': reportPage(SLIPS),
    '/meaning.html': reportPage(SLIPS),
  });
});
afterAll(() => opened.close());

/** Opens a page and goes to its first problem. */
async function cardAt(path: string): Promise<{ page: Page; overlay: OverlayProbe }> {
  const page = await opened.show(path);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  await expect.poll(() => overlay.read<boolean>(`root?.querySelector('.card')?.hidden`), WAIT).toBe(false);
  return { page, overlay };
}

// 1366 × 768 with the browser's own bars, and the same at 200 %: the popup keeps its size.
test.each([
  [1366, 650, 420, 600],
  [683, 325, 210, 250],
])(
  'in a window of %d × %d the popup covers neither the cell nor the card it leads to',
  async (width, height, ...cover) => {
    const page = await opened.show('/covered.html');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
    const [across, down] = cover;
    const popup: Edges = { left: width - across, top: 0, right: width, bottom: down };
    const overlay = await overlayOf(page, opened.id);
    const cell = page.locator('td[data-gouji~="error"][data-gouji~="selected"]');
    for (const [step, text] of [
      ['next', '8'],
      ['next', '2'],
      ['previous', '8'],
    ] as const) {
      await opened.ask(page, { type: step, cover: { width: across, height: down } });
      const isClear = async (): Promise<boolean> => {
        const [card] = await overlay.read<Edges[]>(BOXES);
        const { left, top, right, bottom } = await cell.evaluate((node) => node.getBoundingClientRect().toJSON());
        const middle = {
          left: (left + right) / 2,
          right: (left + right) / 2 + 1,
          top: (top + bottom) / 2,
          bottom: (top + bottom) / 2 + 1,
        };
        return (
          card !== undefined &&
          isWithin(card, width, height) &&
          isWithin(middle, width, height) &&
          !meet(card, popup) &&
          !meet(middle, popup) &&
          !meet(card, { left, top, right, bottom })
        );
      };
      await expect.poll(() => cell.innerText(), WAIT).toBe(text);
      await expect.poll(isClear, WAIT).toBe(true);
    }
  },
);

test('the click that closes the popup leaves the card; a later one closes it', async () => {
  const { page, overlay } = await cardAt('/pressed.html');
  const isHidden = () => overlay.read<boolean>(`root.querySelector('.card').hidden`);
  // What the browser does when somebody clicks on the page beside an open popup.
  await page.evaluate(
    `dispatchEvent(new Event('focus')); document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))`,
  );
  expect(await isHidden()).toBe(false);
  await expect
    .poll(async () => {
      await page.mouse.click(4, 4);
      return isHidden();
    }, WAIT)
    .toBe(true);
});

test('the card says what its words mean to who asks: the pointer on them, the keyboard on the badge', async () => {
  const { page, overlay } = await cardAt('/meaning.html');
  const meaning = () =>
    overlay.read<string>(`((line) => (line.offsetHeight > 0 ? line.innerText : ''))(root.querySelector('.meaning'))`);
  expect(await meaning()).toBe('');
  const [x, y] = await overlay.read<[number, number]>(
    `(({ x, y }) => [x + 60, y + 6])(root.querySelector('.card .verdict').getBoundingClientRect())`,
  );
  await page.mouse.move(x, y);
  await expect.poll(meaning, WAIT).toMatch(/第三张表|third table/);
  await page.mouse.move(2, 2);
  await overlay.read(`root.querySelector('.badge').blur()`);
  await page.keyboard.press('Tab');
  await overlay.read(`root.querySelector('.badge').focus()`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(meaning, WAIT).toMatch(/第三张表|third table/);
  expect(
    await overlay.read(`root.getElementById(root.querySelector('.card').getAttribute('aria-describedby')).textContent`),
  ).toMatch(/第三张表|third table/);
});
