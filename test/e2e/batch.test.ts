import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portal, reportOf } from './batchPortal';
import { type Opened, openExtension } from './openExtension';
import { drop } from './wordClipboard';

const WAIT = { timeout: 20_000 };

let opened: Opened;
let batch: Page;

beforeAll(async () => {
  opened = await openExtension(portal(), { isChinese: true });
  batch = await opened.context.newPage();
  await batch.setViewportSize({ width: 1366, height: 768 });
  await batch.goto(`chrome-extension://${opened.id}/batch.html`);
  await batch.locator('[data-roster]').waitFor(WAIT);
});
afterAll(() => opened.close());

const tab = (name: string) => batch.getByRole('tab', { name });
const button = (name: string) => batch.getByRole('button', { name });
const row = (unit: string) => batch.locator(`tr[data-unit="${unit}"]`);
const cell = (unit: string, column: string) => row(unit).locator(`[data-column="${column}"]`);
const state = (unit: string) => row(unit).getAttribute('data-state');

const ROSTER = [
  '序号\t单位名称\t简称\t类别\t网址\t分工',
  '1\t青溪县水务局\t\t部门\thttp://sw.example.gov.cn/sw.html\t张三',
  '2\t青溪县教育局\t\t部门\t\t张三',
  '3\t青溪县交通运输局\t\t部门\t\t李四',
  '4\t青溪县农业农村局\t县农业局\t部门\t\t李四',
  '5\t白石镇人民政府\t\t乡镇\thttp://closed.example.gov.cn/a.html\t李四',
  '6\t红山镇人民政府\t\t乡镇\thttp://closed.example.gov.cn/b.html\t李四',
  '7\t绿水镇人民政府\t\t乡镇\thttp://ls.example.gov.cn/news.html\t李四',
  '8\t清风镇人民政府\t\t乡镇\t\t李四',
].join('\n');

test('a roster is pasted as it stands in a spreadsheet', async () => {
  await batch.locator('[data-roster]').fill(ROSTER);
  await button('读取名单').click();
  await batch.getByText('读到 8 个单位，其中 4 个有网址').waitFor(WAIT);
  await batch.getByLabel('年报年度').fill('2023');
  await batch.getByLabel('年报年度').press('Tab');
});

test('list pages give their reports of the year, page after page, each once', async () => {
  await batch.locator('[data-lists]').fill('http://www.example.gov.cn/nb/index.html');
  await button('读取链接').click();
  // Reports of 2023: two on the first page, one on the second; the guide is left out, the double counts once.
  await button('加入核验（3）').waitFor(WAIT);
  await batch.getByText('读了 2 页，找到 4 个链接').waitFor(WAIT);
  await button('加入核验（3）').click();
  await batch.getByText('加入 3 个；0 个与名单对不上').waitFor(WAIT);
});

test('a run reads every page, lets a site alone that refuses, and opens one built by scripts in a tab', async () => {
  await button('开始核验').click();
  await batch.getByText('本次核验完成').waitFor(WAIT);
  expect(await state('青溪县水务局')).toBe('read');
  expect(await state('青溪县教育局')).toBe('read');
  expect(await state('青溪县农业农村局')).toBe('read');
  expect(await cell('青溪县农业农村局', 'state').textContent()).toContain('在标签页中读取');
  // By hand: SLIPS has two items, touching the row's sum, the column's and the group's.
  expect(await cell('青溪县教育局', 'verdict').textContent()).toContain('2 处不符');
  expect(await cell('青溪县教育局', 'relations').textContent()).toBe('3');
  expect(await cell('白石镇人民政府', 'state').textContent()).toContain('网站拒绝访问（状态 403）');
  expect(await cell('红山镇人民政府', 'state').textContent()).toContain('没有再访问');
  expect(await state('绿水镇人民政府')).toBe('notFound');
  expect(await cell('清风镇人民政府', 'state').textContent()).toContain('名单没有网址');
  // 未找到 comes first, and nobody is said not to have published.
  expect(await batch.locator('tr[data-unit]').first().getAttribute('data-state')).toBe('notFound');
  expect(await batch.locator('body').textContent()).not.toContain('未公布');
});

