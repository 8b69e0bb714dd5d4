import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
const TRACELESS = `!document.documentElement.outerHTML.includes('gouji')`;
/** Writes a value into the cell that prints another. */
const write = (from: string, to: string): string => `(() => {
  const cells = [...document.querySelectorAll('td[data-gouji~="error"] p')].filter((cell) => cell.textContent === '${from}');
  if (cells.length !== 1) throw new Error(cells.length + ' cells print ${from}');
  cells[0].textContent = '${to}';
})()`;

const holding = reportPage();
const slipping = reportPage(SLIPS);
const frame = (src: string): string =>
  `<title>政府信息公开年报</title><h1>信息公开</h1><iframe src="${src}" width="1100" height="2500"></iframe>`;

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/mended.html': slipping,
    '/restless.html': slipping,
    '/replaced.html': slipping
      .replace('<div id="zoom">', '<div id="frame"><div id="zoom">')
      .replace('</body>', '</div></body>'),
    '/late.html': '<title>年报</title><p>正在加载……</p>',
    '/editor.html': slipping
      .replace('<body>', '<body><div contenteditable="true">')
      .replace('</body>', '</div></body>'),
    '/written.html': slipping,
    '/design.html': slipping,
    '/elsewhere.html': slipping,
    '/worker.html': slipping,
    '/holds.html': holding,
    '/notice.html': '<!DOCTYPE html><meta charset="utf-8"><title>停水通知</title><p>关于停水的通知</p>',
    '/after.html': slipping,
    '/ticking.html': slipping,
    '/clock.html': slipping,
    '/closed.html': `<script>customElements.define('gouji-marks', class extends HTMLElement {});</script>${slipping}`,
    '/inner.html': slipping,
    '/outer.html': frame('/inner.html'),
    '/foreign-inner.html': holding,
    '/foreign.html': frame('http://zwgk.example.gov.cn/foreign-inner.html'),
  });
});
afterAll(() => opened.close());

test('a corrected page is checked again by itself', async () => {
  const page = await opened.show('/mended.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await page.evaluate(write('2', '1'));
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '1' });
  await page.evaluate(write('8', '7'));
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  expect(await page.evaluate(TRACELESS)).toBe(true);
});

test('a report that takes the place of another is checked, and so is its container', async () => {
  const page = await opened.show('/replaced.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await page.evaluate(`document.querySelector('#frame').innerHTML = ${JSON.stringify(bodyOf(holding))}`);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
});

test('a page that never rests is checked three times, then the button says that it has changed', async () => {
  const page = await opened.show('/restless.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  for (const round of [1, 2, 3, 4]) {
    const before = (await opened.ask(page, 'read'))?.result.checkedAt;
    await page.evaluate(`document.querySelector('#zoom p').append('第${round}次修改')`);
    await expect
      .poll(async () => {
        const state = await opened.ask(page, 'read');
        return state?.isStale || state?.result.checkedAt !== before;
      }, WAIT)
      .toBe(true);
  }
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '↻' });
  expect(await opened.ask(page, 'recheck')).toMatchObject({ isStale: false });
  expect(await opened.badge(page)).toMatchObject({ text: '2' });
});

test('a page that a script builds is found when it is there', async () => {
  const page = await opened.show('/late.html');
  await page.evaluate(`document.body.innerHTML = ${JSON.stringify(bodyOf(slipping))}`);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
});

test('a report in an editor is not checked unasked; asked, it is checked and never marked', async () => {
  const page = await opened.show('/editor.html');
  await opened.press(page);
  await expect
    .poll(() => opened.ask(page, 'read'), WAIT)
    .toMatchObject({ isEditor: true, result: { verdict: 'fail' } });
  await opened.ask(page, 'next');
  expect(await page.evaluate(TRACELESS)).toBe(true);
});

test.each([
  ['/written.html', `document.querySelector('#zoom').contentEditable = 'true'`],
  ['/design.html', `document.designMode = 'on'; getSelection().collapse(document.querySelector('#zoom p'), 0)`],
])('marks leave a report that begins to be edited: %s', async (path, edit) => {
  const page = await opened.show(path);
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  await page.evaluate(edit);
  await expect.poll(() => page.evaluate(TRACELESS), WAIT).toBe(true);
  expect(await opened.ask(page, 'read')).toMatchObject({ isEditor: true });
});

