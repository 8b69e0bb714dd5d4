import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { type OverlayProbe, overlayOf } from '../overlayOf';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };
const LIST = `chrome.dom.openOrClosedShadowRoot(document.querySelector('[data-gouji-list]'))`;
/** What of ours is on the paper: the numbers before cells, the list's height, how many cells are outlined. */
const ON_PAPER = `({
  numbers: [...document.querySelectorAll('td')].flatMap((cell) => {
    const { content } = getComputedStyle(cell, '::before');
    return content === 'none' || content === 'normal' ? [] : [cell.innerText + content];
  }),
  list: document.querySelector('[data-gouji-list]')?.offsetHeight ?? 0,
  outlines: [...document.querySelectorAll('td')].filter((cell) => getComputedStyle(cell).outlineStyle !== 'none').length,
})`;
const NOTHING = { numbers: [], list: 0, outlines: 0 };

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/numbers.html': reportPage(SLIPS),
    // Three slips in one knot: no cell can be named.
    '/table.html': reportPage({
      'requests.granted.naturalPerson': '9',
      'requests.granted.commercial': '5',
      'requests.partiallyGranted.naturalPerson': '8',
    }),
    '/choice.html': reportPage(SLIPS),
    '/hidden.html': reportPage(SLIPS),
    // The page's box ends at the window's edge, and its text far below.
    '/short-body.html': reportPage(SLIPS).replace('<style>', '<style>html,body{height:100%}'),
    '/paste.html': '<title>paste</title><div id="rich" contenteditable="true"></div>',
  });
});
afterAll(() => opened.close());

async function marked(path: string, count = '2'): Promise<{ page: Page; overlay: OverlayProbe }> {
  const page = await opened.show(path);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: count });
  await page.locator('[data-gouji]').first().waitFor({ state: 'attached' });
  return { page, overlay: await overlayOf(page, opened.id) };
}
const onPaper = (page: Page): Promise<unknown> => page.evaluate(ON_PAPER);

test('a printed page carries the numbers and a list of the problems; the screen shows neither', async () => {
  const { page, overlay } = await marked('/numbers.html');
  await expect
    .poll(
      () =>
        page
          .locator('td[data-gouji~="error"]')
          .first()
          .evaluate((cell) => getComputedStyle(cell).outlineStyle),
      WAIT,
    )
    .toBe('solid');
  expect(await onPaper(page)).toMatchObject({ numbers: [], list: 0 });
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => onPaper(page), WAIT).toMatchObject({ numbers: ['8"1"', '2"2"'], list: expect.any(Number) });
  expect(await page.evaluate(`document.querySelector('[data-gouji-list]').offsetHeight`)).toBeGreaterThan(100);
  const texts = await overlay.read<string[]>(`[...${LIST}.querySelectorAll('h2, li')].map((node) => node.textContent)`);
  expect(texts).toHaveLength(3);
  expect(texts[0]).toMatch(/2 处不符|Mismatches: 2/);
  // 5 + 2 = 7, printed 8; 1, printed 2.
  expect(texts[1]).toMatch(/＝ 7\n.*8\n.*\+1/);
  expect(texts[2]).toMatch(/＝ 1\n.*2\n.*\+1/);
});

test('what is printed is no part of the page: not of its text, of what is copied, or of what is left when marks go', async () => {
  const { page } = await marked('/hidden.html');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('document.body.innerText')).not.toMatch(/办理台账|case register/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const paper = await opened.visit('/paste.html');
  await paper.locator('#rich').click();
  await paper.keyboard.press('Control+v');
  const html = await paper.locator('#rich').innerHTML();
  expect(html).toContain('本年新收政府信息公开申请数量');
  expect(/gouji|台账|case register/.exec(html)?.[0]).toBe(undefined);
  await paper.close();
  await opened.ask(page, 'hideMarks');
  expect(await page.evaluate(`document.documentElement.outerHTML.includes('gouji')`)).toBe(false);
  await expect.poll(() => onPaper(page), WAIT).toEqual(NOTHING);
});

test('the columns of a printed table of relations stand apart', async () => {
  const { page, overlay } = await marked('/table.html', '1');
  await page.emulateMedia({ media: 'print' });
  // What is not drawn is not in the text as it is seen.
  const text = await overlay.read<string>(`${LIST}.querySelector('li').innerText`);
  const lines = text.split('\n').filter((line) => /[=＝]/.test(line));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.split('\t')).toHaveLength(4);
});

test('the list stands after the whole page, where the page’s own box ends before its text', async () => {
  const { page } = await marked('/short-body.html');
  await page.emulateMedia({ media: 'print' });
  const isBelow = () =>
    page.evaluate(() => {
      const [list, last] = [
        document.querySelector('[data-gouji-list]'),
        [...document.querySelectorAll('body *')].at(-1),
      ];
      if (!list || !last) return false;
      const { top, height } = list.getBoundingClientRect();
      return height > 100 && top >= last.getBoundingClientRect().bottom;
    });
  await expect.poll(isBelow, WAIT).toBe(true);
});

test('in the popup one chooses that nothing of ours is printed, for the open pages as for those to come', async () => {
  const { page } = await marked('/choice.html');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => onPaper(page), WAIT).not.toEqual(NOTHING);
  const popup = await opened.context.newPage();
  await popup.goto(`chrome-extension://${opened.id}/popup.html?tab=${await opened.tabOf(page)}`);
  await popup.locator('[data-choice="print"]').uncheck(WAIT);
  await expect.poll(() => onPaper(page), WAIT).toEqual(NOTHING);
  // On the screen the marks stay.
  await page.emulateMedia({ media: 'screen' });
  expect(await onPaper(page)).toMatchObject({ outlines: expect.any(Number) });
  expect(await onPaper(page)).not.toEqual(NOTHING);
  await opened.ask(page, 'hideMarks');
  await opened.ask(page, 'showMarks');
  await page.reload();
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '2' });
  await expect.poll(() => onPaper(page), WAIT).not.toEqual(NOTHING);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => onPaper(page), WAIT).toEqual(NOTHING);
  // The choice is kept, and can be taken back.
  await popup.reload();
  await expect.poll(() => popup.locator('[data-choice="print"]').isChecked(), WAIT).toBe(false);
  await popup.locator('[data-choice="print"]').check();
  await expect.poll(() => onPaper(page), WAIT).not.toEqual(NOTHING);
  await popup.close();
});
