import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from './openExtension';
import { type OverlayProbe, overlayOf } from './overlayOf';
import { reportPage, SLIPS, withoutSection } from './reportPage';

const WAIT = { timeout: 10_000 };
const HEADING = '<p><strong>一、总体情况</strong></p>';
const prose = `${HEADING}<p id="said">2023年，我局收到政府信息公开申请26件。</p>`;

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/repair.html': reportPage(SLIPS),
    // One request of a natural person booked under 商业企业: both columns are off by one, no row is.
    '/swap.html': reportPage({
      'requests.partiallyGranted.naturalPerson': '2',
      'requests.partiallyGranted.commercial': '1',
      'requests.outcomeTotal.naturalPerson': '11',
      'requests.outcomeTotal.commercial': '3',
      'requests.newReceived.naturalPerson': '11',
      'requests.newReceived.commercial': '3',
      'requests.granted.naturalPerson': '4',
      'requests.granted.commercial': '3',
    }),
    // The same where no other row could be meant: both cells are named.
    '/pair.html': reportPage({ 'requests.granted.naturalPerson': '4', 'requests.granted.commercial': '3' }),
    // Three slips in one knot: no cell can be named.
    '/several.html': reportPage({
      'requests.granted.naturalPerson': '9',
      'requests.granted.commercial': '5',
      'requests.partiallyGranted.naturalPerson': '8',
    }),
    '/low.html': reportPage(SLIPS),
    '/ends.html': withoutSection(reportPage(), '六、其他需要报告的事项').replace(
      /<p>[^<]*<\/p>\n<p>[^<]*<\/p>(?=\s*<\/div>)/,
      '',
    ),
    '/sticky.html': reportPage(SLIPS).replace(
      '<body>',
      '<body><div style="position:sticky;top:0;height:90px;background:#eee">政务公开</div>',
    ),
    '/modal.html': reportPage(SLIPS).replace('<body>', '<body><dialog>本站使用提示</dialog>'),
    '/prose.html': reportPage().replace(HEADING, prose),
  });
});
afterAll(() => opened.close());

/** Opens a page, goes to its first problem, and reads the card part by part. */
async function cardOf(
  path: string,
): Promise<{ page: Page; overlay: OverlayProbe; texts: (part: string) => Promise<string[]> }> {
  const page = await opened.visit(path);
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: expect.stringMatching(/[12]/) });
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  await expect.poll(() => overlay.read<boolean>(`root?.querySelector('.card')?.hidden`), WAIT).toBe(false);
  const texts = (part: string): Promise<string[]> =>
    overlay.read<string[]>(`[...root.querySelectorAll('.card ${part}')].map((node) => node.textContent)`);
  return { page, overlay, texts };
}

test('the cell to mend comes first: badge, strong outline and the card’s first line stand on it', async () => {
  const { page, texts } = await cardOf('/repair.html');
  // Row （一） prints 8, its applicants give 7; so does the column: with 7 both relations hold.
  expect(await texts('.lead')).toEqual([
    expect.stringMatching(
      /^(?:疑在此格：填报 8，若为 7，相关 2 组关系均成立|probably this cell: it says 8; with 7, the 2 relations in question would hold)$/,
    ),
  ]);
  expect(await page.locator('td[data-gouji~="error"][data-gouji~="selected"]').allInnerTexts()).toEqual(['8']);
  expect(await texts('.explanation b')).toHaveLength(2);
  expect((await texts('.explanation')).at(-1)).toMatch(/请勿仅为使算式相等而调整数字|only to make the sum agree/);
  // Seven terms, of which five are 0: they are counted.
  expect((await texts('.sum'))[0]).toMatch(/其余 4 项|4 others/);
});

test('one application booked in the wrong column is one problem that names both columns', async () => {
  const { page, texts } = await cardOf('/swap.html');
  expect(await opened.badge(page)).toMatchObject({ text: '1' });
  expect(await texts('.lead')).toEqual([
    expect.stringMatching(
      /^(?:“自然人”列与“商业企业”列一多一少，均差 1，可能填错列|.*possibly booked in the wrong column)$/,
    ),
  ]);
});

test('where both cells of such a slip can be named, each says so', async () => {
  const { page, texts } = await cardOf('/pair.html');
  expect(await opened.badge(page)).toMatchObject({ text: '2' });
  expect(await texts('.lead')).toEqual([
    expect.stringMatching(
      /^(?:疑在此格：填报 4，若为 5，该组关系成立；与“商业企业”列一多一少，可能填错列|.* says 4; with 5, .*possibly booked in the wrong column)$/,
    ),
  ]);
});

