import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';
import { laidOver, paperOf, solid, wordsOf } from './paperOf';

const WAIT = { timeout: 10_000 };
/** Names of table 3's columns and rows in nobody's words. */
const ODD = [
  ['自然人', '甲类'],
  ['商业企业', '乙类'],
  ['科研机构', '丙类'],
  ['社会公益组织', '丁类'],
  ['法律服务机构', '戊类'],
] as const;
const oddly = (html: string) => ODD.reduce((text, [name, odd]) => text.replaceAll(name, odd), html);

/** Which tables are wider than the panel, and what stands in more than one line though it is a number. */
const narrow = () => ({
  scrolled: [...document.querySelectorAll('.scroller')].filter((box) => box.scrollWidth > box.clientWidth).length,
  broken: [...document.querySelectorAll('td')].flatMap(({ firstChild, textContent }) => {
    if (!firstChild || !/\d/.test(textContent)) return [];
    const range = document.createRange();
    range.selectNodeContents(firstChild);
    return range.getClientRects().length > 1 ? [textContent] : [];
  }),
});

let opened: Opened;
let page: Page;
let panel: Page;
beforeAll(async () => {
  opened = await openExtension({ '/odd.html': oddly(reportPage(SLIPS)) }, { isChinese: true });
  page = await opened.visit('/odd.html');
  panel = await opened.context.newPage();
  await panel.setViewportSize({ width: 480, height: 900 });
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
});
afterAll(() => opened.close());

test('a table with odd names is read by its order once a person says which it is, while it prints the same', async () => {
  await panel.getByRole('tab', { name: '数据' }).click();
  const total = panel.locator('[data-cell="requests.granted.total"]');
  expect(await total.textContent()).not.toContain('8');
  await panel.locator('[data-designate="requests"]').click();
  await panel.getByRole('button', { name: '按格式的行列顺序读取' }).click();
  await expect.poll(() => total.textContent(), WAIT).toBe('8人工');
  await panel.setViewportSize({ width: 360, height: 900 });
  // Every column is in sight, and no number is broken.
  expect(await panel.evaluate(narrow)).toEqual({ scrolled: 0, broken: [] });
  await panel.setViewportSize({ width: 480, height: 900 });
  // （一）予以公开 adds up to 7 and prints 8, and 行政复议 adds up to 1 and prints 2: as where the names are the form's.
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  await page.reload();
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  // Another number in the table: nobody has looked at that one.
  opened.pages.set('/odd.html', oddly(reportPage({ ...SLIPS, 'requests.granted.total': '9' })));
  await page.reload();
  await expect.poll(() => total.textContent(), WAIT).not.toContain('人工');
  expect(await panel.locator('[data-designate="requests"]').count()).toBe(1);
});

test('a table outside its section is clicked on the page, and is read as long as it prints the same', async () => {
  const html = reportPage(SLIPS);
  const [, own = ''] = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const outside = (table: string) => html.replace(own, '').replace('</body>', `<h3>附表</h3>${oddly(table)}</body>`);
  opened.pages.set('/outside.html', outside(own));
  await page.goto(new URL('/outside.html', page.url()).href);
  const total = panel.locator('[data-cell="requests.granted.total"]');
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('1');
  await panel.locator('[data-designate="requests"]').click();
  await panel.locator('[data-pick="requests"]').click();
  // Nobody has clicked on the page yet.
  await panel.getByText('没有找到点选的表').waitFor(WAIT);
  await page.bringToFront();
  await page.getByRole('cell', { name: '（一）予以公开' }).click();
  await panel.bringToFront();
  await panel.locator('[data-pick="requests"]').click();
  await expect.poll(() => total.textContent(), WAIT).toBe('8人工');
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  // Its cells are not known on the page: the section stands for them, and a reload changes nothing.
  await page.reload();
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('2');
  expect(await page.locator('p[data-gouji]').textContent()).toContain('三、收到和处理政府信息公开申请情况');
  expect(await page.locator('table').last().locator('[data-gouji]').count()).toBe(0);
  opened.pages.set('/outside.html', outside(own.replace('>8<', '>7<')));
  await page.reload();
  await expect.poll(async () => (await opened.badge(page)).text, WAIT).toBe('1');
  await expect.poll(() => total.textContent(), WAIT).toBe('');
});

test('a cell is chosen, read by hand and left again by keys alone', async () => {
  await panel.bringToFront();
  const focused = () => panel.locator(':focus').getAttribute('data-cell');
  // One cell of a table is on the way of Tab.
  expect(await panel.locator('td[data-cell][tabindex="0"]').count()).toBe(3);
  await panel.locator('[data-cell="proactive.regulations.issued"]').focus();
  await panel.keyboard.press('ArrowRight');
  expect(await focused()).toBe('proactive.regulations.repealed');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  // 行政许可 has one cell as wide as the three above it.
  expect(await focused()).toBe('proactive.licensing.decisions');
  await panel.keyboard.press('c');
  await panel.locator('form.correcting input:focus').waitFor(WAIT);
  await panel.keyboard.press('Escape');
  await expect.poll(focused, WAIT).toBe('proactive.licensing.decisions');
  await panel.keyboard.press('a');
  const words = panel.locator('form.adding textarea:focus');
  await words.waitFor(WAIT);
  expect(await panel.locator('form.adding').textContent()).toContain('行政许可');
  await words.press('Escape');
  await expect.poll(focused, WAIT).toBe('proactive.licensing.decisions');
});

