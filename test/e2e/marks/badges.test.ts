import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { type OverlayProbe, overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CARD = `root.querySelector('.card:not([hidden])')?.innerText ?? null`;

let opened: Opened;
let page: Page;
let overlay: OverlayProbe;
let first: string;
let count = 0;
const SECOND = 'disputes/group-total@reconsideration';
beforeAll(async () => {
  opened = await openExtension({
    '/slips.html': reportPage(SLIPS),
    '/near.html': reportPage({ 'disputes.reconsideration.total': '2', 'disputes.directLitigation.total': '1' }),
    '/paste.html': '<textarea></textarea>',
  });
});
afterAll(() => opened.close());
beforeEach(async () => {
  // The same address again would be scrolled as it was before.
  count += 1;
  page = await opened.show(`/slips.html?${count}`);
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  await page.evaluate('scrollTo(0, 0)');
  overlay = await overlayOf(page, opened.id);
  first = (await opened.ask(page, 'read'))?.result.items[0]?.id ?? '';
});

/** The middle of something in the overlay, once it stands still in the window and nothing lies over it. */
async function middleOf(selector: string): Promise<[number, number]> {
  return overlay.read(`(async () => {
    const drawn = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    for (let middle = '', tries = 0; tries < 200; tries += 1) {
      const box = root.querySelector(${JSON.stringify(selector)});
      box.scrollIntoView({ block: 'center', behavior: 'instant' });
      await drawn();
      const { x, y, width, height } = box.getBoundingClientRect();
      const now = [x + width / 2, y + height / 2];
      if (middle === now.join() && box.contains(root.elementFromPoint(...now))) return now;
      middle = now.join();
    }
    throw new Error('it never stands still, or something lies over it');
  })()`);
}

test('a badge sits on the corner of its cell, also after the page has scrolled and changed its width', async () => {
  const distance = `(() => {
    const badge = [...root.querySelectorAll('.badge')].at(-1).getBoundingClientRect();
    const cell = [...document.querySelectorAll('td[data-gouji~="error"]')].at(-1).getBoundingClientRect();
    return Math.round(Math.abs(badge.right - cell.right - 6) + Math.abs(badge.top - cell.top + 6));
  })()`;
  await expect.poll(() => overlay.read(distance), WAIT).toBeLessThanOrEqual(1);
  await page.evaluate('scrollTo(0, 700)');
  await page.setViewportSize({ width: 900, height: 700 });
  await expect.poll(() => overlay.read(distance), WAIT).toBeLessThanOrEqual(1);
});

test('hover opens the card with the sum and the difference, and it closes when the pointer has gone', async () => {
  const [x, y] = await middleOf('.badge');
  await page.mouse.move(x, y);
  await expect.poll(() => overlay.read(CARD), WAIT).toContain('5');
  const text = await overlay.read<string>(CARD);
  // 5 + 2 + 0 + 0 + 0 + 0 = 7, printed 8, difference +1; the column 3 + 2 + 2 + 8 = 15, printed 14, −1.
  expect(text).toMatch(/＝ 7[\s\S]*8[\s\S]*\+1/);
  expect(text).toMatch(/＝ 15[\s\S]*14[\s\S]*−1/);
  await page.mouse.move(2, 2);
  await expect.poll(() => overlay.read(CARD), WAIT).toBeNull();
});

test('a click pins the card, Escape closes it and gives the focus back to the badge', async () => {
  const [x, y] = await middleOf('.badge');
  await page.mouse.click(x, y);
  await page.mouse.move(2, 2);
  await expect.poll(() => overlay.read(CARD), WAIT).not.toBeNull();
  await page.keyboard.press('Tab');
  expect(await overlay.read(`root.activeElement.closest('.actions') !== null`)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await overlay.read(CARD)).toBeNull();
  expect(await overlay.read(`root.activeElement.className`)).toContain('badge');
  expect((await opened.ask(page, 'read'))?.currentItem).toBe(first);
});

test('Tab walks the badges and their buttons; the page hears none of it', async () => {
  await page.evaluate(`window.heard = []; for (const type of ['keydown', 'click', 'focusin']) {
    document.addEventListener(type, (event) => window.heard.push(type + ' ' + event.target.localName));
  }`);
  await overlay.read(`root.querySelector('.badge').focus()`);
  await expect.poll(() => overlay.read(CARD), WAIT).not.toBeNull();
  const walked: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    walked.push(await overlay.read(`root.activeElement.className || root.activeElement.parentElement.className`));
    await page.keyboard.press('Tab');
  }
  expect(walked).toEqual(['badge error', 'actions', 'actions', 'badge error']);
  expect(await page.evaluate('window.heard')).toEqual([]);
});

test('the card goes on to the next mark, and around; the popup is told the same', async () => {
  const [x, y] = await middleOf('.badge');
  await page.mouse.click(x, y);
  const seen: (string | null | undefined)[] = [];
  for (let step = 0; step < 2; step += 1) {
    await overlay.read(`root.querySelector('.actions button').click()`);
    await expect.poll(async () => (await opened.ask(page, 'read'))?.currentItem, WAIT).not.toBe(seen.at(-1) ?? first);
    seen.push((await opened.ask(page, 'read'))?.currentItem);
  }
  expect(seen).toEqual([SECOND, first]);
});

