import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ADVICE, findFirefox } from '../browser/findFirefox';
import { FIREFOX_PAGES, type Firefox, launchFirefox } from '../browser/launchFirefox';
import { writeBuild } from '../build/writeBuilds';
import { reportPage, SLIPS } from './reportPage';

const WAIT = { timeout: 15_000 };
const executable = findFirefox();
if (!executable) console.error(FIREFOX_ADVICE);

const PAGES: Readonly<Record<string, string>> = { '/slips.html': reportPage(SLIPS), '/holds.html': reportPage() };

describe.runIf(executable)('in Firefox', () => {
  const asked: string[] = [];
  let server: Server;
  let firefox: Firefox;
  /** A page of the extension, from which its own ways to the browser are tried. */
  let control: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const page = PAGES[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ?? '');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    firefox = await launchFirefox(executable ?? '', writeBuild('firefox'), port);
    control = await firefox.open(`${FIREFOX_PAGES}/help.html`);
  });
  afterAll(async () => {
    await firefox.close();
    server.close();
    server.closeAllConnections();
  });

  const tabAt = (path: string) =>
    firefox.evaluate<number>(
      control,
      `chrome.tabs.query({ url: '*://*/*' }).then((tabs) => tabs.find(({ url }) => url?.endsWith('${path}'))?.id ?? -1)`,
    );
  const badge = (tab: number) => firefox.evaluate<string>(control, `chrome.action.getBadgeText({ tabId: ${tab} })`);
  const marks = (page: string) => firefox.evaluate<number>(page, `document.querySelectorAll('[data-gouji]').length`);
  const text = (page: string, selector: string) =>
    firefox.evaluate<string | null>(page, `document.querySelector('${selector}')?.textContent ?? null`);

  test('a report is checked when it is opened, and marked', async () => {
    const page = await firefox.open('http://www.example.gov.cn/slips.html');
    const tab = await tabAt('/slips.html');
    await expect.poll(() => badge(tab), WAIT).toBe('2');
    await expect.poll(() => marks(page), WAIT).toBeGreaterThan(0);
    const popup = await firefox.open(`${FIREFOX_PAGES}/popup.html?tab=${tab}`);
    await expect
      .poll(() => firefox.evaluate(popup, `document.querySelector('[data-state]')?.dataset.state`), WAIT)
      .toBe('fail');
    expect(await firefox.evaluate(popup, `document.querySelectorAll('[data-item]').length`)).toBeGreaterThanOrEqual(2);
    await firefox.evaluate(popup, `document.querySelector('[data-item] button').click()`);
    const selected = () => firefox.evaluate(page, `document.querySelectorAll('[data-gouji~="selected"]').length`);
    await expect.poll(selected, WAIT).toBeGreaterThan(0);
    const outline = `getComputedStyle(document.querySelector('[data-gouji~="error"]')).outlineStyle`;
    expect(await firefox.evaluate(page, outline)).toBe('solid');
  });

  test('the panel shows the report in depth', async () => {
    const panel = await firefox.open(`${FIREFOX_PAGES}/sidepanel.html?tab=${await tabAt('/slips.html')}`);
    await expect
      .poll(() => firefox.evaluate(panel, `document.querySelectorAll('[role=tab]').length`), WAIT)
      .toBeGreaterThan(3);
    expect(await text(panel, 'main')).toContain('青溪县水务局');
  });

  test('elsewhere nothing is read until the button is pressed', async () => {
    const page = await firefox.open('http://www.example.com/holds.html');
    expect(await marks(page)).toBe(0);
    await firefox.press();
    const seen = () =>
      firefox.evaluate<readonly string[]>(
        control,
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`,
      );
    await expect.poll(seen, WAIT).toContain('✓');
  });

  test.each(['options', 'rules', 'draft'])('the page %s is drawn', async (name) => {
    const page = await firefox.open(`${FIREFOX_PAGES}/${name}.html`);
    await expect.poll(() => text(page, 'main h1'), WAIT).not.toBeNull();
    expect(await firefox.evaluate(page, 'document.title.length')).toBeGreaterThan(3);
  });

  test('nothing was asked for but the pages', () => {
    const hosts = asked.filter((url) => !/\/(?:slips|holds)\.html$|\/favicon\.ico$/.test(url));
    expect(hosts).toEqual([]);
  });
});
