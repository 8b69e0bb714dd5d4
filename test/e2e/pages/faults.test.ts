import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 30_000 };
const HOME = 'http://www.example.gov.cn';
const slipping = reportPage(SLIPS);
const asXml = bodyOf(slipping)
  .replace(/&nbsp;/g, '\u00a0')
  .replace(/<(br|img|hr)([^>]*)>/g, '<$1$2/>');
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="4000"><title>年报</title><foreignObject width="1200" height="4000"><body xmlns="http://www.w3.org/1999/xhtml">${asXml}</body></foreignObject></svg>`;

/** The page’s own worker: gives what it has in place of what the server has, and counts what it is asked for. */
const PAGE_WORKER = `
  const asked = [];
  addEventListener('install', (event) => event.waitUntil(caches.open('own').then((cache) =>
    cache.put('/served.html', new Response(${JSON.stringify(slipping)}, { headers: { 'content-type': 'text/html; charset=utf-8' } })))
    .then(() => skipWaiting())));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('message', (event) => event.source.postMessage(asked));
  addEventListener('fetch', (event) => {
    asked.push(new URL(event.request.url).pathname);
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
  });`;

let opened: Opened;
let own: Page;
beforeAll(async () => {
  opened = await openExtension(
    {
      '/drawing.svg': { type: 'image/svg+xml', body: drawing },
      '/served.html': reportPage(),
      '/worker.js': { type: 'text/javascript', body: PAGE_WORKER },
      '/slips.html': slipping,
      '/holds.html': reportPage(),
    },
    // Without a certificate no page may have a worker.
    { isChinese: true, args: [`--unsafely-treat-insecure-origin-as-secure=${HOME}`] },
  );
  own = await opened.context.newPage();
  await own.goto(`chrome-extension://${opened.id}/help.html`);
});
afterAll(() => opened.close());

const badge = async (page: Page): Promise<string> => (await opened.badge(page)).text;

test('a report in a drawing that is a document of its own is read and marked', async () => {
  const page = await opened.show('/drawing.svg');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await page.locator('[data-gouji~="error"]').first().waitFor({ state: 'attached' });
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { coverage: { read: 200 } } });
});

test('a page whose own worker serves it is checked as it stands there, and the worker hears nothing of it', async () => {
  const page = await opened.show('/served.html');
  await expect.poll(() => badge(page), WAIT).toBe('✓');
  await page.evaluate(`navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)`);
  await expect.poll(() => page.evaluate('Boolean(navigator.serviceWorker.controller)'), WAIT).toBe(true);
  await page.reload();
  await expect.poll(() => badge(page), WAIT).toBe('2');
  opened.pages.delete('/served.html');
  await page.reload();
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await opened.ask(page, 'recheck');
  const asked = await page.evaluate<string[]>(
    `new Promise((told) => { navigator.serviceWorker.onmessage = ({ data }) => told(data); navigator.serviceWorker.controller.postMessage('') })`,
  );
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((path) => !/^\/(?:served\.html|favicon\.ico)$/.test(path))).toEqual([]);
  await page.evaluate(`navigator.serviceWorker.getRegistration().then((one) => one.unregister())`);
});

test('a page that leaves for another while it is read has the badge of the one it went to', async () => {
  const page = await opened.show('/holds.html');
  // As soon as it is there, when its detector has told, when its checker reads.
  for (const wait of [0, 30, 90, 200]) {
    await page.goto(`${HOME}/slips.html`, { waitUntil: 'commit' });
    await page.evaluate(`setTimeout(() => location.assign('/holds.html'), ${wait})`);
    await page.waitForURL('**/holds.html');
    await expect.poll(() => badge(page), WAIT).toBe('✓');
    expect(await opened.ask(page, 'read')).toMatchObject({ result: { verdict: 'pass' } });
    expect(await page.locator('[data-gouji]').count()).toBe(0);
  }
});

test.each(['loading', 'complete'])(
  'a tab that the browser puts away while its page is %s is checked when it is shown again',
  async (when) => {
    const texts = await own.evaluate(async (status) => {
      const begun = new Promise<number>((resolve) => {
        const listen = (id: number, change: { status?: string }): void => {
          if (change.status !== status) return;
          chrome.tabs.onUpdated.removeListener(listen);
          resolve(id);
        };
        chrome.tabs.onUpdated.addListener(listen);
      });
      await chrome.tabs.create({ url: 'http://www.example.gov.cn/slips.html', active: false });
      const id = await begun;
      const away = (await chrome.tabs.discard(id))?.id ?? id;
      const before = await chrome.action.getBadgeText({ tabId: away });
      await chrome.tabs.update(away, { active: true });
      let after = '';
      for (const begin = Date.now(); !after && Date.now() - begin < 30_000; )
        after = await chrome.action.getBadgeText({ tabId: away });
      await chrome.tabs.remove(away);
      return [before, after];
    }, when);
    expect(texts).toEqual(['', '2']);
  },
);

test('what is kept may be deleted while the panel is open, or held by another page: that is said, and nothing hangs', async () => {
  const page = await opened.show('/slips.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await own.evaluate(`chrome.storage.local.set({ retention: 90 })`);
  const panel = await opened.context.newPage();
  const address = `chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`;
  const showHistory = async (): Promise<void> => {
    await panel.goto(address);
    await panel.locator('.item').first().waitFor(WAIT);
    await panel.getByRole('tab', { name: '历史' }).click();
  };
  await showHistory();
  await panel.locator('.kept').first().waitFor(WAIT);
  const deleted = `new Promise((end, fail) => { const one = indexedDB.deleteDatabase('gouji'); one.onsuccess = () => end('deleted'); one.onerror = fail })`;
  expect(await own.evaluate(deleted)).toBe('deleted');
  // An older version that lets nobody in.
  await own.evaluate(
    `new Promise((end) => { const one = indexedDB.open('gouji', 1); one.onsuccess = () => { window.held = one.result; end() } })`,
  );
  await showHistory();
  await panel.locator('.keeping .notice', { hasText: '不允许保存或读取历史' }).waitFor(WAIT);
  await opened.show('/holds.html');
  await expect.poll(() => badge(page), WAIT).toBe('✓');
  await own.evaluate('window.held.close()');
  await opened.show('/slips.html');
  await showHistory();
  await panel.locator('.kept').first().waitFor(WAIT);
  await panel.close();
});
