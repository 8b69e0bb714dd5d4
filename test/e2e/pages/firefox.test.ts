import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ADVICE, findFirefox } from '../../browser/findFirefox';
import { FIREFOX_PAGES, type Firefox, launchFirefox } from '../../browser/launchFirefox';
import { writeBuild } from '../../build/writeBuilds';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
const executable = findFirefox();
if (!executable) console.error(FIREFOX_ADVICE);

const PAGES: Readonly<Record<string, string>> = {
  '/slips.html': reportPage(SLIPS),
  '/again.html': reportPage(SLIPS),
  '/holds.html': reportPage(),
};

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
  /** What a button of the panel would have saved: no window of the browser asks where. */
  const saved = async (page: string, kind: string): Promise<{ name: string; text: string }> => {
    const press = `(() => {
      window.made = window.text = undefined;
      URL.createObjectURL = (blob) => { blob.text().then((text) => { window.text = text }); return 'blob:' };
      HTMLAnchorElement.prototype.click = function () { window.made = this.download };
      document.querySelector('[data-export="${kind}"]').click();
    })()`;
    await firefox.evaluate(page, press);
    const made = () =>
      firefox.evaluate<string | null>(
        page,
        'window.made && window.text ? JSON.stringify({ name: window.made, text: window.text }) : null',
      );
    await expect.poll(made, WAIT).not.toBeNull();
    return JSON.parse((await made()) ?? '');
  };

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
    const [json, csv, xlsx] = [await saved(panel, 'json'), await saved(panel, 'csv'), await saved(panel, 'xlsx')];
    expect(JSON.parse(json.text)).toMatchObject({ verdict: 'fail', coverage: { read: 200, expected: 200 } });
    // 5 + 2 = 7, printed 8.
    expect(csv.text).toMatch(/requests\.granted\.total.*,8,/);
    expect([json.name, csv.name, xlsx.name].map((name) => name.slice(name.lastIndexOf('.')))).toEqual([
      '.json',
      '.csv',
      '.xlsx',
    ]);
    expect(xlsx.text.startsWith('PK')).toBe(true);
  });

  test('what is chosen in the settings holds: language, theme and lines', async () => {
    const options = await firefox.open(`${FIREFOX_PAGES}/options.html`);
    await expect.poll(() => text(options, 'main h1'), WAIT).toBe('Settings');
    const choose = (name: string, value: string) =>
      firefox.evaluate(
        options,
        `(() => { const field = document.querySelector('[data-choice="${name}"]'); field.value = '${value}'; field.dispatchEvent(new Event('change', { bubbles: true })); })()`,
      );
    await choose('themeTitle', 'dark');
    const scheme = 'document.documentElement.style.colorScheme';
    await expect.poll(() => firefox.evaluate(options, scheme), WAIT).toBe('dark');
    await choose('marksStyle', 'strong');
    const page = await firefox.open('http://www.example.gov.cn/again.html');
    const line = `getComputedStyle(document.querySelector('[data-gouji~="error"]') ?? document.body).outlineWidth`;
    await expect.poll(() => firefox.evaluate(page, line), WAIT).toBe('4px');
    await choose('languageTitle', 'zh');
    await expect.poll(() => text(options, 'main h1'), WAIT).toBe('设置');
    await firefox.open('http://www.example.gov.cn/holds.html');
    const tab = await tabAt('.gov.cn/holds.html');
    const title = () => firefox.evaluate<string>(control, `chrome.action.getTitle({ tabId: ${tab} })`);
    await expect.poll(title, WAIT).toContain('相符');
    await choose('languageTitle', 'auto');
    await expect.poll(() => text(options, 'main h1'), WAIT).toBe('Settings');
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
    const hosts = asked.filter((url) => !/\/(?:slips|again|holds)\.html$|\/favicon\.ico$/.test(url));
    expect(hosts).toEqual([]);
  });
});
