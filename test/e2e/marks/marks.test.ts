import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { type OverlayProbe, overlayOf } from '../overlayOf';
import { reportPage, SLIPS, withoutSection } from '../reportPage';

const WAIT = { timeout: 10_000 };
/** The text a reader has, and the size and place of every table. */
const TRACE = `({
  text: document.body.innerText,
  page: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  tables: [...document.querySelectorAll('table, td')].map((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    return [x, y + scrollY, width, height].join(' ');
  }),
})`;
const CLEAN = `document.documentElement.outerHTML.includes('gouji') || document.querySelector('[data-gouji-layer]') !== null`;

/** How far the middle of the note is from an edge of something on the page, in pixels. */
async function heightsOf(overlay: OverlayProbe, place: Locator, edge: 'top' | 'bottom'): Promise<number> {
  const middle = await overlay.read<number>(
    `(({ top, bottom }) => (top + bottom) / 2)(root.querySelector('.note').getBoundingClientRect())`,
  );
  const at = await place.evaluate((node, side) => node.getBoundingClientRect()[side], edge);
  return middle - at;
}

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/holds.html': reportPage(),
    '/slips.html': reportPage(SLIPS),
    '/plain.html': reportPage(SLIPS),
    '/copied.html': reportPage(SLIPS),
    '/steps.html': reportPage(SLIPS),
    '/short.html': withoutSection(reportPage(), '六、其他需要报告的事项'),
    '/middle.html': withoutSection(reportPage(), '五、存在的主要问题及改进情况'),
    '/row.html': reportPage().replace(/<tr>(?:(?!<tr>)[\s\S])*?2\.申请人逾期未按收费通知[\s\S]*?<\/tr>/, ''),
    '/news.html': '<title>要闻</title><h1>青溪县召开防汛工作会议</h1><p>会议部署了下一阶段工作。</p>',
    '/paste.html': '<title>paste</title><div id="rich" contenteditable="true"></div><textarea></textarea>',
  });
});
afterAll(() => opened.close());

