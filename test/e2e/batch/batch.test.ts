import { rmSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { drop } from '../pages/wordClipboard';
import { MENDED, pathOf, portal, rosterText, SCRIPTED, SLIPS, sumOf, TAGGED } from './batchPortal';
import { type BatchTab, batchTab, savedFolder, showPage, unitAt, WAIT } from './batchTab';
import { reportAt } from './countyReports';

let opened: Opened;
let batch: BatchTab;

beforeAll(async () => {
  opened = await openExtension(portal(), { isChinese: true });
  batch = batchTab(await showPage(opened));
  await batch.page.locator('[data-roster]').waitFor(WAIT);
});
afterAll(() => opened.close());

test('a roster is pasted as it stands in a spreadsheet; the name follows the year', async () => {
  await batch.page.locator('[data-roster]').fill(rosterText());
  await batch.button('读取名单').click();
  await batch.text('读到 60 个单位，其中 43 个有网址').waitFor(WAIT);
  await batch.page.getByLabel('年报年度').fill('');
  await batch.page.getByLabel('年报年度').pressSequentially('2023');
  await expect.poll(() => batch.page.getByLabel('名称', { exact: true }).inputValue(), WAIT).toBe('2023 年度年报核验');
});

test('the popup over a list page adds its reports to the batch, page after page, each once', async () => {
  const list = await opened.visit('/nb/index.html');
  const popup = await showPage(opened, `popup.html?tab=${await opened.tabOf(list)}`);
  const [next] = await Promise.all([opened.context.waitForEvent('page'), popup.locator('[data-batch]').click(WAIT)]);
  await Promise.all([batch.page.close(), list.close()]);
  batch = batchTab(next);
  await batch.page.setViewportSize({ width: 1366, height: 768 });
  // Reports of 2023: ten on the first page, six on the second, one of them twice; the guide is left out.
  await batch.text('读了 2 页，找到 16 个链接；另有 1 个').waitFor(WAIT);
  await batch.button('加入核验（15）').click();
  await batch.text('加入 15 个；0 个与名单对不上').waitFor(WAIT);
});

test('a list page that scripts build is read in a tab, and that is said', async () => {
  await batch.page.locator('[data-lists]').fill('http://www.example.gov.cn/js/list.html');
  await batch.button('读取链接').click();
  await batch.text('http://www.example.gov.cn/js/list.html 由脚本生成，是在标签页中打开读取的').waitFor(WAIT);
  await batch.button('加入核验（2）').click();
  await batch.text('加入 2 个；0 个与名单对不上').waitFor(WAIT);
});

test('a run outlives its worker and its page: what was read is kept, the rest is still due', async () => {
  await batch.button('开始核验（60 个）').click();
  await expect.poll(batch.done, WAIT).toBeGreaterThan(4);
  await opened.endWorker();
  const before = await batch.done();
  await expect.poll(batch.done, WAIT).toBeGreaterThan(before);
  await batch.page.close();
  batch = batchTab(await showPage(opened));
  const start = batch.button(/^开始核验（\d+ 个）$/);
  const due = Number(/\d+/.exec((await start.textContent(WAIT)) ?? '')?.[0]);
  expect(due).toBeGreaterThan(0);
  expect(due).toBeLessThan(56);
  await start.click();
  // One site answers nothing; the page that scripts build waits until all others were asked.
  await expect.poll(() => batch.counted('waiting'), WAIT).toBe(1);
  await expect.poll(() => batch.counted('script'), WAIT).toBe(1);
});

test('whoever leaves meanwhile is asked, and a stop is obeyed while a site is silent', async () => {
  const [question] = await Promise.all([
    batch.page.waitForEvent('dialog'),
    batch.page.close({ runBeforeUnload: true }),
  ]);
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  const begun = Date.now();
  await batch.button('停止').click();
  await batch.text('已停止，读完的已保存').waitFor(WAIT);
  // Long before the patience with a silent site is over.
  expect(Date.now() - begun).toBeLessThan(5000);
  await batch.page.locator(`tr[data-unit="${unitAt(59)}"] .go`).click();
  await batch.page.locator('.detail input[type="url"]').fill('http://ls.example.gov.cn/news.html');
  await batch.button('保存').click();
  await batch.button('返回列表').click();
  await batch.button('开始核验（2 个）').click();
  await batch.ended();
});

test('every unit stands where it belongs: refused, not found, read in a tab, with its items', async () => {
  expect([await batch.counted('read'), await batch.counted('unreachable'), await batch.counted('notFound')]).toEqual([
    57, 2, 1,
  ]);
  // 未找到 comes first, and nobody is said not to have published.
  expect(await batch.page.locator('tr[data-unit]').first().getAttribute('data-state')).toBe('notFound');
  expect(await batch.page.locator('body').textContent()).not.toContain('未公布');
  expect(await batch.textIn(SCRIPTED, 'state')).toContain('在标签页中读取');
  expect(await batch.textIn(57, 'state')).toContain('网站拒绝访问（状态 403）');
  expect(await batch.textIn(58, 'state')).toContain('没有再访问');
  // By hand: the row's sum, the column's and the group's.
  expect(await batch.textIn(0, 'verdict')).toContain('2 处不符');
  expect(await batch.textIn(0, 'relations')).toBe('3');
  expect(await batch.textIn(56, 'verdict')).toContain('未见问题项');
  await batch.row(56).locator('.go').click();
  await batch.button('查看留存副本').click();
  await batch.page.frameLocator('.copy iframe').getByText('现公布本机关2023年度报告').waitFor(WAIT);
  await batch.button('返回列表').click();
});

test('findings stand by rule, and in a matrix', async () => {
  await batch.tab('按规则').click();
  const rule = batch.page.locator('[data-rule="requests/row-total"]');
  expect(await rule.textContent()).toContain('2 个单位');
  await rule.getByRole('button').click();
  expect(await batch.page.locator('tr[data-unit]').count()).toBe(2);
  await batch.button('取消').click();
  await batch.tab('矩阵').click();
  const line = (at: number) => batch.page.locator('.matrix tr', { hasText: unitAt(at) });
  expect(await line(0).locator('.sign.error').count()).toBe(3);
  expect(await line(4).locator('.sign.error').count()).toBe(0);
});

test('paragraphs that units share are looked for beside the page; template wording is left out', async () => {
  await batch.tab('对照').click();
  await batch.page.locator('.beside-part').waitFor(WAIT);
  await batch.page.locator('.beside-part [role="status"]').waitFor({ ...WAIT, state: 'detached' });
  expect(await batch.page.locator('.beside-part section').first().textContent()).toContain('没有发现。');
});

test('every request is told, none to a site that had refused', async () => {
  await batch.tab('请求记录').click();
  const log = String(await batch.saved(() => batch.button('导出').first().click()));
  const lines = log.split('\n').filter((line) => line.includes('closed.example.gov.cn'));
  expect(lines).toEqual([expect.stringContaining('403')]);
});

test('the problem list is a workbook with a sheet for each unit, read back by another reader', async () => {
  await batch.tab('清单与通知').click();
  // By hand: two errors of the first unit, one each of two others.
  await batch.text('已选 4 /').waitFor(WAIT);
  await batch.text('名单所列60个，已找到57个').waitFor(WAIT);
  await batch.text(`网址打不开、不能确定是否已公布2个：${unitAt(57)}、${unitAt(58)}`).waitFor(WAIT);
  await batch.page.locator('.deduction input').first().fill('0.5');
  await batch.page.locator('.deduction input').first().press('Tab');
  const sheets = await readWorkbook(await batch.saved(() => batch.page.locator('[data-export="xlsx"]').click()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['目录', unitAt(0), unitAt(1), unitAt(40)]);
  const [head = [], ...rows] = sheets[1]?.data ?? [];
  expect([head[0], head[1], head[11]]).toEqual(['序号', '单位', '扣分']);
  expect(rows.map((each) => [each[0], each[1], each[11]]).join()).toBe(`1,${unitAt(0)},0.5,2,${unitAt(0)},`);
  expect(sheets[0]?.data.length).toBe(61);
});

test('a letter for each unit is a document that another reader opens', async () => {
  const letters = unzipSync(await batch.saved(() => batch.page.locator('[data-export="notices"]').click()));
  expect(Object.keys(letters).sort()).toEqual([0, 1, 40].map((at) => `通知_${unitAt(at)}_2023.docx`).sort());
  const { value } = await extractRawText({ buffer: Buffer.from(letters[`通知_${unitAt(1)}_2023.docx`] ?? '') });
  expect(value).toContain(`${unitAt(1)}：`);
  await batch.text('没有读到年报、未写通知的：3 个').waitFor(WAIT);
});

test('a re-check says what was mended, and reads again only what changed', async () => {
  opened.pages.set(pathOf(0), reportAt(0, MENDED));
  for (const at of [57, 58]) opened.pages.set(pathOf(at), reportAt(at));
  await batch.tab('结果').click();
  await batch.button('按名单复核').click();
  await batch.ended();
  expect(await batch.textIn(0, 'recheck')).toContain('已改 1 · 未改 1 · 新出现 0');
  expect(await batch.textIn(1, 'recheck')).toContain('页面未变');
  expect(await batch.textIn(SCRIPTED, 'recheck')).toContain('页面未变');
  expect(await batch.textIn(TAGGED, 'recheck')).toContain('页面未变');
  await batch.all();
  expect(await batch.counted('read')).toBe(59);
  await batch.tab('请求记录').click();
  const log = String(await batch.saved(() => batch.button('导出').first().click()));
  // The site says itself that it is as it was, and sends nothing.
  expect(log.split('\n').filter((line) => line.includes(pathOf(TAGGED)) && line.includes('304')).length).toBe(1);
});

test('a dropped file and a folder are given to their units; what is nobody’s waits for a person', async () => {
  await batch.tab('名单与来源').click();
  const folder = savedFolder('棠梨镇年报', reportAt(59), reportAt(4));
  await batch.page.locator('input[type=file][aria-label="选择文件夹"]').setInputFiles(folder);
  await batch.text('本次核验完成：读取 1 个').waitFor(WAIT);
  rmSync(folder, { recursive: true });
  expect(await batch.counted('read')).toBe(60);
  await drop(batch.page, '外来.html', Buffer.from(reportAt(4).replaceAll(unitAt(4), '临河市林业局')));
  const stray = batch.page.locator('tr[data-state="unsure"]');
  await stray.waitFor(WAIT);
  expect(await stray.textContent()).toContain('与名单中的单位都对不上');
  await stray.locator('.go').click();
  await batch.button('移出本批次').click();
  await expect.poll(() => stray.count(), WAIT).toBe(0);
});

test('reports are added up cell by cell, and a cell opens what it is made of', async () => {
  await batch.tab('汇总').click();
  await batch.text('所选 60 份之和').waitFor(WAIT);
  const printed = await batch.page
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((each) => [each.getAttribute('data-cell') ?? '', each.textContent ?? '']));
  expect(printed.length).toBe(200);
  const now = (at: number) => (at === 0 ? MENDED : SLIPS.get(at));
  expect(printed).toEqual(printed.map(([address = '']) => [address, sumOf(address, now)]));
  await batch.page.locator('[data-cell="requests.newReceived.total"] button').click();
  await batch.page.locator('.operands li').first().waitFor(WAIT);
  expect(await batch.page.locator('.operands li').first().getAttribute('aria-setsize')).toBe('60');
  await batch.page.locator('.roll-up summary').click();
  await batch.page.getByLabel(unitAt(2)).uncheck();
  await batch.text('所选 59 份之和').waitFor(WAIT);
  await batch.text(`名单中未参加汇总的单位（1 个）：${unitAt(2)}`).waitFor(WAIT);
});

test('a colleague’s decisions are merged, and one that differs waits for a choice', async () => {
  await batch.tab('名单与来源').click();
  await batch.page.getByLabel('我的姓名').fill('王五');
  await batch.page.getByLabel('我的姓名').blur();
  await batch.tab('结果').click();
  await batch.textIn(0, 'state');
  await batch.row(0).locator('.go').click();
  await batch.page.locator('.detail .item').first().getByRole('button', { name: '展开' }).click();
  await batch.page.getByRole('button', { name: '列为问题', exact: true }).click();
  await batch.page.locator('.detail [aria-pressed="true"]', { hasText: '列为问题' }).waitFor(WAIT);
  await batch.button('返回列表').click();
  await batch.all();
  await batch.tab('名单与来源').click();
  const own = JSON.parse((await batch.saved(() => batch.page.locator('[data-export="decisions"]').click())).toString());
  expect([own.decisions.length, own.madeBy]).toEqual([1, '王五']);
  const [mine] = own.decisions;
  const decisions = [
    { ...mine, state: 'awaiting', by: '李四' },
    { ...mine, finding: 'disputes/group-total@directLitigation', state: 'listed', by: '李四' },
  ];
  const buffer = Buffer.from(JSON.stringify({ ...own, decisions }));
  await batch.page
    .getByLabel('合并同事的处理意见')
    .setInputFiles({ name: '处理意见.json', mimeType: 'application/json', buffer });
  await batch.text('新增 1 条，相同 0 条，不一致 1 条').waitFor(WAIT);
  const conflict = batch.page.locator('[data-conflict]');
  expect(await conflict.getByRole('button').count()).toBe(2);
  await conflict.getByRole('button', { name: '李四' }).click();
  await conflict.getByText('已采用').waitFor(WAIT);
});

test('an office’s own list of words flags what it says, and is no rule', async () => {
  const buffer = Buffer.from('培训和自查\t标出\t试用');
  await batch.page.getByLabel('导入词表').setInputFiles({ name: '词表.txt', mimeType: 'text/plain', buffer });
  await batch.text('词表有 1 个词').waitFor(WAIT);
  await batch.tab('结果').click();
  await expect.poll(() => batch.textIn(4, 'verdict'), WAIT).toContain('存疑');
});