test('another host is left alone until the button is pressed', async () => {
  const page = await opened.show(`http://127.0.0.1:${opened.port}/elsewhere.html`);
  await expect(overlayOf(page, opened.id)).rejects.toThrow('the extension has no world in this page');
  expect(await page.evaluate(TRACELESS)).toBe(true);
  await opened.press(page);
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { source: { url: page.url() } } });
  const outline = await page
    .locator('[data-gouji~="error"]')
    .first()
    .evaluate((cell) => getComputedStyle(cell).outlineStyle);
  expect(outline).toBe('solid');
});

test('a report in a frame of the same site is read and marked in it', async () => {
  const page = await opened.show('/outer.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  const cell = page.frameLocator('iframe').locator('[data-gouji~="error"]').first();
  await expect.poll(() => cell.evaluate((node) => getComputedStyle(node).outlineStyle), WAIT).toBe('solid');
});

test('a report in a frame of another site is said to be there, not passed over', async () => {
  const page = await opened.show('/foreign.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '?' });
  const state = await opened.ask(page, 'read');
  expect(state).toMatchObject({
    result: { verdict: 'notReport' },
    observed: { foreignFrames: ['http://zwgk.example.gov.cn/foreign-inner.html'] },
  });
});

test('the background worker may end at any time: what comes after is heard all the same', async () => {
  await opened.endWorker();
  const page = await opened.show('/worker.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await opened.endWorker();
  expect(await opened.ask(page, 'hideMarks')).toMatchObject({ areMarksShown: false });
  // The worker judges every reading: ended, it is started again for this one.
  expect(await opened.ask(page, 'recheck')).toMatchObject({ result: { error: null, verdict: 'fail' } });
  await page.evaluate(`document.querySelector('#zoom p').append('补充')`);
  await opened.ask(page, 'toggleMarks');
  const outline = page.locator('[data-gouji~="error"]').first();
  await expect.poll(() => outline.evaluate((cell) => getComputedStyle(cell).outlineStyle), WAIT).toBe('solid');
});

const text = async (page: Page): Promise<string> => (await opened.badge(page)).text;

test('what a report’s page says while the worker is busy does not land on the page that comes after', async () => {
  const page = await opened.show('/holds.html');
  await expect.poll(() => text(page), WAIT).toBe('✓');
  const [worker] = opened.context.serviceWorkers();
  const busy = worker?.evaluate('for (const end = Date.now() + 1500; Date.now() < end;);');
  // The page tells its badge when it is asked.
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { verdict: 'pass' } });
  await page.goto('http://www.example.gov.cn/notice.html');
  await busy;
  // What is told later is heard later: by now the worker has heard all that the first page said.
  const after = await opened.visit('/after.html');
  await expect.poll(() => text(after), WAIT).toBe('2');
  expect(await text(page)).toBe('');
  await after.close();
});

test('a report that changes under a ticker that never rests is checked again all the same', async () => {
  const page = await opened.show('/ticking.html');
  await expect.poll(() => text(page), WAIT).toBe('2');
  await page.evaluate(
    `setInterval(() => { document.querySelector('#zoom').dataset.at = document.querySelector('#zoom p').firstChild.data += '' }, 50)`,
  );
  await page.evaluate(write('2', '1'));
  await expect.poll(() => text(page), WAIT).toBe('1');
});

test('a clock in the article is no change of the report', async () => {
  const page = await opened.show('/clock.html');
  await expect.poll(() => text(page), WAIT).toBe('2');
  const before = (await opened.ask(page, 'read'))?.result.checkedAt;
  // The first is a change: a line more. The times that follow are none.
  await page.evaluate(`document.querySelector('#zoom p').append(' 09:05:07')`);
  await expect.poll(async () => (await opened.ask(page, 'read'))?.result.checkedAt, WAIT).not.toBe(before);
  const after = (await opened.ask(page, 'read'))?.result.checkedAt;
  for (const second of ['08', '09', '10']) {
    await page.evaluate(`document.querySelector('#zoom p').lastChild.data = ' 09:05:${second}'`);
    expect(await opened.ask(page, 'read')).toMatchObject({ isStale: false, result: { checkedAt: after } });
  }
});

test('nothing of the overlay can be had by the page: its host is no element that a page can define', async () => {
  const page = await opened.show('/closed.html');
  const host = page.locator('[data-gouji-layer]');
  await host.waitFor({ state: 'attached' });
  const attempt = (node: Element): string => {
    try {
      return (node as HTMLElement).attachInternals().shadowRoot ? 'had' : 'none';
    } catch {
      return 'refused';
    }
  };
  expect(await host.evaluate(attempt)).toBe('refused');
  expect(await host.evaluate((node) => node.shadowRoot)).toBeNull();
});
