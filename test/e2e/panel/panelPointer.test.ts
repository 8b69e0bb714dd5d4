import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };
const HEADING = '<p><strong>一、总体情况</strong></p>';
const PROSE = '<p id="prose">全年共收到政府信息公开申请14件，发布政策解读117篇。</p>';

let opened: Opened;
let page: Page;
let panel: Page;

beforeAll(async () => {
  const html = reportPage(SLIPS).replace(HEADING, `${HEADING}${PROSE}`);
  opened = await openExtension({ '/prose.html': html }, { isChinese: true });
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await opened.visit('/prose.html');
  panel = await opened.context.newPage();
  await panel.setViewportSize({ width: 480, height: 900 });
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
});
afterAll(() => opened.close());
beforeEach(async () => {
  await panel.bringToFront();
  await panel.reload();
  await panel.locator('.item').nth(1).waitFor(WAIT);
});

const tab = (name: string) => panel.getByRole('tab', { name }).click();

/** The words of the page under a name of highlighted words. */
const underlined = (name: string): Promise<string[]> =>
  page.evaluate((key) => [...((CSS.highlights?.get(key) ?? []) as Iterable<Range>)].map(String), name);
/** The cells of the page that are lit: an animation draws them. */
const lit = (): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return target ? [target.closest('tr')?.cells[0]?.textContent?.trim() ?? target.textContent ?? ''] : [];
    }),
  );
const markup = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

test('a number that nobody compared is found in the list, on the page, and with its reason', async () => {
  await tab('核验清单');
  await panel.locator('[data-numbers="notCompared"] summary').click();
  const line = panel.locator('[data-numbers="notCompared"] li');
  expect(await line.locator('mark').allTextContents()).toEqual(['117']);
  expect(await line.locator('.said').textContent()).toBe('三张表不统计的事项');
  await panel.locator('[data-numbers="compared"] summary').click();
  expect(await panel.locator('[data-numbers="compared"] li .said').textContent()).toBe(
    '与表三“一、本年新收政府信息公开申请数量”行“总计”列等 3 格相符',
  );
  const before = await markup();
  await panel.getByRole('button', { name: '在页面上标出' }).click();
  await expect.poll(() => underlined('gouji-uncompared'), WAIT).toEqual(['117']);
  expect(await underlined('gouji-compared')).toEqual(['14']);
  await line.locator('.excerpt').click();
  await expect.poll(() => underlined('gouji-lit'), WAIT).toEqual(['117']);
  // Nothing is written into the page.
  expect(await markup()).toBe(before);
  await tab('数据');
  await expect.poll(() => underlined('gouji-uncompared'), WAIT).toEqual([]);
});

test('a cell of the panel lights its cell on the page, and back, without a trace', async () => {
  const before = await markup();
  await tab('数据');
  await panel.locator('[data-cell="requests.carriedOut.total"]').hover();
  await expect.poll(lit, WAIT).toEqual(['四、结转下年度继续办理']);
  expect(await markup()).toBe(before);
  await panel.locator('h2').first().hover();
  await expect.poll(lit, WAIT).toEqual([]);
  // 1 was carried in: the mouse over it on the page shows it in the panel.
  const row = page.locator('tr', { hasText: '二、上年结转' });
  await page.bringToFront();
  await row.locator('td').last().hover();
  await expect
    .poll(
      () => panel.locator('.pointed').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-cell'))),
      WAIT,
    )
    .toEqual(['requests.carriedIn.total']);
});

test('an operand of the calculation is lit while it is pointed at; when the panel closes nothing is left', async () => {
  const item = panel.locator('.item', { hasText: '予以公开' });
  await item.getByRole('button', { name: '展开' }).click();
  const operands = item.locator('.inspector tbody tr', { hasText: '商业企业' });
  await operands.first().hover();
  await expect.poll(lit, WAIT).toEqual(['三、本年度办理结果']);
  const other = await opened.context.newPage();
  await other.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
  await other.locator('.item').nth(1).waitFor(WAIT);
  await other.close();
  // Another panel that closes takes nothing of this one's away.
  expect(await lit()).toEqual(['三、本年度办理结果']);
  await panel.goto('about:blank');
  await expect.poll(lit, WAIT).toEqual([]);
  await panel.goBack();
});

test('a problem of one’s own, from words selected on the page, stays and goes out with every list', async () => {
  await page.bringToFront();
  await page.evaluate(() => {
    const [text] = document.getElementById('prose')?.childNodes ?? [];
    if (text) getSelection()?.setBaseAndExtent(text, 21, text, 27);
  });
  await panel.bringToFront();
  await panel.getByRole('button', { name: '添加问题' }).click();
  const form = panel.locator('form.adding');
  expect(await form.locator('blockquote').textContent()).toBe('解读117篇');
  await form.getByRole('textbox').fill('解读数与解读栏目的条数不一致');
  await form.getByRole('button', { name: '添加', exact: true }).click();
  const item = panel.locator('.item', { hasText: '人工添加' });
  await item.waitFor(WAIT);
  expect(await item.getAttribute('data-state')).toBe('listed');
  await panel.reload();
  await item.waitFor(WAIT);
  expect(await item.locator('.text').textContent()).toBe(
    '存疑人工添加：“一、总体情况”第1段，解读数与解读栏目的条数不一致',
  );
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.locator('[data-export="json"]').click()]);
  const { findings } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(findings.at(-1)).toMatchObject({ rule: 'manual/added', excerpt: '解读117篇', review: { state: 'listed' } });
  await item.locator('.go').click();
  await expect.poll(lit, WAIT).toEqual(['全年共收到政府信息公开申请14件，发布政策解读117篇。']);
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => item.count(), WAIT).toBe(0);
  await panel.getByRole('button', { name: '撤销' }).click();
  await item.waitFor(WAIT);
  await item.getByRole('button', { name: '删除' }).click();
  await panel.getByText('已删除这一处').waitFor(WAIT);
  await expect.poll(() => item.count(), WAIT).toBe(0);
});

