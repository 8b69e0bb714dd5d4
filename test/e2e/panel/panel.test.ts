import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened: Opened;
let page: Page;
let panel: Page;

beforeAll(async () => {
  opened = await openExtension({ '/slips.html': reportPage(SLIPS), '/holds.html': reportPage() }, { isChinese: true });
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await opened.visit('/slips.html');
  panel = await opened.context.newPage();
  await panel.setViewportSize({ width: 480, height: 900 });
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
});
afterAll(() => opened.close());
beforeEach(async () => {
  opened.pages.set('/slips.html', reportPage(SLIPS));
  await page.goto(new URL('/slips.html', page.url()).href);
  await panel.bringToFront();
  await panel.reload();
  await panel.locator('.item').nth(1).waitFor(WAIT);
});

const tab = (name: string) => panel.getByRole('tab', { name }).click();
const row = (text: string) => panel.locator('.item', { hasText: text });

test('the calculation shows every operand, what the two sides come to, and the difference', async () => {
  await row('予以公开').getByRole('button', { name: '展开' }).click();
  const caption = panel.locator('caption', { hasText: /^表三“（一）予以公开”行$/ });
  const table = panel.locator('.inspector table', { has: caption });
  const cells = await table.locator('tr').evaluateAll((rows) => rows.map((one) => one.textContent));
  // By hand: 5 natural persons and 2 companies; the row prints 8.
  expect(cells.find((text) => text?.includes('自然人'))).toContain('5');
  expect(cells.find((text) => text?.includes('商业企业'))).toContain('2');
  expect(cells.find((text) => text?.startsWith('＝算得'))).toContain('7');
  expect(cells.find((text) => text?.startsWith('＝填报'))).toContain('8');
  expect(cells.find((text) => text?.includes('差额'))).toContain('+1');
});

