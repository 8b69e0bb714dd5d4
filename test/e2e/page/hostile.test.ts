import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 40_000 };
const holding = reportPage();
const slipping = reportPage(SLIPS);
const report = (page: string): string => /<div id="zoom">[\s\S]*<\/div>/.exec(page)?.[0] ?? bodyOf(page);

/** The page's own listener, in place before anything of ours: it keeps what it saw to be copied. */
const NOTING = `<script>addEventListener('copy', () => {
  const made = document.createElement('div');
  made.append(getSelection().getRangeAt(0).cloneContents());
  (window.seen ??= []).push(made.innerHTML);
}, true)</script>`;
/** What a page does to all that it does not know. */
const strip = (selector: string): string => `for (const node of document.querySelectorAll('${selector}'))
  for (const { name } of [...node.attributes]) if (name.startsWith('data-gouji') || name === 'popover') node.removeAttribute(name)`;

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/copied.html': slipping.replace('<head>', `<head>${NOTING}`),
    '/stripped.html': slipping,
    '/stripping.html': slipping,
    '/removed.html': slipping,
    '/written.html': holding,
    '/body.html': holding,
    '/searched.html': slipping,
    '/long.html': slipping.replace('<p><strong>一、总体情况</strong></p>', `$&<p>${'略有进展。'.repeat(201_000)}</p>`),
    '/tabs.html': holding.replace(
      '<div id="zoom">',
      `<button id="other">2022</button><div id="late" hidden>${report(slipping)}</div><div id="zoom">`,
    ),
    '/styled.html': slipping.replace(
      '</head>',
      '<style>*{all:unset} div{display:none!important;transform:scale(3)!important;opacity:0!important}</style></head>',
    ),
    '/inline.html': `<!DOCTYPE html><meta charset="utf-8"><title>年报</title><svg width="900" height="3000"><foreignObject width="900" height="3000"><body xmlns="http://www.w3.org/1999/xhtml">${bodyOf(slipping)}</body></foreignObject></svg>`,
  });
});
afterAll(() => opened.close());

const text = async (page: Page): Promise<string> => (await opened.badge(page)).text;
const marks = (page: Page): Promise<number> => page.locator('[data-gouji]').count();

async function marked(path: string): Promise<Page> {
  const page = await opened.show(path);
  await expect.poll(() => text(page), WAIT).toBe('2');
  await page.locator('[data-gouji-layer]').waitFor({ state: 'attached' });
  return page;
}

test('a page’s own copy listener, there before ours, sees no mark', async () => {
  const page = await marked('/copied.html');
  const before = await marks(page);
  await page.evaluate(`getSelection().selectAllChildren(document.body)`);
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate('window.seen?.length'), WAIT).toBe(1);
  expect(await page.evaluate('window.seen[0]')).toContain('<td');
  expect(await page.evaluate('window.seen[0]')).not.toContain('gouji');
  await expect.poll(() => marks(page), WAIT).toBe(before);
});

test.each([
  ['/stripped.html', strip('*')],
  ['/removed.html', `document.querySelector('[data-gouji-layer]').remove()`],
])('marks that a page takes off are made again: %s', async (path, act) => {
  const page = await marked(path);
  const before = await marks(page);
  await page.evaluate(act);
  const overlay = await overlayOf(page, opened.id);
  await expect.poll(() => marks(page), WAIT).toBe(before);
  await expect.poll(() => overlay.read('root?.querySelectorAll(".pin:not([hidden])").length'), WAIT).toBe(2);
});

test('a page that takes marks off without end has its way, and the popup says that they are not shown', async () => {
  const page = await marked('/stripping.html');
  await page.evaluate(
    `new MutationObserver(() => { ${strip('*')} }).observe(document, { subtree: true, attributes: true }); ${strip('*')}`,
  );
  await expect.poll(async () => (await opened.ask(page, 'read'))?.areMarksShown, WAIT).toBe(false);
  expect(await text(page)).toBe('2');
  expect(await page.evaluate(`document.documentElement.outerHTML.includes('gouji')`)).toBe(false);
});