test('a problem is added at a cell of the data', async () => {
  await tab('数据');
  await panel.locator('[data-cell="requests.carriedIn.total"]').click();
  await panel.getByRole('button', { name: '添加问题 表三“二、上年结转政府信息公开申请数量”行“总计”列' }).click();
  await panel.locator('form.adding').getByRole('textbox').fill('与上年报告不一致');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  const item = panel.locator('.item', { hasText: '与上年报告不一致' });
  await item.waitFor(WAIT);
  // The page is read anew for its icon.
  await panel.getByText('已记下').waitFor(WAIT);
  await item.locator('.go').click();
  await expect.poll(lit, WAIT).toEqual(['二、上年结转政府信息公开申请数量']);
});

test('the page is kept as a file that says the same and holds no mark, and exports name its hash', async () => {
  const keep = panel.locator('[data-export="page"]');
  await keep.waitFor(WAIT);
  const [download] = await Promise.all([panel.waitForEvent('download', WAIT), keep.click()]);
  expect(download.suggestedFilename()).toMatch(/^年报留存_青溪县水务局_2023_\d{8}\.html$/);
  const file = readFileSync(await download.path());
  const text = file.toString('utf8');
  expect(text).not.toMatch(/<script|data-gouji|outline/);
  expect(text).toContain(`网址：${page.url()}`);
  const hash = createHash('sha256').update(file).digest('hex');
  await expect.poll(() => panel.locator('.done').textContent(), WAIT).toContain(hash);
  // Read again, the file is the page: the same cells, the same findings.
  const kept = check(fromHtml(text), { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-01T00:00:00.000Z' });
  const [json] = await Promise.all([panel.waitForEvent('download'), panel.locator('[data-export="json"]').click()]);
  const exported = JSON.parse(readFileSync(await json.path(), 'utf8'));
  expect(kept.result.report?.cells).toEqual(exported.report.cells);
  expect(kept.result.report?.sections).toEqual(exported.report.sections);
  const relations = (findings: readonly { id: string }[]) =>
    findings.map(({ id }) => id).filter((id) => !id.startsWith('manual/'));
  expect(relations(kept.result.findings)).toEqual(relations(exported.findings));
  expect(exported.source).toMatchObject({ file: download.suggestedFilename(), sha256: hash });
  const popup = await opened.context.newPage();
  await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${await opened.tabOf(page)}`);
  await popup.getByRole('button', { name: '通知' }).click();
  await expect
    .poll(() => popup.evaluate(() => navigator.clipboard.readText()), WAIT)
    .toContain(`页面留存：${download.suggestedFilename()}（SHA-256 前12位 ${hash.slice(0, 12)}）`);
  await popup.close();
});

test('a cell that a person reads otherwise is checked so, is marked by hand, and is taken back', async () => {
  await tab('数据');
  // （一）予以公开 adds up to 7 and prints 8.
  await panel.locator('[data-cell="requests.granted.total"]').click();
  await panel.locator('[data-correct="cell"]').click();
  const form = panel.locator('form.correcting');
  expect(await form.textContent()).toContain('页面印“8”');
  await form.locator('input').fill('七');
  expect(await form.locator('[type=submit]').isDisabled()).toBe(true);
  // It is read as 8 already.
  await form.locator('input').fill('8');
  expect(await form.locator('[type=submit]').isDisabled()).toBe(true);
  await form.locator('input').fill('7');
  await form.locator('[type=submit]').click();
  await expect.poll(() => panel.locator('[data-cell="requests.granted.total"]').textContent(), WAIT).toBe('7人工');
  expect((await opened.badge(page)).text).toBe('1');
  await tab('读懂');
  // Of the plain sentences one speaks of what was granted.
  expect(await panel.locator('.plain .figure sup').allTextContents()).toContain('人工');
  await tab('问题');
  // What stands on the page is not touched, and the next reading of it says the same.
  expect(await page.locator('tr', { hasText: '（一）予以公开' }).textContent()).toContain('8');
  await page.reload();
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('1');
  await panel.reload();
  const item = panel.locator('.item', { hasText: '人工读数' });
  await item.waitFor(WAIT);
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '删除' }).click();
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  await expect.poll(() => item.count(), WAIT).toBe(0);
});

test('a picture of the visible page is copied with its address beneath, once the button was pressed there', async () => {
  const copy = panel.locator('[data-export="picture"]');
  const said = panel.locator('[role=status]');
  /** How many rows of the picture stand above and below the line that parts the page from its caption. */
  const parts = () =>
    panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap(await (item as ClipboardItem).getType('image/png'));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      const isBlack = (row: number): boolean => {
        const pixels = Array.from({ length: image.width }, (_, at) => (row * image.width + at) * 4);
        return pixels.every((at) => data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 0);
      };
      const line = Array.from({ length: image.height }, (_, row) => image.height - 1 - row).find(isBlack) ?? -1;
      return { above: line, below: image.height - line };
    });
  await copy.click();
  await expect.poll(() => said.allTextContents(), WAIT).toContainEqual(expect.stringContaining('没有截到'));
  await page.bringToFront();
  await opened.press(page);
  await panel.bringToFront();
  await copy.click();
  await expect.poll(() => said.allTextContents(), WAIT).toContainEqual(expect.stringContaining('已复制：截图'));
  const { above, below } = await parts();
  expect(above).toBeGreaterThan(400);
  // Four lines of twenty pixels at least, between two margins of ten.
  expect(below).toBeGreaterThanOrEqual(100);
});
