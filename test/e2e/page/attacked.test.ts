import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 30_000 };
/** `npm test` has no time for an office’s oldest machine; `SLOWER=20` does as one. */
const SLOWER = Number(process.env.SLOWER ?? 4);
const slipping = reportPage(SLIPS);

/** In place before anything of ours: keeps whatever a page can notice of an extension. */
const WATCHING = `<script>
  window.noticed = [];
  const before = new Set(Object.getOwnPropertyNames(window));
  window.newNames = () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !/^(?:noticed|newNames)$/.test(name));
  for (const type of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => noticed.push(type + ' ' + (event.data ?? event.message ?? event.blockedURI)), true);
  const post = window.postMessage;
  window.postMessage = (...given) => { noticed.push('postMessage'); return post.apply(window, given); };
  for (const [holder, name] of [[document, 'createElement'], [Element.prototype, 'attachShadow'], [Element.prototype, 'setAttribute'], [EventTarget.prototype, 'dispatchEvent'], [window, 'fetch']]) {
    const own = holder[name];
    holder[name] = function (...given) { noticed.push(name); return own.apply(this, given); };
  }
  new MutationObserver((records) => {
    const isMark = ({ attributes }) => [...attributes].some(({ name }) => name.startsWith('data-gouji'));
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'attributes' && !attributeName.startsWith('data-gouji') && !isMark(target)) noticed.push('attribute ' + attributeName);
      for (const node of addedNodes) if (node.attributes && document.readyState === 'complete' && !isMark(node)) noticed.push(node.outerHTML);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
</script>`;

const SCRIPT = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>';
const escaped = SCRIPT.replaceAll('<', '&lt;');
const closed = {
  'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'",
};
const inXml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>年报</title></head><body>${bodyOf(
  slipping,
)
  .replace(/&nbsp;/g, '\u00a0')
  .replace(/<(br|img|hr)([^>]*)>/g, '<$1$2/>')}</body></html>`;

let opened: Opened;
let asked: string[];
beforeAll(async () => {
  opened = await openExtension({
    '/watching.html': slipping.replace('<head>', `<head>${WATCHING}`),
    '/closed.html': { type: 'text/html; charset=utf-8', body: slipping, headers: closed },
    '/report.xhtml': { type: 'application/xhtml+xml', body: inXml },
    '/markup.html': reportPage({ ...SLIPS, 'requests.newReceived.commercial': `2${escaped}` })
      .replaceAll('青溪县水务局', `青溪县${escaped}水务局`)
      .replace(
        '<head>',
        `<head><meta name="Author" content="${SCRIPT.replaceAll('"', '&quot;')}"><meta name="__proto__" content="1">`,
      ),
    '/plain.html': slipping,
    '/again.html': slipping,
  });
  asked = [];
  opened.context.on('request', (request) => asked.push(request.url()));
});
afterAll(() => opened.close());

const badge = async (page: Page): Promise<string> => (await opened.badge(page)).text;
async function checked(path: string): Promise<Page> {
  const page = await opened.show(path);
  await expect.poll(() => badge(page), WAIT).toBe('2');
  return page;
}

test('a page that watches for the extension notices nothing but the marks', async () => {
  const page = await checked('/watching.html');
  await page.locator('[data-gouji-layer]').waitFor({ state: 'attached' });
  await opened.ask(page, 'next');
  await opened.ask(page, 'hideMarks');
  const ours = `[...document.querySelectorAll('*')].filter((node) => node.getAttributeNames().some((name) => name.startsWith('data-gouji'))).length`;
  expect(await page.evaluate(ours)).toBe(0);
  await opened.ask(page, 'showMarks');
  expect(await page.evaluate('noticed')).toEqual([]);
  expect(await page.evaluate('newNames()')).toEqual([]);
  expect(await page.evaluate('document.styleSheets.length')).toBe(1);
  const reached = await page.evaluate(
    (id) =>
      Promise.all(
        ['checker.js', 'popup.html', 'licences.txt', 'icon/16.png', '_locales/en/messages.json'].map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      ),
    opened.id,
  );
  expect(reached.filter((file) => file !== null)).toEqual([]);
  expect(await page.evaluate(`performance.getEntries().filter(({ name }) => name.includes('extension')).length`)).toBe(
    0,
  );
});