test('a report written in place of the whole document is checked', async () => {
  const page = await opened.show('/written.html');
  await expect.poll(() => text(page), WAIT).toBe('✓');
  await page.evaluate(`document.open(); document.write(${JSON.stringify(slipping)}); document.close()`);
  await expect.poll(() => text(page), WAIT).toBe('2');
});

test('a report in a new body is checked', async () => {
  const page = await opened.show('/body.html');
  await expect.poll(() => text(page), WAIT).toBe('✓');
  await page.evaluate(
    `{ const body = document.createElement('body'); body.innerHTML = ${JSON.stringify(bodyOf(slipping))}; document.body.replaceWith(body) }`,
  );
  await expect.poll(() => text(page), WAIT).toBe('2');
});

test('another report of the page is checked when a press shows it instead', async () => {
  const page = await opened.show('/tabs.html');
  await expect.poll(() => text(page), WAIT).toBe('✓');
  await page.evaluate(
    `document.querySelector('#other').onclick = () => { document.querySelector('#late').hidden = false; document.querySelector('#late + div').style.display = 'none' }`,
  );
  await page.click('#other');
  await expect.poll(() => text(page), WAIT).toBe('2');
});

test('styles that hide and turn every box hide no badge', async () => {
  const page = await opened.show('/styled.html');
  await opened.press(page);
  await expect.poll(async () => (await opened.ask(page, 'read'))?.result.verdict, WAIT).toBe('fail');
  const host = page.locator('[data-gouji-layer]');
  await host.waitFor({ state: 'attached' });
  const style = await host.evaluate((node) => {
    const { display, opacity, transform } = getComputedStyle(node);
    return { display, opacity, transform };
  });
  expect(style).toEqual({ display: 'block', opacity: '1', transform: 'none' });
});

test('a report that is written in a drawing is read', async () => {
  const page = await opened.show('/inline.html');
  await expect.poll(() => text(page), WAIT).toBe('2');
});

test('a page that searches for what card and printed list say finds no line of the list, and reads none of the card', async () => {
  const page = await marked('/searched.html');
  const overlay = await overlayOf(page, opened.id);
  const search = (lines: readonly string[]) =>
    page.evaluate((given) => {
      const shown = document.querySelector<HTMLElement>('[data-gouji-list]');
      shown?.removeAttribute('hidden');
      shown?.style.setProperty('display', 'block', 'important');
      return given.map((line) => {
        getSelection()?.removeAllRanges();
        // Forwards and around the end, from where it stands.
        const { find } = window as unknown as { find(...of: unknown[]): boolean };
        const isFound = find.call(window, line.slice(0, 20), false, false, true);
        getSelection()?.modify('extend', 'forward', 'documentboundary');
        return { isFound, read: String(getSelection()) };
      });
    }, lines);
  const list = await overlay.read<string>(
    `chrome.dom.openOrClosedShadowRoot(document.querySelector('[data-gouji-list]')).textContent`,
  );
  const printed = list.split('\n').filter((line) => line.length > 9);
  expect(printed.length).toBeGreaterThan(5);
  expect((await search(printed)).filter(({ isFound }) => isFound)).toEqual([]);
  expect((await search(['一、总体情况'])).map(({ isFound }) => isFound)).toEqual([true]);
  // Of a card that a person has opened a page can guess words, as the help says, and read none.
  await opened.ask(page, 'next');
  const card = await overlay.read<string>(`root.querySelector('.card').innerText`);
  const said = card.split('\n').filter((line) => line.length > 9);
  expect(said.length).toBeGreaterThan(5);
  expect((await search(said)).map(({ read }) => read).join('')).toBe('');
});

test('a report that is longer than any is not judged, and keeps no other tab waiting', async () => {
  const page = await opened.show('/long.html');
  await expect.poll(() => text(page), WAIT).toBe('!');
  expect(await opened.ask(page, 'read')).toMatchObject({
    result: { error: { code: 'stopped' }, verdict: 'notReport' },
  });
});
