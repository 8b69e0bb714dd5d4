import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { overlayOf } from '../overlayOf';
import { reportPage } from '../reportPage';

const WAIT = { timeout: 10_000 };
const HEADING = '<p><strong>一、总体情况</strong></p>';
/** The table says 14 received, 1 carried in, 14 closed: 26 is none of them. Word has cut the number in two. */
const sentence =
  '<p id="said">（二）依申请公开。2023年，我局收到政府信息公开申请<span>2</span><b>6</b>件，均已&nbsp;&nbsp;按期答复。</p>';
const page = reportPage().replace(HEADING, `${HEADING}${sentence}`);

/** The table has one reconsideration and two documents issued. */
const several =
  '<p>2023年，我局收到政府信息公开申请26件，未发生行政复议、行政诉讼。全年制发规范性文件3件，现行有效9件。</p>';

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({
    '/words.html': page,
    '/several.html': reportPage().replace(HEADING, `${HEADING}${several}`),
    '/edited.html': page.replace('<div id="zoom">', '<div id="zoom" contenteditable="true">'),
  });
});
afterAll(() => opened.close());

/** The words painted in a severity's colours, as the page's own scripts would find them. */
const painted = (tab: Page) =>
  tab.evaluate(() => [...(CSS.highlights?.get('gouji-warning') ?? [])].map((range) => String(range)));
const outlineOf = (tab: Page, selector: string) =>
  tab.locator(selector).evaluate((node) => getComputedStyle(node).outlineStyle);

test('a number in prose is painted where it stands, and its cell in the table is outlined', async () => {
  const tab = await opened.visit('/words.html');
  await expect.poll(() => opened.badge(tab), WAIT).toMatchObject({ text: '1' });
  await expect.poll(() => painted(tab), WAIT).toEqual(['26件']);
  expect(await tab.locator('td[data-gouji~="warning"]').allInnerTexts()).toContain('14');
  expect(await outlineOf(tab, '#said')).toBe('none');
  const { result } = (await opened.ask(tab, 'read')) ?? {};
  expect(result?.findings).toMatchObject([{ rule: 'narrative/requests-received', actual: 26 }]);
  expect(result?.findings[0]?.excerpt).toContain('收到政府信息公开申请26件');
});

test('the paragraph is outlined while a person is taken to it; hiding the marks leaves nothing painted', async () => {
  const tab = opened.context.pages().find((each) => each.url().endsWith('/words.html'));
  if (!tab) throw new Error('the page has gone');
  await opened.ask(tab, 'next');
  expect(await outlineOf(tab, '#said')).not.toBe('none');
  await opened.ask(tab, 'hideMarks');
  expect(await painted(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.outerHTML.includes('gouji'))).toBe(false);
  await opened.ask(tab, 'showMarks');
  expect(await painted(tab)).toEqual(['26件']);
});

test('problems of one paragraph are numbered as their words stand, each badge at its own', async () => {
  const tab = await opened.visit('/several.html');
  await expect.poll(() => opened.badge(tab), WAIT).toMatchObject({ text: '1' });
  const state = await opened.ask(tab, 'read');
  const rules = state?.result.items.map(({ id }) => id.split('@')[0]);
  expect(rules).toEqual(['narrative/requests-received', 'narrative/disputes-none', 'narrative/normative-documents']);
  const overlay = await overlayOf(tab, opened.id);
  const badges = () =>
    overlay.read<string[]>(`[...root.querySelectorAll('.pin:not([hidden]) .badge')].map((one) => one.textContent)`);
  await expect.poll(badges, WAIT).toEqual(['1', '2', '3']);
});

test('in an editor nothing is painted', async () => {
  const tab = await opened.visit('/edited.html');
  await expect.poll(async () => (await opened.ask(tab, 'read'))?.result.findings.length, WAIT).toBe(1);
  await opened.ask(tab, 'next');
  expect(await painted(tab)).toEqual([]);
});
