import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REQUEST_ROWS } from '../../../src/report/addresses';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS, withoutSection } from '../reportPage';
import { openPopupTabs, type PopupTabs } from './popupOver';

const WAIT = { timeout: 10_000 };
/** Column 科研机构 with nothing in it: one doubt. */
const blankColumn = Object.fromEntries(REQUEST_ROWS['2021'].map((row) => [`requests.${row}.research`, '']));
/** Four of five applications of natural persons stand under 科研机构: two problems with the longest of hints. */
const twoColumns = { 'requests.granted.naturalPerson': '1', 'requests.granted.research': '4' };

/** Made up, and right by its last digit. */
const PERSON = '110101190001010014';

let opened: Opened;
let tabs: PopupTabs;
beforeAll(async () => {
  opened = await openExtension({
    '/slips.html': reportPage(SLIPS),
    '/three.html': withoutSection(reportPage(SLIPS), '六、其他需要报告的事项'),
    '/blank.html': reportPage(blankColumn),
    '/both.html': reportPage({ ...SLIPS, ...blankColumn }),
    '/holds.html': reportPage(),
    '/person.html': reportPage(SLIPS).replace(
      '<p><strong>二、',
      `<p>经办人身份证号${PERSON}，可向其查询。</p><p><strong>二、`,
    ),
    // 12 + 2 came in, 12 + 1 went out; without their totals either row may hold the slip: two cells of one column.
    '/candidates.html': reportPage({
      'requests.carriedIn.naturalPerson': '2',
      'requests.carriedIn.total': '',
      'requests.carriedOut.total': '',
    }),
    '/long.html': reportPage({ ...twoColumns, 'disputes.reconsideration.total': '2' }),
  });
  tabs = await openPopupTabs(opened, '/slips.html');
});
afterAll(() => opened.close());

/** What is on the clipboard; empty while it is being written. */
const clipboard = (popup: Page): Promise<string> =>
  popup.evaluate(() => navigator.clipboard.readText()).catch(() => '');

test('from the page to the text in the clipboard: the button and the copy, nothing scrolled', async () => {
  const popup = await tabs.over('/three.html');
  const list = popup.locator('[data-copy="list"]');
  const { bottom } = await list.evaluate((node) => node.getBoundingClientRect().toJSON());
  // Also under the first lines, which are there once.
  expect(bottom).toBeLessThanOrEqual(600);
  await list.click();
  await expect.poll(() => clipboard(popup), WAIT).toContain('序号');
  expect(await popup.evaluate(() => scrollY)).toBe(0);
  // What became of it is said where it is seen.
  const said = await popup.locator('.done').evaluate((node) => node.getBoundingClientRect().toJSON());
  expect(said.height).toBeGreaterThan(10);
  expect(said.bottom).toBeLessThanOrEqual(600);
});

test('the copies stay in sight under three long problems, and cover none that the keyboard goes to', async () => {
  const popup = await tabs.over('/long.html');
  await expect.poll(() => popup.locator('.items [data-item]').count(), WAIT).toBe(3);
  const edges = (part: string) =>
    popup.locator(part).evaluate((node): { top: number; bottom: number } => node.getBoundingClientRect().toJSON());
  expect((await edges('[data-copy="selfCheck"]')).bottom).toBeLessThanOrEqual(600);
  const last = '.items > :last-child button >> nth=-1';
  await popup.locator(last).focus();
  expect((await edges(last)).bottom).toBeLessThanOrEqual((await edges('.take')).top);
});

test('from the page to the letter in the clipboard by the keyboard: the shortcut and four keys at most', async () => {
  const popup = await tabs.over('/slips.html');
  const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('data-copy'));
  await expect.poll(focused, WAIT).toBe('list');
  const walked: string[] = [];
  for (let keys = 0; (await focused()) !== 'inquiry' && keys < 3; keys += 1) {
    await popup.keyboard.press('Tab');
    walked.push((await focused()) ?? '');
  }
  expect(walked).toEqual(['notice', 'inquiry']);
  await popup.keyboard.press('Enter');
  await expect.poll(() => clipboard(popup), WAIT).toContain('请问应当以哪个数为准');
});

test('problems stand by grade, each under its number of the page', async () => {
  const popup = await tabs.over('/both.html');
  const items = popup.locator('.items [data-item]');
  const grades = await items.evaluateAll((all) => all.map(({ classList }) => classList[1]));
  expect(grades).toEqual(['error', 'error', 'warning']);
  // The empty column begins above both slips.
  expect(await popup.locator('.items .number').allTextContents()).toEqual(['②', '③', '①']);
});

