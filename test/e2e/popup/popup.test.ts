import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REQUEST_ROWS } from '../../../src/report/addresses';
import { resultSchema } from '../../../src/result/resultSchema';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS, withoutSection } from '../reportPage';
import { openPopupTabs, type PopupTabs } from './popupOver';

const WAIT = { timeout: 10_000 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Column 科研机构 with nothing in it. */
const blankColumn = Object.fromEntries(REQUEST_ROWS['2021'].map((row) => [`requests.${row}.research`, '']));
const table4 = /(<p><strong>四、[\s\S]*?<\/p>)\s*<table[\s\S]*?<\/table>/;

const pages = {
  '/holds.html': reportPage(),
  '/slips.html': reportPage(SLIPS),
  '/three.html': withoutSection(reportPage(SLIPS), '六、其他需要报告的事项'),
  '/missing.html': withoutSection(reportPage(), '六、其他需要报告的事项'),
  '/blank.html': reportPage(blankColumn),
  '/picture.html': reportPage().replace(table4, '$1<p><img src="table4.png" alt=""></p>'),
  '/attachment.html':
    '<h1>青溪县水务局2023年政府信息公开工作年度报告</h1><p>附件：<a href="a.pdf">青溪县水务局2023年政府信息公开工作年度报告.pdf</a></p>',
  '/list.html': `<h1>政府信息公开年报</h1>${[2021, 2022, 2023].map((year) => `<li><a href="${year}.html">青溪县水务局${year}年政府信息公开工作年度报告</a></li>`).join('')}`,
  '/none.html': '<h1>通知公告</h1><p>关于停水的通知。</p>',
};

let opened: Opened;
let tabs: PopupTabs;
beforeAll(async () => {
  opened = await openExtension(pages);
  tabs = await openPopupTabs(opened, '/holds.html');
});
afterAll(() => opened.close());

const stateOf = (popup: Page) => popup.locator('[data-state]').getAttribute('data-state');
const countsOf = (popup: Page) => popup.locator('[data-count] dd').allTextContents();

test('the bar of what was read is drawn under a policy without inline styles', async () => {
  const broken: string[] = [];
  opened.context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  const popup = await tabs.over('/blank.html');
  const parts = popup.locator('.bar i');
  await expect.poll(() => parts.count(), WAIT).toBe(2);
  // Table 3 has 25 rows.
  expect(await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).flexGrow))).toEqual(['175', '25']);
  await popup.goto(`chrome-extension://${opened.id}/rules.html`);
  await popup.locator('h1').first().waitFor();
  expect(broken).toEqual([]);
});

test.each([
  ['/holds.html', 'pass', 0],
  ['/slips.html', 'fail', 2],
  ['/missing.html', 'fail', 1],
  ['/blank.html', 'review', 1],
  ['/picture.html', 'pictures', 1],
  ['/attachment.html', 'attachment', 1],
  ['/list.html', 'list', 0],
  ['/none.html', 'notReport', 0],
])('over %s it says %s and lists %d', async (path, state, items) => {
  const popup = await tabs.over(path);
  expect(await stateOf(popup)).toBe(state);
  expect(await popup.locator('[data-item]:not(details [data-item])').count()).toBe(items);
  expect((await popup.locator('h1').textContent())?.length).toBeGreaterThan(3);
});

test('a missing section is a cross among the six', async () => {
  const popup = await tabs.over('/missing.html');
  const statuses = await popup.locator('[data-section]').evaluateAll((nodes) => nodes.map((node) => node.className));
  expect(statuses).toEqual(['present', 'present', 'present', 'present', 'present', 'missing']);
});

test('pressing an item goes to its cell, and next goes on from there', async () => {
  const popup = await tabs.over('/slips.html');
  const { page } = tabs;
  const items = popup.locator('[data-item]');
  await items.nth(1).locator('button.go').click();
  await expect.poll(() => items.nth(1).locator('[aria-current="true"]').count(), WAIT).toBe(1);
  await expect.poll(() => page.locator('[data-gouji~="selected"][data-gouji~="total"]').textContent(), WAIT).toBe('2');
  await popup.locator('button.primary').click();
  const lit = page.locator('[data-gouji~="selected"]:not([data-gouji~="part"])');
  await expect.poll(async () => (await lit.allTextContents()).map((text) => text.trim()), WAIT).toEqual(['8', '14']);
});

test('the exported file is the result, under its own name', async () => {
  const popup = await tabs.over('/slips.html');
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.locator('[data-save]').click()]);
  expect(download.suggestedFilename()).toMatch(/^年报核验_青溪县水务局_2023_\d{8}\.json$/);
  const result = resultSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
  expect(result).toMatchObject({
    verdict: 'fail',
    source: { kind: 'live', url: 'http://www.example.gov.cn/slips.html' },
    coverage: { read: 200, blank: 0, expected: 200 },
    summary: { error: 2 },
    report: { organ: '青溪县水务局', year: 2023 },
  });
});