test('several relations that no cell explains are one problem with a table of them', async () => {
  const { page, texts } = await cardOf('/several.html');
  expect(await opened.badge(page)).toMatchObject({ text: '1' });
  expect(await texts('.lead')).toEqual([
    expect.stringMatching(/^(?:4 组关系不符，涉及 2 行 2 列|4 relations do not hold, in 2 rows and 2 columns)$/),
  ]);
  // Row （一）: 9 + 5 = 14, printed 7. Row （二）: 8, printed 3. Columns: 9 + 8 + 2 + 2 = 21 of 12, 5 of 2.
  const rows = await texts('.relations tbody td:nth-child(n+2)');
  expect(rows.join(' ').split(' ').sort()).toEqual(
    ['14', '7', '−7', '8', '3', '−5', '21', '12', '−9', '5', '2', '−3'].sort(),
  );
});

test('from a sentence the card leads to the cell it differs from', async () => {
  const { page, overlay, texts } = await cardOf('/prose.html');
  expect(await texts('.other')).toEqual([
    expect.stringMatching(/^(?:看表三“一、本年新收政府信息公开申请数量”行“总计”列|See Table 3)/),
  ]);
  const isInView = () =>
    page
      .locator('td[data-gouji~="warning"]')
      .first()
      .evaluate((cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
  expect(await isInView()).toBe(false);
  await overlay.read(`root.querySelector('.other').click()`);
  await expect.poll(isInView, WAIT).toBe(true);
});

const BOXES = `['.card', '.card .actions', '.badge[aria-current]'].map((part) => {
  const { left, top, right, bottom } = root.querySelector(part).getBoundingClientRect();
  return { left, top, right, bottom };
})`;
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const meet = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isWithin = (a: Edges, width: number, height: number): boolean =>
  a.left >= 0 && a.top >= 0 && a.right <= width && a.bottom <= height;

// 1366 × 768 at 200 %, and a window that is lower still.
test.each([
  [683, 384],
  [683, 260],
])('in a window of %d × %d the card keeps its buttons and leaves its cell free', async (width, height) => {
  const page = await opened.visit('/low.html');
  await page.setViewportSize({ width, height });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  const cellOf = (): Promise<Edges> =>
    page.locator('td[data-gouji~="error"][data-gouji~="selected"]').evaluate((cell) => {
      const { left, top, right, bottom } = cell.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  const isRight = async (): Promise<boolean> => {
    const [card, actions] = await overlay.read<Edges[]>(BOXES);
    const cell = await cellOf();
    if (!card || !actions) return false;
    return isWithin(card, width, height) && isWithin(actions, width, height) && !meet(card, cell);
  };
  await expect.poll(isRight, WAIT).toBe(true);
  await page.close();
});

test('in a low window the card is cut off rather than laid over the row of its cell', async () => {
  const page = await opened.visit('/low.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 683, height: 325 });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  const row = page.locator('tr:has(td[data-gouji~="error"][data-gouji~="selected"])').first();
  const isFree = async (): Promise<boolean> => {
    const [card] = await overlay.read<Edges[]>(BOXES);
    const edges: Edges = await row.evaluate((node) => node.getBoundingClientRect().toJSON());
    return card !== undefined && isWithin(card, 683, 325) && edges.bottom <= 326 && !meet(card, edges);
  };
  await expect.poll(isFree, WAIT).toBe(true);
  await page.close();
});

test('what is missing after an element at the window’s lower edge is said within the window', async () => {
  const page = await opened.visit('/ends.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 683, height: 325 });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '1' });
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  const bottom = () => overlay.read<number>(`root.querySelector('.note').getBoundingClientRect().bottom`);
  await expect.poll(bottom, WAIT).toBeGreaterThan(200);
  expect(await bottom()).toBeLessThanOrEqual(325);
  await page.close();
});

test('a cell under a header that stays is brought out from under it', async () => {
  const page = await opened.visit('/sticky.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  const cell = page.locator('td[data-gouji~="error"]').first();
  // The cell lies wholly under the header: inside the window, and not to be seen.
  await cell.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 30));
  await opened.ask(page, 'next');
  await expect.poll(() => cell.evaluate((node) => node.getBoundingClientRect().top > 90), WAIT).toBe(true);
});

test('while a modal dialog is open no card is shown that could not be used', async () => {
  const page = await opened.visit('/modal.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await page.evaluate(`document.querySelector('dialog').showModal()`);
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  expect(await overlay.read<boolean>(`root.querySelector('.card').hidden`)).toBe(true);
  await page.evaluate(`document.querySelector('dialog').close()`);
  await opened.ask(page, 'next');
  await expect.poll(() => overlay.read<boolean>(`root.querySelector('.card').hidden`), WAIT).toBe(false);
});