test('a row opens what was kept of its report', async () => {
  await row('青溪县教育局').locator('.go').click();
  await batch.locator('.detail .item', { hasText: '予以公开' }).waitFor(WAIT);
  await button('返回列表').click();
});

test('findings stand by rule, and in a matrix', async () => {
  await tab('按规则').click();
  const rule = batch.locator('[data-rule="requests/row-total"]');
  expect(await rule.textContent()).toContain('2 个单位');
  await rule.getByRole('button').click();
  expect(await batch.locator('tr[data-unit]').count()).toBe(2);
  await button('取消').click();
  await tab('矩阵').click();
  expect(await batch.locator('.matrix tr', { hasText: '青溪县教育局' }).locator('.sign.error').count()).toBeGreaterThan(
    1,
  );
  expect(await batch.locator('.matrix tr', { hasText: '清风镇' }).locator('.unread').textContent()).toBe('未找到');
});

test('paragraphs that units share are looked for beside the page', async () => {
  await tab('对照').click();
  // The reports are of one generator: what over a third of the units say is left out.
  await batch.locator('.beside-part').waitFor(WAIT);
  await batch.locator('.beside-part [role="status"]').waitFor({ ...WAIT, state: 'detached' });
  expect(await batch.locator('.beside-part section').first().textContent()).toContain('没有发现。');
});

test('every request is told, none to a site that had refused', async () => {
  await tab('请求记录').click();
  const lines = await batch.locator('.requests tbody tr').allTextContents();
  expect(lines.filter((line) => line.includes('closed.example.gov.cn')).length).toBe(1);
  expect(lines.some((line) => line.includes('/sw.html') && line.includes('200'))).toBe(true);
});

/** A file that a button offers. */
async function saved(press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([batch.waitForEvent('download'), press()]);
  return readFileSync(await download.path());
}

test('the problem list is a workbook with a sheet for each unit, read back by another reader', async () => {
  await tab('清单与通知').click();
  // By hand: two errors of the bureau of education, one of the bureau of transport.
  await batch.getByText('已选 3 /').waitFor(WAIT);
  await batch.getByText('名单所列8个，已找到4个').waitFor(WAIT);
  const bytes = await saved(() => batch.locator('[data-export="xlsx"]').click());
  const sheets = await readWorkbook(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['目录', '青溪县教育局', '青溪县交通运输局']);
  const [head = [], ...rows] = sheets[1]?.data ?? [];
  expect(head.slice(0, 3)).toEqual(['序号', '单位', '位置']);
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    [1, '青溪县教育局'],
    [2, '青溪县教育局'],
  ]);
  const letters = unzipSync(await saved(() => batch.locator('[data-export="notices"]').click()));
  expect(Object.keys(letters).sort()).toEqual(
    ['通知_青溪县交通运输局_2023.html', '通知_青溪县教育局_2023.html'].sort(),
  );
  await batch.getByText('没有读到年报、未写通知的：4 个').waitFor(WAIT);
});

test('a killed page goes on where it was: what is kept is there, what was due is still due', async () => {
  await tab('结果').click();
  await button('重试打不开的（2）').click();
  await batch.close();
  batch = await opened.context.newPage();
  await batch.setViewportSize({ width: 1366, height: 768 });
  await batch.goto(`chrome-extension://${opened.id}/batch.html`);
  await button('开始核验（2 个）').waitFor(WAIT);
  expect(await cell('青溪县教育局', 'verdict').textContent()).toContain('2 处不符');
  opened.pages.set('closed.example.gov.cn/a.html', reportOf('白石镇人民政府'));
  opened.pages.set('closed.example.gov.cn/b.html', reportOf('红山镇人民政府'));
  await opened.endWorker();
  await button('开始核验（2 个）').click();
  await batch.getByText('本次核验完成').waitFor(WAIT);
  expect([await state('白石镇人民政府'), await state('红山镇人民政府')]).toEqual(['read', 'read']);
});

