import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { docx } from '../../render/documents/docx';
import { objectsOf, ofd } from '../../render/documents/ofd';
import { printed } from '../../render/documents/pdf';
import { PLAIN, sheetsOf } from '../../render/documents/sheets';
import { xlsx } from '../../render/documents/xlsx';
import { type Opened, openExtension } from '../openExtension';
import { bodyOf, reportPage, SLIPS } from '../reportPage';
import { drop, paste, wordClipboard } from './wordClipboard';

const WAIT = { timeout: 15_000 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened: Opened;
let draft: Page;

beforeAll(async () => {
  opened = await openExtension({}, { isChinese: true });
  draft = await opened.context.newPage();
  await draft.setViewportSize({ width: 1366, height: 768 });
});
afterAll(() => opened.close());
beforeEach(async () => {
  await draft.goto('about:blank');
  await draft.goto(`chrome-extension://${opened.id}/draft.html`);
  await draft.locator('.intake').waitFor(WAIT);
});

const state = () => draft.locator('.verdict').getAttribute('data-state');
const item = (text: string) => draft.locator('.item', { hasText: text });
const fromWord = (changes?: Readonly<Record<string, string>>) =>
  paste(draft, { 'text/html': wordClipboard(bodyOf(reportPage(changes))), 'text/plain': '年报' });

test('an author pastes a report from Word, sees the slip marked, mends it and sees it gone', async () => {
  await fromWord({ 'requests.granted.total': '8' });
  // By hand: 5 natural persons and 2 companies; the row prints 8.
  await item('予以公开').waitFor(WAIT);
  expect(await state()).toBe('fail');
  const cell = draft.locator('td[data-mark~="error"]');
  expect(await cell.count()).toBe(1);
  expect(await cell.locator('button.cell').textContent()).toBe('8');
  await cell.locator('button.cell').click();
  await draft.keyboard.type('7');
  await draft.keyboard.press('Enter');
  await expect.poll(state, WAIT).toBe('pass');
  expect(await draft.locator('[data-mark~="error"]').count()).toBe(0);
  expect(await draft.locator('.notice.mended').textContent()).toContain('8 → 7');
  // The draft itself is not changed: taken back, the slip is there again.
  await draft.getByRole('button', { name: '还原' }).click();
  await expect.poll(state, WAIT).toBe('fail');
});

test('a press on an item lights its cell, a press on a marked cell opens its item', async () => {
  await fromWord(SLIPS);
  await item('行政复议').locator('.go').click();
  const lit = draft.locator('td[data-mark~="selected"][data-mark~="error"]');
  await lit.waitFor(WAIT);
  expect(await lit.locator('button.cell').textContent()).toBe('2');
  await expect.poll(() => lit.evaluate((cell) => cell.getBoundingClientRect().top < innerHeight), WAIT).toBe(true);
  await draft.getByRole('tab', { name: '核验清单' }).click();
  await draft.locator('td[data-mark~="error"] .badge').first().click();
  await item('予以公开').locator('.opened').waitFor(WAIT);
});

test('a line of the calculation lights its cell', async () => {
  await fromWord(SLIPS);
  await item('行政复议').getByRole('button', { name: '展开' }).click();
  await item('行政复议').locator('.inspector tbody tr', { hasText: '结果维持' }).first().hover();
  const lit = draft.locator('.sheet [data-lit]');
  await lit.waitFor(WAIT);
  expect(await lit.locator('button.cell').textContent()).toBe('1');
});

test('a new paste takes the place of the last', async () => {
  await fromWord(SLIPS);
  await expect.poll(state, WAIT).toBe('fail');
  await fromWord();
  await expect.poll(state, WAIT).toBe('pass');
  expect(await draft.locator('[data-unpublished]').textContent()).toContain('文稿尚未发布');
});

test('a Word file is dropped, a damaged one gets its sentence', async () => {
  const bytes = docx(reportPage({ 'disputes.reconsideration.total': '2' }));
  await drop(draft, '年报（送审稿）.docx', bytes);
  await item('行政复议').waitFor(WAIT);
  expect(await draft.locator('.top .name').textContent()).toBe('年报（送审稿）.docx');
  await drop(draft, '坏的.docx', bytes.slice(0, bytes.length / 2));
  await expect.poll(() => draft.locator('.refused').textContent(), WAIT).toContain('文件已损坏或不完整');
  expect(await draft.locator('.verdict').count()).toBe(0);
});

test('a PDF is dropped and read, and an item leads to where its cell stands', async () => {
  await drop(draft, '年报.pdf', printed(sheetsOf(reportPage({ 'disputes.reconsideration.total': '2' }), PLAIN)));
  await item('行政复议').waitFor(WAIT);
  expect(await state()).toBe('fail');
  await item('行政复议').locator('.go').click();
  const spot = draft.locator('.spot[data-mark~="selected"][data-mark~="error"]');
  await spot.waitFor(WAIT);
  // What the page prints under the rectangle: ink where the figure stands, and a picture of the page around it.
  const page = draft.locator('.printed', { has: spot });
  const isInked = () =>
    page.evaluate((printed) => {
      const [canvas, spot] = [printed.querySelector('canvas'), printed.querySelector('.spot[data-mark~="error"]')];
      if (!canvas || !spot) return false;
      const [whole, part] = [canvas.getBoundingClientRect(), spot.getBoundingClientRect()];
      const scale = canvas.width / whole.width;
      const at = [
        (part.left - whole.left) * scale,
        (part.top - whole.top) * scale,
        part.width * scale,
        part.height * scale,
      ];
      const [left = 0, top = 0, width = 0, height = 0] = at.map(Math.round);
      return canvas
        .getContext('2d')
        ?.getImageData(left, top, width, height)
        .data.some((value, i) => i % 4 < 3 && value < 100);
    });
  await expect.poll(isInked, WAIT).toBe(true);
  await expect.poll(() => spot.evaluate((each) => each.getBoundingClientRect().top < innerHeight), WAIT).toBe(true);
  await spot.locator('.badge').click();
  await item('行政复议').locator('.opened').waitFor(WAIT);
  await draft.getByRole('button', { name: '读到的文字' }).click();
  await draft.locator('td[data-mark~="error"]').first().waitFor(WAIT);
});

test('an OFD and a workbook are dropped and read, and their slip is marked', async () => {
  const slip = reportPage({ 'disputes.reconsideration.total': '2' });
  const sheets = sheetsOf(slip, PLAIN);
  await drop(draft, '年报.ofd', ofd(sheets.map(objectsOf), '', sheets[0]?.width));
  await item('行政复议').waitFor(WAIT);
  expect(await draft.locator('.verdict h1').textContent()).toBe('1 处不符');
  const marked = draft.locator('td[data-mark~="error"] button.cell');
  expect(await marked.allTextContents()).toEqual(['2']);
  await drop(draft, '年报.xlsx', xlsx(slip));
  await expect.poll(() => draft.locator('.top .name').textContent(), WAIT).toBe('年报.xlsx');
  await item('行政复议').waitFor(WAIT);
  expect(await state()).toBe('fail');
  expect(await marked.allTextContents()).toEqual(['2']);
});

test('the form answers as its numbers come, and fills in none', async () => {
  await draft.getByRole('tab', { name: '填三张表' }).click();
  const cell = (address: string) => draft.locator(`[data-cell="requests.${address}"] input`);
  const answer = (outcome: string) => draft.locator(`[data-outcome="${outcome}"] summary`);
  await cell('carriedIn.naturalPerson').fill('2');
  await answer('notAssessable').waitFor(WAIT);
  expect(await cell('carriedIn.total').inputValue()).toBe('');
  await cell('carriedIn.total').fill('1');
  await answer('fail').waitFor(WAIT);
  expect(await draft.locator('[data-outcome="fail"] li').textContent()).toContain('算得 2，填报 1');
  expect(await draft.locator('td.failed').count()).toBe(7);
  await cell('carriedIn.total').fill('2');
  await answer('passBesideBlanks').waitFor(WAIT);
  expect(await draft.locator('td.failed').count()).toBe(0);
  // A block from a spreadsheet, its corner in a cell.
  await cell('newReceived.naturalPerson').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '12\t2\t0\t0\t0\t0\t14\r\n1\t0\t0\t0\t0\t0\t1\r\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => cell('newReceived.total').inputValue(), WAIT).toBe('14');
  expect(await cell('carriedIn.total').inputValue()).toBe('1');
  expect(await draft.locator('.filling .done').textContent()).toBe('已粘贴 14 格。');
});

test('what holds no report says so, and no script of it runs', async () => {
  await paste(draft, {
    'text/html': '<p>会议通知</p><img src=x onerror="document.title=1"><script>document.title=2</script>',
  });
  await expect.poll(() => draft.locator('.verdict h1').textContent(), WAIT).toContain('没有找到');
  expect(await draft.title()).toBe('检查文稿与附件');
  expect(await draft.locator('.sheet script, .sheet img').count()).toBe(0);
});

test('nothing of a draft leaves the page or stays in the browser', async () => {
  const asked: string[] = [];
  opened.context.on('request', (request) => asked.push(request.url()));
  await paste(draft, {
    'text/html': `${wordClipboard(bodyOf(reportPage(SLIPS)))}<img src="http://www.example.gov.cn/spy.png"><link rel=stylesheet href="http://www.example.gov.cn/spy.css">`,
  });
  await expect.poll(state, WAIT).toBe('fail');
  expect(asked.filter((url) => !url.startsWith(`chrome-extension://${opened.id}/`))).toEqual([]);
  const kept = await draft.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(kept).not.toContain('水务局');
  expect(await draft.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
});

const SLIP = { 'disputes.reconsideration.total': '2' };
const NOTICE = `<title>关于公布2023年度报告的通知</title><h1>青溪县水务局2023年政府信息公开工作年度报告</h1>
<p>详见附件。</p><p><a href="/files/report.docx">青溪县水务局2023年政府信息公开工作年度报告.docx</a></p>
<p><a href="http://files.example.com/other.docx">另一份年度报告.docx</a></p>`;

test.each([
  { kind: 'docx', body: () => docx(reportPage(SLIP)) },
  { kind: 'pdf', body: () => printed(sheetsOf(reportPage(SLIP), PLAIN)) },
])(
  'the report in a $kind attached to a page is checked in two clicks, and nothing else is asked for',
  async ({ kind, body }) => {
    opened.pages.set('/notice.html', NOTICE.replaceAll('.docx', `.${kind}`));
    opened.pages.set(`/files/report.${kind}`, { type: 'application/octet-stream', body: body() });
    const page = await opened.visit('/notice.html');
    const popup = await opened.context.newPage();
    const asked: string[] = [];
    opened.context.on('request', (request) => asked.push(request.url()));
    await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${await opened.tabOf(page)}`);
    const check = popup.locator('li', { hasText: '水务局' }).locator('[data-check-file]');
    await check.waitFor(WAIT);
    expect(await popup.locator('.links .caveat').textContent()).toContain('www.example.gov.cn');
    const [shown] = await Promise.all([opened.context.waitForEvent('page', WAIT), check.click()]);
    await shown.locator('.item', { hasText: '行政复议' }).waitFor(WAIT);
    expect(await shown.locator('.top .name').textContent()).toBe(`report.${kind}`);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([`http://www.example.gov.cn/files/report.${kind}`]);
    // Loaded again, it asks for nothing.
    await shown.reload();
    await shown.locator('.intake').waitFor(WAIT);
    expect(asked.filter((url) => url.startsWith('http'))).toHaveLength(1);
    await shown.close();
    await page.close();
  },
);

const fetched = async (url: string): Promise<string> => {
  await draft.goto(`chrome-extension://${opened.id}/draft.html?attachment=${encodeURIComponent(url)}`);
  const said = draft.locator('.refused, .awaited');
  await said.waitFor(WAIT);
  return (await said.textContent()) ?? '';
};

test('a file that is not there, and one elsewhere, get their sentences', async () => {
  expect(await fetched('http://www.example.gov.cn/files/none.pdf')).toContain('没有这个附件');
  const asked: string[] = [];
  opened.context.on('request', (request) => asked.push(request.url()));
  expect(await fetched('http://files.example.com/other.docx')).toContain('附件在 files.example.com');
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
});

test('every view is accessible', async () => {
  const broken = async () => {
    await draft.evaluate(axe);
    return draft.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  };
  expect(await broken()).toEqual([]);
  await fromWord(SLIPS);
  await expect.poll(state, WAIT).toBe('fail');
  expect(await broken()).toEqual([]);
});