test('what a page forges is heard by nobody', async () => {
  const page = await checked('/plain.html');
  const marks = () => page.locator('[data-gouji]').count();
  const before = await marks();
  expect(before).toBeGreaterThan(0);
  const forged = await page.evaluate((id) => {
    for (const message of [
      { type: 'hideMarks' },
      { type: 'badge', badge: { text: '✓', tone: 'pass', title: '' } },
      { type: 'settingsChanged' },
    ]) {
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('gouji', { detail: message }));
    }
    const runtime = (
      window as unknown as { chrome?: { runtime?: { sendMessage?: (to: string, message: object) => void } } }
    ).chrome?.runtime;
    runtime?.sendMessage?.(id, { type: 'badge', badge: { text: '✓', tone: 'pass', title: '' } });
    return typeof runtime?.sendMessage;
  }, opened.id);
  expect(forged).toBe('undefined');
  await opened.ask(page, 'read');
  expect(await marks()).toBe(before);
  expect(await badge(page)).toBe('2');
});

test.each([
  ['allows nothing', '/closed.html'],
  ['is written in XML', '/report.xhtml'],
])('a report on a page that %s is read and marked', async (_, path) => {
  const page = await checked(path);
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { verdict: 'fail', coverage: { read: 200 } } });
  await page.locator('[data-gouji~="error"]').first().waitFor({ state: 'attached' });
});

test('markup in cells, names and metas is text on every surface', async () => {
  const page = await opened.show('/markup.html');
  await expect.poll(async () => (await opened.ask(page, 'read'))?.result.verdict, WAIT).toBe('fail');
  await opened.ask(page, 'next');
  const tab = await opened.tabOf(page);
  const own = await opened.context.newPage();
  for (const name of ['popup', 'sidepanel']) {
    await own.goto(`chrome-extension://${opened.id}/${name}.html?tab=${tab}`);
    await expect.poll(() => own.locator('body').textContent(), WAIT).toContain('onerror');
    expect(await own.evaluate('top.hacked')).toBeUndefined();
    expect(await own.locator('img[src="x"]').count()).toBe(0);
  }
  expect(await page.evaluate('top.hacked')).toBeUndefined();
  expect(await page.evaluate('({}).content')).toBeUndefined();
  await own.close();
});

test('tabs that are closed while they are checked leave nothing stuck', async () => {
  const own = await opened.context.newPage();
  await own.goto(`chrome-extension://${opened.id}/help.html`);
  // Closed as soon as the tab has gone there, while its page is on its way, read or judged.
  await own.evaluate(async () => {
    for (let n = 0; n < 5; n += 1) {
      const begun = new Promise<number>((resolve) => {
        const listen = (id: number, { status }: { status?: string }): void => {
          if (status !== (n % 2 ? 'complete' : 'loading')) return;
          chrome.tabs.onUpdated.removeListener(listen);
          resolve(id);
        };
        chrome.tabs.onUpdated.addListener(listen);
      });
      await chrome.tabs.create({ url: 'http://www.example.gov.cn/again.html', active: false });
      await chrome.tabs.remove(await begun);
    }
  });
  await own.close();
  await checked('/plain.html');
});

test('a worker that the browser ends at any step is missed by nobody', async () => {
  await opened.endWorker();
  const page = await checked('/again.html');
  await opened.endWorker();
  expect((await opened.ask(page, 'recheck'))?.result.verdict).toBe('fail');
  await opened.endWorker();
  expect((await opened.ask(page, 'next'))?.result.summary.error).toBe(2);
  const gone = opened.show('/plain.html');
  await opened.endWorker().catch(() => undefined);
  await gone;
  await checked('/plain.html');
});

test(`a machine ${SLOWER} times slower ends with the same badge`, async () => {
  const page = await opened.show('/watching.html');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto('http://www.example.gov.cn/again.html');
  await expect.poll(() => badge(page), WAIT).toBe('2');
  await page.locator('[data-gouji~="error"]').first().waitFor({ state: 'attached' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
});

test('nothing was asked for but the pages', () => {
  const elsewhere = asked.filter(
    (url) => !/^(?:http:\/\/www\.example\.gov\.cn\/[a-z]+\.x?html|chrome-extension:)/.test(url),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(elsewhere.filter((url) => !/\/(?:x|favicon\.ico)$|^data:/.test(url))).toEqual([]);
});