test('an item set aside stays so after a reload, and comes back when its number changes', async () => {
  const item = row('行政复议');
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '不列为问题…' }).click();
  await item.getByLabel('理由').selectOption({ label: '单位已书面说明' });
  await item.getByRole('textbox', { name: '备注' }).fill('来函第 3 号');
  await item.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('notListed');
  await panel.reload();
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('notListed');
  expect(await item.locator('.decided').textContent()).toBe('不列为问题（单位已书面说明；来函第 3 号）');
  const popup = await opened.context.newPage();
  await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${await opened.tabOf(page)}`);
  const aside = popup.locator('.item[data-state="notListed"]');
  await aside.waitFor(WAIT);
  expect(await aside.locator('.decided').textContent()).toBe('不列为问题（单位已书面说明；来函第 3 号）');
  expect(await popup.locator('.notice').allTextContents()).toContain(
    '按本机记录，有 1 项不列为问题，已在下面注明；核验结论不因此改变。',
  );
  // What reaches further says so, here as in the panel.
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '不列为问题…' }).click();
  await item.getByLabel('范围').selectOption({ label: '本单位的这类问题' });
  await item.getByRole('button', { name: '确定' }).click();
  const far = '不列为问题（单位已书面说明；来函第 3 号；本单位的这类问题）';
  await expect.poll(() => item.locator('.decided').textContent(), WAIT).toBe(far);
  await popup.reload();
  await aside.waitFor(WAIT);
  expect(await aside.locator('.decided').textContent()).toBe(far);
  await popup.close();
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect
    .poll(() => item.locator('.decided').textContent(), WAIT)
    .toBe('不列为问题（单位已书面说明；来函第 3 号）');
  // The page is built anew with another number in the same place.
  opened.pages.set('/slips.html', reportPage({ ...SLIPS, 'disputes.reconsideration.total': '3' }));
  await page.goto(new URL('/slips.html', page.url()).href);
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('pending');
});

test('a decision is taken back', async () => {
  const item = row('予以公开');
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '列为问题', exact: true }).click();
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('listed');
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('pending');
  await panel.reload();
  await item.waitFor(WAIT);
  expect(await item.getAttribute('data-state')).toBe('pending');
});

test('pressing an item goes to its cell, and the panel follows the page to another report', async () => {
  await row('行政复议').locator('.go').click();
  await expect.poll(async () => (await opened.ask(page, 'read'))?.currentItem, WAIT).toContain('disputes');
  await page.goto(new URL('/holds.html', page.url()).href);
  await expect.poll(() => panel.locator('[data-state]').first().getAttribute('data-state'), WAIT).toBe('pass');
  expect(await panel.locator('.item:not(.info)').count()).toBe(0);
});

test('the list of checks holds every relation with its numbers', async () => {
  await tab('核验清单');
  const failed = panel.locator('[data-outcome="fail"] li');
  // The row, the column in which its total is added up, and the group of table 4.
  expect(await failed.count()).toBe(3);
  expect(await failed.filter({ hasText: '予以公开' }).locator('.figures').textContent()).toBe(
    '5＋2＋0＋0＋0＋0（7）≠8',
  );
  const counts = await panel.locator('details[data-outcome] summary').allTextContents();
  const all = counts.slice(0, -1).reduce((sum, text) => sum + Number(/\d+$/.exec(text)?.[0]), 0);
  // 25 rows, 7 columns twice, 3 groups.
  expect(all).toBe(42);
});

test('other values are tried without a trace', async () => {
  await tab('数据');
  await panel.getByRole('button', { name: '试填' }).click();
  const cell = panel.locator('[data-cell="requests.granted.total"] input');
  await cell.fill('7');
  await cell.press('Tab');
  await expect
    .poll(() => panel.locator('.trial-result').textContent(), WAIT)
    .toContain('试填后：1 组关系不符，41 组相符。');
  expect(await panel.locator('.trial-result').textContent()).toContain('成立：表三“（一）予以公开”行');
  await panel.getByRole('button', { name: '结束试填' }).click();
  expect(await panel.locator('[data-cell="requests.granted.total"]').textContent()).toBe('8');
  expect(await panel.locator('[data-cell="requests.granted.total"]').getAttribute('class')).toContain('failed');
});

async function saved(kind: string): Promise<Download> {
  const [download] = await Promise.all([
    panel.waitForEvent('download', WAIT),
    panel.locator(`[data-export="${kind}"]`).click(),
  ]);
  return download;
}

test('the whole report is saved as a workbook, with what was set aside', async () => {
  const item = row('予以公开');
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '不列为问题…' }).click();
  await item.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('notListed');
  const download = await saved('xlsx');
  expect(download.suggestedFilename()).toMatch(/^年报核验_青溪县水务局_2023_\d{8}\.xlsx$/);
  const read = await readWorkbook(readFileSync(await download.path()));
  const sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
  expect([...sheets.keys()]).toEqual(['概况', '问题', '核验清单', '数据', '说明']);
  const [setAside] = sheets.get('问题')?.filter((cells) => cells.includes('口径不同')) ?? [];
  expect(setAside).toContain('不列为问题');
  expect(String(setAside)).toContain('予以公开');
  expect(sheets.get('核验清单')?.filter((cells) => cells[1] === '不符')).toHaveLength(3);
  const granted = sheets.get('数据')?.find(([address]) => address === 'requests.granted.total');
  expect(granted).toContain(8);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => item.getAttribute('data-state'), WAIT).toBe('pending');
});

test('the whole report is saved as a page to be printed, and as JSON', async () => {
  const html = await saved('html');
  expect(html.suggestedFilename()).toMatch(/^年报核验_青溪县水务局_2023_\d{8}\.html$/);
  const text = readFileSync(await html.path(), 'utf8');
  expect(text).toContain('青溪县水务局 2023年度 · 核验清单');
  expect(text).not.toContain('<script');
  const json = await saved('json');
  expect(json.suggestedFilename()).toMatch(/\.json$/);
  expect(JSON.parse(readFileSync(await json.path(), 'utf8')).report.organ).toBe('青溪县水务局');
});

test('a citizen reads six sentences, sees which number is doubted, and copies where they are from', async () => {
  await tab('读懂');
  const lines = await panel.locator('.plain li').allTextContents();
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('这一年新收到公开申请 14 件，另有上年没办完转来的 1 件。');
  expect(lines[1]).toBe('新收的 14 件中，个人提出 12 件，企业和其他组织提出 2 件。（12／14，约 85.7%）');
  expect(lines[2]).toContain('全部公开 8不符 件');
  await panel.getByRole('button', { name: '复制出处' }).click();
  await expect
    .poll(() => panel.evaluate('navigator.clipboard.readText()'), WAIT)
    .toMatch(/^《青溪县水务局2023年政府信息公开工作年度报告》，http:\/\/www\.example\.gov\.cn\/slips\.html，/);
  await panel.locator('.plain li').first().getByRole('button').first().click();
  await expect.poll(() => panel.locator(':focus').getAttribute('data-cell'), WAIT).toBe('requests.newReceived.total');
});

test('the pictures draw what one side lacks, and lead from a failed cell to the data', async () => {
  await tab('图');
  const flow = panel.getByRole('img', { name: /^申请的来源和去向/ });
  // By hand: 1 and 14 in; 8, 3, 2, 2 and 1 out.
  expect(await flow.getAttribute('aria-label')).toContain('来源 15 件，去向 16 件，差额 1。');
  expect(await flow.locator('.lacking').count()).toBe(1);
  expect(await flow.locator('text').allTextContents()).toEqual(expect.arrayContaining(['差额 1', '予以公开 8 不符']));
  const map = panel.getByRole('img', { name: /^表三各格/ });
  await map.locator('[data-failed="requests.granted.total"]').click();
  await expect.poll(() => panel.locator(':focus').getAttribute('data-cell'), WAIT).toBe('requests.granted.total');
});

test('the keys of the panel walk the items and open them', async () => {
  await panel.locator('body').press('j');
  await expect.poll(() => panel.locator(':focus').getAttribute('class'), WAIT).toBe('go');
  await panel.keyboard.press('e');
  await panel.locator('.item .opened').first().waitFor(WAIT);
  await panel.keyboard.press('/');
  await expect.poll(() => panel.locator(':focus').getAttribute('type'), WAIT).toBe('search');
  await panel.keyboard.type('复议');
  await expect.poll(() => panel.locator('.item').count(), WAIT).toBe(1);
});

test('every view is accessible', async () => {
  for (const name of ['问题', '核验清单', '数据', '读懂', '图']) {
    await tab(name);
    await panel.evaluate(axe);
    const broken = await panel.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(broken, name).toEqual([]);
  }
});

test('the popup opens the panel beside its page', async () => {
  const popup = await opened.context.newPage();
  await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${await opened.tabOf(page)}`);
  const shown = (): Promise<number> =>
    panel.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
  expect(await shown()).toBe(0);
  await popup.locator('[data-panel]').click();
  await expect.poll(shown, WAIT).toBe(1);
  await expect.poll(() => popup.isClosed(), WAIT).toBe(true);
});

test('a browser without side panels shows the panel in a tab', async () => {
  const popup = await opened.context.newPage();
  const own = await opened.tabOf(page);
  await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${own}`);
  await popup.evaluate(() => Object.defineProperty(chrome, 'sidePanel', { value: undefined }));
  const [inTab] = await Promise.all([opened.context.waitForEvent('page', WAIT), popup.locator('[data-panel]').click()]);
  await inTab.locator('.item').first().waitFor(WAIT);
  expect(inTab.url()).toContain(`sidepanel.html?tab=${own}`);
  await inTab.close();
  await popup.close();
});
