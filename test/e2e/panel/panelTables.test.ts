import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

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

let opened: Opened;
beforeAll(async () => {
  opened = await openExtension({ '/odd.html': oddly(reportPage(SLIPS)) }, { isChinese: true });
});
afterAll(() => opened.close());

test('a table with odd names is read by its order once a person says which it is, while it prints the same', async () => {
  const page = await opened.visit('/odd.html');
  const panel = await opened.context.newPage();
  await panel.setViewportSize({ width: 480, height: 900 });
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
  await panel.getByRole('tab', { name: '数据' }).click();
  const total = panel.locator('[data-cell="requests.granted.total"]');
  expect(await total.textContent()).not.toContain('8');
  await panel.locator('[data-designate="requests"]').click();
  await panel.getByRole('button', { name: '按格式的行列顺序读取' }).click();
  await expect.poll(() => total.textContent(), WAIT).toBe('8人工');
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
