import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { type OverlayProbe, overlayOf } from '../overlayOf';
import { reportPage, SLIPS, withoutSection } from '../reportPage';
import { BOXES, type Edges, isWithin, meet } from './edges';

const WAIT = { timeout: 10_000 };
const HEADING = '<p><strong>一、总体情况</strong></p>';
const prose = `${HEADING}<p id="said">2023年，我局收到政府信息公开申请26件。</p>`;

let opened: Opened;
let page: Page;
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
    '/short.html': reportPage(SLIPS).replace('<style>', '<style>td{font:9px/10px sans-serif}'),
    // The text of the first section is higher than a window at 200 %, and what differs stands at its head.
    '/tall.html': reportPage().replace(
      HEADING,
      `${HEADING}<p>2023年，我局收到政府信息公开申请26件。${'推进公开的各项工作按照年初的安排开展。'.repeat(40)}</p>`,
    ),
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

const WHOLE = { width: 1280, height: 1200 };
/** Shows a page in a window, once its problems are counted, without smooth scrolling. */
async function show(path: string, count: string, size = WHOLE): Promise<void> {
  page = await opened.show(path);
  await page.setViewportSize(size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: count });
}

/** Goes to the first problem of a page, and reads the card part by part. */
async function cardOf(
  path: string,
  count: string,
): Promise<{ overlay: OverlayProbe; texts: (part: string) => Promise<string[]> }> {
  await show(path, count);
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  await expect.poll(() => overlay.read<boolean>(`root?.querySelector('.card')?.hidden`), WAIT).toBe(false);
  const texts = (part: string): Promise<string[]> =>
    overlay.read<string[]>(`[...root.querySelectorAll('.card ${part}')].map((node) => node.textContent)`);
  return { overlay, texts };
}

test('the cell to mend comes first: badge, strong outline and the card’s first line stand on it', async () => {
  const { texts } = await cardOf('/repair.html', '2');
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
  const { texts } = await cardOf('/swap.html', '1');
  expect(await texts('.lead')).toEqual([
    expect.stringMatching(
      /^(?:“自然人”列与“商业企业”列一多一少，均差 1，可能填错列|.*possibly booked in the wrong column)$/,
    ),
  ]);
});

test('where both cells of such a slip can be named, each says so', async () => {
  const { texts } = await cardOf('/pair.html', '2');
  expect(await texts('.lead')).toEqual([
    expect.stringMatching(
      /^(?:疑在此格：填报 4，若为 5，该组关系成立；与“商业企业”列一多一少，可能填错列|.* says 4; with 5, .*possibly booked in the wrong column)$/,
    ),
  ]);
});

test('several relations that no cell explains are one problem with a table of them', async () => {
  const { texts } = await cardOf('/several.html', '1');
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
  const { overlay, texts } = await cardOf('/prose.html', '1');
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

// 1366 × 768 at 200 %, and a window that is lower still.
test.each([
  [683, 384],
  [683, 260],
])('in a window of %d × %d the card keeps its buttons and leaves its cell free', async (width, height) => {
  await show('/low.html', '2', { width, height });
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
});

const AT_200 = { width: 683, height: 325 };
// A window as of 1366 × 768 with the browser's own bars: in its middle no side has room for a card of two sums.
test.each([AT_200, { width: 1366, height: 650 }, { width: 900, height: 560 }])(
  'in a window of $width × $height the card is cut off rather than laid over the row of its cell',
  async (size) => {
    await show('/low.html', '2', size);
    const row = page.locator('tr:has(td[data-gouji~="error"][data-gouji~="selected"])').first();
    await page
      .locator('td[data-gouji~="error"]')
      .first()
      .evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
    await opened.ask(page, 'next');
    const overlay = await overlayOf(page, opened.id);
    const isFree = async (): Promise<boolean> => {
      const [card] = await overlay.read<Edges[]>(BOXES);
      const edges: Edges = await row.evaluate((node) => node.getBoundingClientRect().toJSON());
      const { width, height } = size;
      return card !== undefined && isWithin(card, width, height) && edges.bottom <= height + 1 && !meet(card, edges);
    };
    await expect.poll(isFree, WAIT).toBe(true);
  },
);

test('in a low window the headings of a short table stand above its row, and the card below', async () => {
  await show('/short.html', '2', AT_200);
  await opened.ask(page, 'next');
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  const table = page.locator('table:has(td[data-gouji~="error"][data-gouji~="selected"])');
  const isFree = async (): Promise<boolean> => {
    const [card] = await overlay.read<Edges[]>(BOXES);
    const edges: Edges = await table.evaluate((node) => node.getBoundingClientRect().toJSON());
    return card !== undefined && isWithin(card, 683, 325) && edges.top >= 0 && !meet(card, edges);
  };
  await expect.poll(isFree, WAIT).toBe(true);
});

test('of a text higher than its window the words that differ are brought into view, and the card leaves them free', async () => {
  await show('/tall.html', '1', AT_200);
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  const isFree = async (): Promise<boolean> => {
    const [card, , badge] = await overlay.read<Edges[]>(BOXES);
    if (!card || !badge) return false;
    return (
      isWithin(card, 683, 325) && isWithin(badge, 683, 325) && !meet(card, { ...badge, bottom: badge.bottom + 20 })
    );
  };
  await expect.poll(isFree, WAIT).toBe(true);
});

test('what is missing after an element at the window’s lower edge is said within the window', async () => {
  await show('/ends.html', '1', AT_200);
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  const bottom = () => overlay.read<number>(`root.querySelector('.note').getBoundingClientRect().bottom`);
  await expect.poll(bottom, WAIT).toBeGreaterThan(200);
  expect(await bottom()).toBeLessThanOrEqual(325);
});

test('a cell under a header that stays is brought out from under it', async () => {
  await show('/sticky.html', '2');
  const cell = page.locator('td[data-gouji~="error"]').first();
  // The cell lies wholly under the header: inside the window, and not to be seen.
  await cell.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 30));
  await opened.ask(page, 'next');
  await expect.poll(() => cell.evaluate((node) => node.getBoundingClientRect().top > 90), WAIT).toBe(true);
});

test('while a modal dialog is open no card is shown that could not be used', async () => {
  await show('/modal.html', '2');
  await page.evaluate(`document.querySelector('dialog').showModal()`);
  await opened.ask(page, 'next');
  const overlay = await overlayOf(page, opened.id);
  expect(await overlay.read<boolean>(`root.querySelector('.card').hidden`)).toBe(true);
  await page.evaluate(`document.querySelector('dialog').close()`);
  await opened.ask(page, 'next');
  await expect.poll(() => overlay.read<boolean>(`root.querySelector('.card').hidden`), WAIT).toBe(false);
});