test('what is being written about one report waits for it, and is said of no other', async () => {
  opened.pages.set('/none.html', '<title>政务公开</title><p>没有年报。</p>');
  opened.pages.set('/other.html', reportPage().replaceAll('青溪县水务局', '白石县教育局'));
  const printing = (value: string) => oddly(reportPage({ ...SLIPS, 'proactive.licensing.decisions': value }));
  const go = (path: string) => page.goto(new URL(path, page.url()).href);
  const cell = panel.locator('[data-cell="proactive.licensing.decisions"]');
  opened.pages.set('/odd.html', printing('117'));
  await go('/odd.html');
  await expect.poll(() => cell.textContent(), WAIT).toBe('117');
  await cell.press('a');
  await panel.locator('form.adding textarea').fill('与公报的数不同');
  await cell.press('c');
  await panel.locator('form.correcting input').fill('7');
  // On the way there is a page that shows no report: the tab that was chosen is kept, too.
  await go('/none.html');
  await expect.poll(() => panel.getByRole('tab').count(), WAIT).toBe(0);
  await go('/other.html');
  await panel.getByText('白石县教育局').first().waitFor(WAIT);
  expect(await panel.locator('form.adding, form.correcting').count()).toBe(0);
  expect(await panel.getByRole('tab', { selected: true }).textContent()).toBe('数据');
  await go('/odd.html');
  await expect.poll(() => panel.locator('form.adding textarea').inputValue(), WAIT).toBe('与公报的数不同');
  await panel.locator('form.adding').getByRole('button', { name: '取消' }).click();
  // A cell that prints something else by now is no longer what was looked at.
  await cell.press('c');
  await panel.locator('form.correcting input').waitFor(WAIT);
  opened.pages.set('/odd.html', printing('119'));
  await page.reload();
  await expect.poll(() => cell.textContent(), WAIT).toBe('119');
  await expect.poll(() => panel.locator('form.correcting').count(), WAIT).toBe(0);
});

test('of a long list of numbers only what is seen is drawn, and on paper all of it', async () => {
  const numbers = Array.from({ length: 300 }, (_, at) => `发布政策解读${1001 + at}篇。`);
  const heading = '<p><strong>一、总体情况</strong></p>';
  opened.pages.set('/long.html', reportPage().replace(heading, `${heading}<p>${numbers.join('')}</p>`));
  await page.goto(new URL('/long.html', page.url()).href);
  await panel.getByRole('tab', { name: '核验清单' }).click();
  const lines = panel.locator('[data-numbers="notCompared"] li');
  const known = panel.locator('[data-numbers="notCompared"] summary', { hasText: '300' });
  await known.click();
  await lines.first().waitFor(WAIT);
  expect(await lines.count()).toBeLessThan(100);
  expect(await lines.first().locator('mark').textContent()).toBe('1001');
  expect(await lines.first().getAttribute('aria-setsize')).toBe('300');
  const box = panel.locator('.drawn-lines');
  const toEnd = () => box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  // What is measured on the way changes how long the list is.
  await expect.poll(() => toEnd().then(() => lines.last().locator('mark').textContent()), WAIT).toBe('1300');
  expect(await lines.last().getAttribute('aria-posinset')).toBe('300');
  const folded = panel.locator('details:not([open])');
  const before = await folded.count();
  expect(before).toBeGreaterThan(2);
  // 42 relations and more than a hundred rules, most of them folded on the screen.
  const listed = await panel.locator('.checks :is(li > *, summary):not(button)').allTextContents();
  expect(listed.length).toBeGreaterThan(150);
  const paper = wordsOf(await paperOf(panel));
  expect(numbers.filter((_, at) => !paper.includes(`策解读${1001 + at}篇`))).toEqual([]);
  expect(listed.map(solid).filter((text) => !paper.includes(text))).toEqual([]);
  // Whose it is, what was found, where and when it was read.
  for (const text of ['青溪县水务局', '2023年度', '/long.html', '2024年1月15日', '核验清单'])
    expect(paper).toContain(text);
  expect(/导出|添加问题|重新核验|读懂|批量核验/.exec(paper)?.[0]).toBe(undefined);
  // On the screen it is as it was.
  await expect.poll(() => lines.count(), WAIT).toBeLessThan(100);
  expect(await folded.count()).toBe(before);
});

test('on paper nothing lies over the tables, and the pictures have their numbers', async () => {
  await panel.getByRole('tab', { name: '数据' }).click();
  const tables = await paperOf(panel);
  expect(tables.at(-1)?.page).toBe(2);
  expect(laidOver(tables)).toEqual([]);
  expect(wordsOf(tables)).toContain('表四');
  expect(/试填|复制此表|方向键/.exec(wordsOf(tables))?.[0]).toBe(undefined);
  await panel.getByRole('tab', { name: '图' }).click();
  const pictures = await paperOf(panel);
  expect(laidOver(pictures)).toEqual([]);
  expect(wordsOf(pictures).split('图中的数字')).toHaveLength(4);
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.locator('.pictures details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  expect((await panel.evaluate(narrow)).broken).toEqual([]);
  // The row of table 3 that is named only in the numbers beneath its map.
  expect(wordsOf(pictures)).toContain('2.重复申请');
});

test('a figure of several cells lights them all on the page; pressed it shows the first among the data', async () => {
  await panel.getByRole('tab', { name: '读懂' }).click();
  // Of 14 requests 12 are of natural persons; the 2 of companies stand beside four columns of 0.
  const others = panel.locator('.plain li').nth(1).locator('.figure').last();
  expect(await others.textContent()).toBe('2');
  await others.hover();
  const lit = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return target ? [target.textContent?.trim() ?? ''] : [];
      }),
    );
  await expect.poll(async () => (await lit()).sort(), WAIT).toEqual(['0', '0', '0', '0', '2']);
  await others.click();
  const focused = panel.locator('[data-cell="requests.newReceived.commercial"]:focus');
  await focused.waitFor(WAIT);
});
