import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { type OverlayProbe, overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 8_000 };
const page = reportPage(SLIPS);
const styled = (style: string): string => page.replace('</head>', `<style>${style}</style></head>`);

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/moves.html': page,
    '/eased.html': styled('body{transition:padding-top .6s .2s}'),
    '/large.html': styled('html{zoom:1.25}'),
    '/small.html': styled('html{zoom:.8}'),
    '/old.html': page.replace(/<!doctype html>/i, ''),
    '/again.html': page
      .replace('<div id="zoom">', '<div id="slot"><div id="zoom">')
      .replace('</body>', '</div></body>'),
  });
});
afterAll(() => opened.close());

/** How far, in pixels, the farthest badge is from the corner of the outlined cell that is nearest to it. */
const FAR = `(() => {
  const cells = [...document.querySelectorAll('[data-gouji~="error"]')].map((cell) => cell.getBoundingClientRect());
  const badges = [...root.querySelectorAll('.pin:not([hidden]) .badge')].map((badge) => badge.getBoundingClientRect());
  return badges.length === 0 ? 9999 : Math.max(...badges.map((badge) =>
    Math.min(...cells.map((cell) => Math.hypot(badge.right - cell.right, badge.top - cell.top)))));
})()`;

async function marked(path: string): Promise<{ at: Page; overlay: OverlayProbe }> {
  const at = await opened.visit(path);
  await expect.poll(() => opened.badge(at), WAIT).toMatchObject({ text: '2' });
  await at.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  const overlay = await overlayOf(at, opened.id);
  await expect.poll(() => overlay.read(FAR), WAIT).toBeLessThan(20);
  return { at, overlay };
}

test.each([
  ['a bar that pushes the page down', '/moves.html', `document.body.style.paddingTop = '90px'`],
  ['a slow bar', '/eased.html', `document.body.style.paddingTop = '190px'`],
  ['a shift', '/moves.html', `document.querySelector('#zoom').style.transform = 'translate(60px, 120px)'`],
  ['a place', '/moves.html', `document.querySelector('#zoom').style.cssText = 'position:relative;top:120px'`],
  ['a scale', '/moves.html', `document.body.style.cssText = 'transform:scale(.8);transform-origin:0 0'`],
  ['large letters', '/moves.html', `document.documentElement.style.zoom = '1.5'`],
  [
    'a stylesheet',
    '/moves.html',
    `const sheet = new CSSStyleSheet(); sheet.replaceSync('body{padding-top:99px}'); document.adoptedStyleSheets = [sheet]`,
  ],
])('badges go with their cells: %s', async (_, path, move) => {
  const { at, overlay } = await marked(path);
  const before = await at.locator('[data-gouji~="error"]').first().boundingBox();
  await at.evaluate(move);
  await expect.poll(() => at.locator('[data-gouji~="error"]').first().boundingBox(), WAIT).not.toEqual(before);
  await expect.poll(() => overlay.read(FAR), WAIT).toBeLessThan(20);
  await at.close();
});

test.each(['/large.html', '/small.html', '/old.html'])(
  'badges and card stand where they belong at %s',
  async (path) => {
    const { at, overlay } = await marked(path);
    await at.setViewportSize({ width: 1100, height: 620 });
    await opened.ask(at, 'next');
    const inside = `(() => {
    const card = root.querySelector('.card:not([hidden])')?.getBoundingClientRect();
    return Boolean(card) && card.top >= 0 && card.left >= 0 && card.bottom <= innerHeight && card.right <= innerWidth;
  })()`;
    await expect.poll(() => overlay.read(inside), WAIT).toBe(true);
    await expect.poll(() => overlay.read(FAR), WAIT).toBeLessThan(20);
    await at.close();
  },
);

test('marks come back when the page puts the same text in again, and hiding them leaves none', async () => {
  const { at } = await marked('/again.html');
  const count = await at.locator('[data-gouji]').count();
  // The copies carry the marks of what they were made from: they go, and come anew on what stands there.
  await at.evaluate(
    `{ const slot = document.querySelector('#zoom'); slot.innerHTML = slot.innerHTML.replaceAll(/ data-gouji="[^"]*"/g, '') }`,
  );
  await expect.poll(() => at.locator('[data-gouji]').count(), WAIT).toBe(count);
  await at.evaluate(`{ const slot = document.querySelector('#zoom'); slot.innerHTML = slot.innerHTML }`);
  await opened.ask(at, 'hideMarks');
  await expect.poll(() => at.evaluate(`document.documentElement.outerHTML.includes('gouji')`), WAIT).toBe(false);
  await at.close();
});