test('the sum is copied as text on a page that is not served over https', async () => {
  await page.evaluate(`document.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', '转载请注明来源'); event.preventDefault();
  }, true)`);
  expect(await page.evaluate('typeof navigator.clipboard')).toBe('undefined');
  const [x, y] = await middleOf('.badge');
  await page.mouse.click(x, y);
  const [copyX, copyY] = await middleOf('.actions button:last-child');
  await page.mouse.click(copyX, copyY);
  await expect
    .poll(() => overlay.read(`root.querySelector('[role=status]').textContent`), WAIT)
    .toMatch(/^(?:已复制|Copied)$/);
  const paper = await opened.visit('/paste.html');
  await paper.locator('textarea').focus();
  await paper.keyboard.press('Control+v');
  expect(await paper.locator('textarea').inputValue()).toMatch(/＝ 7\n.*8\n.*\+1/);
  await paper.close();
});

test('badges that would cover each other are one, and it says how many', async () => {
  const label = `[...root.querySelectorAll('.pin:not([hidden]) .badge')].map((badge) => badge.textContent)`;
  const near = await opened.visit('/near.html');
  await near.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  const overlay = await overlayOf(near, opened.id);
  await expect.poll(() => overlay.read(label), WAIT).toEqual(['1', '2']);
  await near.addStyleTag({
    content:
      'body *, td { font-size: 0 !important; padding: 0 !important; margin: 0 !important } table { display: inline-block; width: 9px }',
  });
  await expect.poll(() => overlay.read(label), WAIT).toEqual(['1+1']);
  await near.close();
});

test('a badge is gone while its cell is folded away or scrolled out of its box, and comes back', async () => {
  const shown = `root.querySelectorAll('.pin:not([hidden])').length`;
  expect(await overlay.read(shown)).toBe(2);
  await page.evaluate(`document.querySelectorAll('table')[2].style.display = 'none'`);
  await expect.poll(() => overlay.read(shown), WAIT).toBe(1);
  expect(await opened.ask(page, 'read')).toMatchObject({ hiddenItems: expect.arrayContaining([SECOND]) });
  await page.evaluate(`document.querySelectorAll('table')[2].style.display = ''`);
  await expect.poll(() => overlay.read(shown), WAIT).toBe(2);
  await page.evaluate(`Object.assign(document.querySelector('#zoom').style, { height: '200px', overflow: 'auto' })`);
  await expect.poll(() => overlay.read(shown), WAIT).toBe(0);
});

test('that a cell cannot be seen is said once the page has come to rest, and of no cell that is only far away', async () => {
  await page.setViewportSize({ width: 683, height: 325 });
  const isSaid = () => overlay.read<boolean>(`!root.querySelector('.card > .notes').hidden`);
  await opened.ask(page, 'previous');
  const cell = page.locator('td[data-gouji~="error"][data-gouji~="selected"]');
  await expect
    .poll(() => cell.evaluate((node) => node.getBoundingClientRect().bottom <= innerHeight + 1), WAIT)
    .toBe(true);
  expect(await isSaid()).toBe(false);
  await page.evaluate(`document.querySelectorAll('table')[2].style.display = 'none'`);
  // Read again, the page has one problem more, and the card that was open is open still.
  await expect.poll(() => overlay.read(`root.querySelectorAll('.pin').length`), WAIT).toBe(3);
  await expect.poll(isSaid, WAIT).toBe(true);
  await page.evaluate(`document.querySelectorAll('table')[2].style.display = ''`);
  await expect.poll(() => overlay.read(`root.querySelectorAll('.pin').length`), WAIT).toBe(2);
  await expect.poll(isSaid, WAIT).toBe(false);
});

test('a page that is read again and says the same keeps its card, and the focus on its button', async () => {
  await opened.ask(page, 'next');
  await overlay.read(`root.querySelector('.card button').focus()`);
  await opened.ask(page, 'recheck');
  expect(await overlay.read(`root.activeElement === root.querySelector('.card:not([hidden]) button')`)).toBe(true);
});

test('nothing in the overlay is closed to those who see, hear or type differently', async () => {
  const [x, y] = await middleOf('.badge');
  await page.mouse.click(x, y);
  await expect.poll(() => overlay.read(CARD), WAIT).not.toBeNull();
  await overlay.read(`(() => { ${AXE}; })()`);
  const violations = await overlay.read<{ id: string }[]>(`(async () => {
    const host = document.querySelector('[data-gouji-layer]');
    Object.defineProperty(host, 'shadowRoot', { value: root });
    const { violations, passes } = await axe.run({ include: [['[data-gouji-layer]']] });
    if (passes.length === 0) throw new Error('axe saw nothing');
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  })()`);
  expect(violations).toEqual([]);
});