/** What is on the clipboard; null while it is being written. */
const clipboard = (popup: Page, type: string) =>
  popup
    .evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : null;
    }, type)
    .catch(() => null);

test('the list is copied as a table and as text, the letters as text', async () => {
  const popup = await tabs.over('/slips.html');
  const copy = (register: string) => popup.locator(`[data-copy="${register}"]`).click();
  await copy('list');
  await expect.poll(() => clipboard(popup, 'text/html'), WAIT).toContain('<table');
  const rows = (await clipboard(popup, 'text/plain'))?.split(/\r?\n/).filter((row) => row !== '') ?? [];
  expect(rows.map((row) => row.split('\t').length)).toEqual([12, 12, 12]);
  // The cell to mend comes first here as on the page.
  expect(rows[1]).toContain('疑在此格：填报8，若为7');
  await copy('notice');
  await expect
    .poll(() => clipboard(popup, 'text/plain'), WAIT)
    .toContain('1．表三“（一）予以公开”行“总计”列，疑在此格：填报8，若为7');
  await expect.poll(() => clipboard(popup, 'text/html'), WAIT).toContain('<th>序号</th>');
  await copy('inquiry');
  await expect.poll(() => clipboard(popup, 'text/plain'), WAIT).toContain('请问应当以哪个数为准');
  await copy('selfCheck');
  await expect.poll(() => clipboard(popup, 'text/plain'), WAIT).toContain('请核实已公布的');
  await popup.locator('[data-item] .more button').first().click();
  await expect.poll(() => clipboard(popup, 'text/plain'), WAIT).toMatch(/^青溪县水务局 2023年度[\s\S]*slips\.html/);
});

test('the counts are those of the result: items that differ, relations that hold', async () => {
  // 42 relations: one row total and one group total differ. A blank column leaves 25 rows and one balance beside blanks.
  expect(await countsOf(await tabs.over('/slips.html'))).toEqual(['2', '0', '39', '0', '0']);
});

test.each(['/holds.html', '/slips.html', '/blank.html', '/none.html'])(
  'axe finds nothing in the popup over %s',
  async (path) => {
    const popup = await tabs.over(path);
    await popup.locator('details').evaluateAll((nodes) => {
      for (const node of nodes) node.setAttribute('open', '');
    });
    await popup.evaluate(axe);
    const violations = await popup.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(violations).toEqual([]);
  },
);

test('nothing leaves the machine: no request but for the pages themselves', async () => {
  const asked: string[] = [];
  opened.context.on('request', (request) => asked.push(request.url()));
  const popup = await tabs.over('/slips.html');
  await popup.locator('button.primary').click();
  await popup.locator('[data-save]').click();
  expect(
    asked.filter((url) => !/^(?:http:\/\/www\.example\.gov\.cn\/|chrome-extension:|blob:chrome-extension:)/.test(url)),
  ).toEqual([]);
  expect(asked.filter((url) => url.startsWith('http'))).toEqual(['http://www.example.gov.cn/slips.html']);
});

/** Where the lowest of some parts ends. */
const lowest = (popup: Page, part: string): Promise<number> =>
  popup.locator(part).evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));

test('verdict, three problems and the copies stand above the fold, at the first run too, and Enter copies at once', async () => {
  const popup = await tabs.over('/three.html');
  await popup.locator('.first').waitFor();
  expect(await popup.locator('.items [data-item]').count()).toBe(3);
  // The copies cover what does not fit: a problem under them is not seen.
  const top = await popup.locator('.take').evaluate((node) => node.getBoundingClientRect().top);
  expect(await lowest(popup, '.items [data-item]')).toBeLessThanOrEqual(top);
  expect(await lowest(popup, '.take')).toBeLessThanOrEqual(600);
  // From the shortcut that opens it: one key.
  await popup.locator('[data-copy="list"]').focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => clipboard(popup, 'text/plain'), WAIT).toContain('序号');
});

test('the first copy has the focus when the popup opens', async () => {
  const popup = await tabs.over('/slips.html');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.getAttribute('data-copy')), WAIT).toBe('list');
});

test('what was read stands in one line that opens', async () => {
  const popup = await tabs.over('/slips.html');
  expect(await popup.locator('.details').getAttribute('open')).toBe(null);
  expect(await popup.locator('.details .amount').textContent()).toMatch(/200/);
  const holds = await tabs.over('/holds.html');
  expect(await holds.locator('.details').getAttribute('open')).not.toBe(null);
});

test.each([320, 360])('nothing scrolls sideways at %d px', async (width) => {
  const popup = await tabs.over('/three.html');
  await popup.setViewportSize({ width, height: 600 });
  await popup.locator('details').evaluateAll((nodes) => {
    for (const node of nodes) node.setAttribute('open', '');
  });
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('words of the trade are explained under the focus', async () => {
  const popup = await tabs.over('/slips.html');
  await popup.locator('.term').first().focus();
  const shown = await popup
    .locator('.term')
    .first()
    .evaluate((node) => getComputedStyle(node, '::after').content);
  expect(shown).toMatch(/第三张表|third table/);
});