test('a number of a person has a letter of its own, and stands in no other', async () => {
  const popup = await tabs.over('/person.html');
  const copied = async (register: string, words: string): Promise<string> => {
    await popup.locator(`[data-copy="${register}"]`).click();
    await expect.poll(() => clipboard(popup), WAIT).toContain(words);
    return clipboard(popup);
  };
  const own = await copied('private', '疑涉个人信息，请尽快处理');
  const list = await copied('list', '涉个人信息');
  const notice = await copied('notice', '请核实更正');
  const inquiry = await copied('inquiry', '请问应当以哪个数为准');
  for (const text of [notice, inquiry]) expect(text).not.toMatch(/身份证|个人信息/);
  for (const text of [own, list, notice, inquiry]) expect(text).not.toContain(PERSON);
});

test('where nothing differs, what was read, what holds and what was not checked can be copied', async () => {
  const popup = await tabs.over('/holds.html');
  await popup.locator('[data-copy="statement"]').click();
  await expect.poll(() => clipboard(popup), WAIT).toContain('核验说明');
  const lines = (await clipboard(popup)).split('\n').map((line) => line.trim().slice(0, 4));
  expect(lines).toEqual(expect.arrayContaining(['读取：三', '相符：4', '未核验：']));
  expect(await popup.locator('[data-copy="notice"]').count()).toBe(0);
});

test('where to ask stands under the verdict, with a letter to send', async () => {
  const popup = await tabs.over('/three.html');
  const ask = popup.locator('.verdict [data-ask]');
  expect(await popup.locator('.verdict .plain').textContent()).toMatch(/联系方式|contact/);
  await ask.click();
  await expect.poll(() => clipboard(popup), WAIT).toContain('您好！');
});

test('a hint at cells that could each be meant leads to the problem they are about', async () => {
  const popup = await tabs.over('/candidates.html');
  const hint = popup.locator('button.hint');
  expect(await hint.textContent()).toMatch(/“自然人”列|“natural persons”/);
  await hint.click();
  const gone = async () => (await opened.ask(tabs.page, 'read'))?.currentItem;
  await expect.poll(gone, WAIT).toBe('requests/column-balance@naturalPerson');
  await expect.poll(() => popup.locator('.items [aria-current="true"]').count(), WAIT).toBe(1);
  expect(await tabs.page.locator('td[data-gouji~="selected"]').allInnerTexts()).toContain('2');
});

test('a notice has a line for a deadline where it is ticked, and only there', async () => {
  const popup = await tabs.over('/slips.html');
  const notice = popup.locator('[data-copy="notice"]');
  await notice.click();
  await expect.poll(() => clipboard(popup), WAIT).toContain('经核对你单位');
  expect(await clipboard(popup)).not.toContain('____年');
  await popup.locator('[data-choice="deadline"]').check();
  await notice.click();
  await expect.poll(() => clipboard(popup), WAIT).toContain('____年');
});

test('the first lines say where it stays, what lines mean and which keys there are, and are shown once', async () => {
  const popup = await tabs.over('/slips.html');
  await popup.evaluate(() => chrome.storage.local.remove('isKnown'));
  await popup.reload();
  await expect.poll(() => popup.locator('.first li').count(), WAIT).toBe(3);
  expect((await popup.locator('.first li').last().textContent())?.match(/Alt\+Shift\+[GJKH]/g)).toHaveLength(4);
  await popup.locator('.first button').click();
  expect(await popup.locator('.first').count()).toBe(0);
  await popup.reload();
  await popup.locator('[data-state="fail"]').waitFor(WAIT);
  await expect.poll(() => popup.evaluate(() => chrome.storage.local.get('isKnown')), WAIT).toEqual({ isKnown: true });
  expect(await popup.locator('.first').count()).toBe(0);
});

test('what the browser opens as the settings of the extension leads on to the rule book', async () => {
  const popup = await tabs.over('/slips.html');
  const [settings] = await Promise.all([
    opened.context.waitForEvent('page'),
    popup.evaluate(() => chrome.runtime.openOptionsPage()),
  ]);
  await settings.locator('a[href$="rules.html"]').first().waitFor(WAIT);
  expect(settings.url()).toContain('/options.html');
  await settings.close();
});

test('the words of the trade are explained where they stand: to the pointer, the focus and the ear', async () => {
  const popup = await tabs.over('/blank.html');
  const word = popup.locator('h1 .word');
  expect(await word.textContent()).toMatch(/^(?:存疑|Questionable)$/);
  const shown = () => word.evaluate((node) => getComputedStyle(node, '::after').content);
  expect(await shown()).toBe('none');
  await word.hover();
  expect(await shown()).toMatch(/合理原因|good reason/);
  await popup.mouse.move(0, 0);
  await word.focus();
  expect(await shown()).toMatch(/合理原因|good reason/);
  const described = (selector: string) =>
    popup
      .locator(selector)
      .first()
      .evaluate((node) =>
        (node.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
  expect(await described('h1 .word')).toMatch(/合理原因|good reason/);
  expect(await described('[data-item] .go')).toMatch(/合理原因|good reason/);
});