test('a re-check says what was mended, and reads again only what changed', async () => {
  opened.pages.set('/jy.html', reportOf('青溪县教育局', { 'disputes.reconsideration.total': '2' }));
  await button('按名单复核').click();
  await batch.getByText('本次核验完成').waitFor(WAIT);
  expect(await cell('青溪县教育局', 'recheck').textContent()).toContain('已改 1 · 未改 1 · 新出现 0');
  expect(await cell('青溪县交通运输局', 'recheck').textContent()).toContain('页面未变');
  expect(await cell('青溪县水务局', 'state').textContent()).toContain('页面未变');
  expect(await cell('青溪县农业农村局', 'recheck').textContent()).toContain('页面未变');
});

test('dropped files are given to their units; one that is nobody’s waits for a person', async () => {
  await drop(batch, '清风镇年报.html', Buffer.from(reportOf('清风镇人民政府')));
  await expect.poll(() => state('清风镇人民政府'), WAIT).toBe('read');
  await batch.getByText('本次核验完成：读取 1 个').waitFor(WAIT);
  await drop(batch, '外来.html', Buffer.from(reportOf('临河市林业局')));
  const stray = batch.locator('tr[data-state="unsure"]');
  await stray.waitFor(WAIT);
  expect(await stray.textContent()).toContain('与名单中的单位都对不上');
  await stray.locator('.go').click();
  await button('移出本批次').click();
  await expect.poll(() => stray.count(), WAIT).toBe(0);
});

test('reports are added up cell by cell, and a cell opens what it is made of', async () => {
  await tab('汇总').click();
  // By hand: seven reports are read, each with 14 new applications.
  await batch.getByText('所选 7 份之和').waitFor(WAIT);
  const cell = batch.locator('[data-cell="requests.newReceived.total"] button');
  expect(await cell.textContent()).toBe('98');
  await cell.click();
  expect(await batch.locator('.operands li').count()).toBe(7);
  await batch.getByText('名单中未参加汇总的单位（1 个）：绿水镇人民政府').waitFor(WAIT);
});

test('a colleague’s decisions are merged, and one that differs waits for a choice', async () => {
  await tab('结果').click();
  await row('青溪县教育局').locator('.go').click();
  await batch.locator('.detail .item').first().getByRole('button', { name: '展开' }).click();
  await batch.getByRole('button', { name: '列为问题', exact: true }).click();
  await batch.locator('.detail [aria-pressed="true"]', { hasText: '列为问题' }).waitFor(WAIT);
  await button('返回列表').click();
  await tab('名单与来源').click();
  const own = JSON.parse((await saved(() => batch.locator('[data-export="decisions"]').click())).toString());
  expect(own.decisions.length).toBe(1);
  const [mine] = own.decisions;
  const decisions = [
    { ...mine, state: 'awaiting', by: '李四' },
    { ...mine, finding: 'disputes/group-total@directLitigation', state: 'listed', by: '李四' },
  ];
  const file = {
    name: '处理意见.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...own, decisions })),
  };
  await batch.getByLabel('合并同事的处理意见').setInputFiles(file);
  await batch.getByText('新增 1 条，相同 0 条，不一致 1 条').waitFor(WAIT);
  const conflict = batch.locator('[data-conflict]');
  expect(await conflict.getByRole('button').count()).toBe(2);
  await conflict.getByRole('button', { name: '李四' }).click();
  await conflict.getByText('已采用').waitFor(WAIT);
});

test('an office’s own list of words flags what it says, and is no rule', async () => {
  const buffer = Buffer.from('平台建设\t标出\t试用');
  await batch.getByLabel('导入词表').setInputFiles({ name: '词表.txt', mimeType: 'text/plain', buffer });
  await batch.getByText('词表有 1 个词').waitFor(WAIT);
  await tab('结果').click();
  await expect.poll(() => cell('青溪县水务局', 'verdict').textContent(), WAIT).toContain('存疑');
});