test('a page whose numbers hold says so on the button and bears no mark', async () => {
  const page = await opened.visit('/holds.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  expect(await page.evaluate(CLEAN)).toBe(false);
  const state = await opened.ask(page, 'read');
  expect(state).toMatchObject({ result: { verdict: 'pass', source: { kind: 'live' } }, isEditor: false });
});

test('a page that is no report is left alone', async () => {
  const page = await opened.visit('/news.html');
  await opened.press(page);
  await expect.poll(() => opened.ask(page, 'read'), WAIT).toMatchObject({ result: { verdict: 'notReport' } });
  expect(await opened.badge(page)).toMatchObject({ text: '' });
  expect(await page.evaluate(CLEAN)).toBe(false);
});

test('two slips are two marks: the printed totals solid, their parts dotted, their numbers in page order', async () => {
  const page = await opened.visit('/slips.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  const errors = await page.locator('td[data-gouji~="error"]').allInnerTexts();
  // The cell to mend, the total of row （一）, and the total of 行政复议, of which no cell can be named.
  expect(errors).toEqual(['8', '2']);
  // What the first breaks too, the total of column 总计, only shows that it takes part.
  expect(await page.locator('td[data-gouji="total"]').allInnerTexts()).toEqual(['14']);
  expect(
    await page
      .locator('[data-gouji~="error"]')
      .first()
      .evaluate((cell) => getComputedStyle(cell).outlineStyle),
  ).toBe('solid');
  expect(
    await page
      .locator('[data-gouji="part"]')
      .first()
      .evaluate((cell) => getComputedStyle(cell).outlineStyle),
  ).toBe('dotted');
  const overlay = await overlayOf(page, opened.id);
  const badges = await overlay.read<string[][]>(
    `[...root.querySelectorAll('.badge')].map((badge) => [badge.textContent, badge.getAttribute('aria-label')])`,
  );
  expect(badges.map(([number]) => number)).toEqual(['1', '2']);
  // Row and column in words: the headers are out of sight.
  expect(badges[1]?.[1]).toMatch(/(?:表四“行政复议”“总计”列|Table 4, “reconsideration”, total)$/);
});

test('marking, hiding and showing again leave text and tables as they were', async () => {
  const page = await opened.visit('/paste.html');
  await page.setContent(reportPage(SLIPS).replace('<style>', '<style>body{margin:0}table{width:100%}'));
  const before = await page.evaluate(TRACE);
  await opened.press(page);
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  await opened.ask(page, 'next');
  expect(await page.evaluate(TRACE)).toEqual(before);
  expect(await opened.ask(page, 'hideMarks')).toMatchObject({ areMarksShown: false });
  expect(await page.evaluate(TRACE)).toEqual(before);
  expect(await page.evaluate(CLEAN)).toBe(false);
  expect(await opened.ask(page, 'toggleMarks')).toMatchObject({ areMarksShown: true });
  expect(await page.locator('[data-gouji]').count()).toBeGreaterThan(0);
  expect(await page.evaluate(TRACE)).toEqual(before);
  await page.close();
});

test('a copied table carries no mark, and the page keeps its own', async () => {
  const page = await opened.visit('/copied.html');
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  const marked = await page.locator('[data-gouji]').count();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.locator('[data-gouji]').count(), WAIT).toBe(marked);
  const paper = await opened.visit('/paste.html');
  await paper.locator('#rich').click();
  await paper.keyboard.press('Control+v');
  const html = await paper.locator('#rich').innerHTML();
  expect(html).toContain('本年新收政府信息公开申请数量');
  expect(html).not.toMatch(/gouji|outline/);
  await paper.close();
});

test('next and previous go around, light the cells and scroll to them', async () => {
  const page = await opened.visit('/steps.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  const items = (await opened.ask(page, 'read'))?.result.items.map(({ id }) => id) ?? [];
  expect(items).toHaveLength(2);
  const [first, second] = items;
  const steps = ['next', 'next', 'next', 'previous', 'previous'] as const;
  const seen: (string | null | undefined)[] = [];
  for (const step of steps) seen.push((await opened.ask(page, step))?.currentItem);
  expect(seen).toEqual([first, second, first, second, first]);

  await page.evaluate('scrollTo(0, 0)');
  const state = await opened.ask(page, { type: 'go', item: second ?? '' });
  expect(state?.currentItem).toBe(second);
  const total = page.locator('td[data-gouji~="selected"][data-gouji~="total"]');
  expect(await total.innerText()).toBe('2');
  await expect
    .poll(() => total.evaluate((cell) => cell.getBoundingClientRect().bottom <= innerHeight), WAIT)
    .toBe(true);
});

test('what is missing is said where it should stand', async () => {
  const page = await opened.visit('/short.html');
  await expect.poll(() => opened.badge(page), WAIT).not.toMatchObject({ text: '' });
  const overlay = await overlayOf(page, opened.id);
  const note = await overlay.read<string>(`root.querySelector('.note').textContent`);
  expect(note).toMatch(/^(?:应有：六、其他需要报告的事项|Should stand here: Other matters to report)$/);
  // Below the last paragraph of part five.
  expect(await heightsOf(overlay, page.locator('p:has-text("五、存在的主要问题") + p'), 'bottom')).toBeCloseTo(0, -1.5);
});

test('a missing part is said before the heading that follows it, a missing row between its neighbours', async () => {
  const page = await opened.visit('/middle.html');
  await expect.poll(() => opened.badge(page), WAIT).not.toMatchObject({ text: '' });
  const overlay = await overlayOf(page, opened.id);
  const note = `root.querySelector('.note').textContent`;
  expect(await overlay.read<string>(note)).toMatch(/^(?:应有：五、|Should stand here: Main problems)/);
  expect(await heightsOf(overlay, page.getByText('六、其他需要报告的事项'), 'top')).toBeCloseTo(0, -1.5);
  const table = await opened.visit('/row.html');
  await expect.poll(() => opened.badge(table), WAIT).not.toMatchObject({ text: '' });
  const other = await overlayOf(table, opened.id);
  expect(await other.read<string>(note)).toMatch(/（六）其他处理—2\.|Other handling: /i);
  expect(await heightsOf(other, table.locator('td', { hasText: '3.其他' }).last(), 'top')).toBeCloseTo(0, -1.5);
});
