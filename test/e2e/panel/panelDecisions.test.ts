import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };

/** Another bureau's report with the same slips. */
const other = reportPage(SLIPS).replaceAll('青溪县水务局', '白石县水务局');

let opened: Opened;
let page: Page;
let panel: Page;

async function openPanel(): Promise<Page> {
  const made = await opened.context.newPage();
  await made.setViewportSize({ width: 360, height: 900 });
  await made.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
  await made.locator('.item').nth(1).waitFor(WAIT);
  return made;
}
beforeAll(async () => {
  opened = await openExtension({ '/slips.html': reportPage(SLIPS), '/other.html': other }, { isChinese: true });
  page = await opened.visit('/slips.html');
  panel = await openPanel();
});
afterAll(() => opened.close());

const itemIn = (shown: Page) => shown.locator('.item', { hasText: '行政复议' });
const stateIn = (shown: Page) => itemIn(shown).getAttribute('data-state');
const press = (name: string, shown = panel) => itemIn(shown).getByRole('button', { name, exact: true }).click();
const undo = (shown = panel) => shown.getByRole('button', { name: '撤销' }).click();
const said = (shown = panel) => shown.locator('.done').textContent();

test('two panels of one page see what the other decides, and neither undoes it', async () => {
  const other = await openPanel();
  await press('展开');
  await press('列为问题');
  await expect.poll(() => stateIn(other), WAIT).toBe('listed');
  await press('展开', other);
  await press('待单位说明', other);
  await expect.poll(() => stateIn(panel), WAIT).toBe('awaiting');
  await undo();
  await expect.poll(() => said(), WAIT).toBe('已被别处改动，没有撤销');
  expect(await stateIn(panel)).toBe('awaiting');
  await undo(other);
  await expect.poll(() => stateIn(panel), WAIT).toBe('listed');
  await other.close();
});

test('a correction is taken back before what was decided earlier, and the page read anew', async () => {
  await panel.reload();
  await itemIn(panel).waitFor(WAIT);
  await press('展开');
  await press('待单位说明');
  await expect.poll(() => stateIn(panel), WAIT).toBe('awaiting');
  await panel.getByRole('tab', { name: '数据' }).click();
  await panel.locator('[data-correct="organ"]').click();
  await panel.locator('form.correcting input').fill('白石县水务局');
  await panel.getByRole('button', { name: '按此核验' }).click();
  await panel.getByRole('tab', { name: /^问题/ }).click();
  const byHand = panel.locator('.item', { hasText: '人工指定单位' });
  await byHand.waitFor(WAIT);
  await undo();
  await expect.poll(() => byHand.count(), WAIT).toBe(0);
  await expect.poll(() => stateIn(panel), WAIT).toBe('awaiting');
  await undo();
  await expect.poll(() => stateIn(panel), WAIT).toBe('listed');
});

test('a backup that is taken in beside what it was made of keeps no correction twice', async () => {
  await panel.locator('.retention').getByRole('button', { name: '确定' }).click();
  await panel.getByRole('tab', { name: '数据' }).click();
  await panel.locator('[data-correct="organ"]').click();
  await panel.locator('form.correcting input').fill('白石县水务局');
  await panel.getByRole('button', { name: '按此核验' }).click();
  await panel.getByRole('tab', { name: '历史' }).click();
  const [backup] = await Promise.all([panel.waitForEvent('download', WAIT), panel.locator('[data-backup]').click()]);
  await panel.locator('[data-restore]').setInputFiles(await backup.path());
  await expect.poll(() => said(), WAIT).toContain('已导入');
  await panel.reload();
  const byHand = panel.locator('.item', { hasText: '人工指定单位' });
  await byHand.waitFor(WAIT);
  expect(await byHand.count()).toBe(1);
  await byHand.getByRole('button', { name: '展开' }).click();
  await byHand.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => byHand.count(), WAIT).toBe(0);
});

test('what reaches further is shown when the form is opened again, and is taken back after a reload', async () => {
  const form = panel.locator('form.decision');
  await panel.reload();
  await press('展开');
  await press('不列为问题…');
  await form.getByLabel('理由').selectOption({ label: '以附件为准' });
  await form.getByRole('textbox').fill('来函第 3 号');
  await form.getByLabel('范围').selectOption({ label: '本单位的这类问题' });
  await form.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => stateIn(panel), WAIT).toBe('notListed');
  await panel.reload();
  await press('展开');
  await press('不列为问题…');
  expect(
    await form.locator('select, input').evaluateAll((fields) => fields.map((field) => 'value' in field && field.value)),
  ).toEqual(['attachment', '来函第 3 号', 'organ']);
  await form.getByRole('button', { name: '取消' }).click();
  await press('列为问题');
  await expect.poll(() => itemIn(panel).locator('.decided').textContent(), WAIT).toBe('列为问题（来函第 3 号）');
  await expect.poll(() => said(), WAIT).toBe('已记下；不列为问题的理由不再适用，没有保留（可撤销）');
  await press('备注与范围…');
  expect(await form.getByLabel('理由').count()).toBe(0);
  await form.getByRole('textbox').fill('已电话核实');
  await form.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => itemIn(panel).locator('.decided').textContent(), WAIT).toBe('列为问题（已电话核实）');
  await press('恢复待核');
  await expect.poll(() => stateIn(panel), WAIT).toBe('pending');
  await expect.poll(() => said(), WAIT).toContain('已恢复待核；范围更大的处理一并取消');
  await undo();
  await expect.poll(() => stateIn(panel), WAIT).toBe('listed');
  await press('恢复待核');
  await expect.poll(() => stateIn(panel), WAIT).toBe('pending');
});

test('a form belongs to its item as it was, and what was typed waits', async () => {
  const form = panel.locator('form.decision');
  await press('不列为问题…');
  await form.getByRole('textbox').fill('写到一半');
  await page.goto(new URL('/other.html', page.url()).href);
  await expect.poll(() => form.count(), WAIT).toBe(0);
  opened.pages.set('/slips.html', reportPage({ ...SLIPS, 'disputes.reconsideration.total': '3' }));
  await page.goto(new URL('/slips.html', page.url()).href);
  await itemIn(panel).locator('.waiting').waitFor(WAIT);
  expect(await form.count()).toBe(0);
  await press('按现在的数继续填写');
  expect(await form.getByRole('textbox').inputValue()).toBe('写到一半');
});

test('a rule that is switched off takes no reason, and is switched on again by undo', async () => {
  const form = panel.locator('form.decision');
  await form.getByLabel('范围').selectOption({ label: '全部（停用这条规则）' });
  expect(await form.locator('select, input').count()).toBe(1);
  expect(await form.locator('.hint').textContent()).toContain('不记理由和备注');
  await form.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => itemIn(panel).count(), WAIT).toBe(0);
  await undo();
  await itemIn(panel).waitFor(WAIT);
  await expect.poll(() => said(), WAIT).toBe('已撤销');
});

test('the icon of a page that holds counts what a person added, and is green again without it', async () => {
  const badge = async () => (await opened.badge(page)).text;
  opened.pages.set('/holds.html', reportPage());
  await page.goto(new URL('/holds.html', page.url()).href);
  await expect.poll(badge, WAIT).toBe('✓');
  await panel.getByRole('tab', { name: '数据' }).click();
  await expect.poll(() => panel.locator('[data-cell="requests.granted.total"]').textContent(), WAIT).toBe('7');
  await panel.locator('[data-cell="requests.granted.total"]').press('a');
  await panel.locator('form.adding textarea').fill('与公报的数不同');
  await panel.locator('form.adding textarea').press('Tab');
  await panel.keyboard.press('Enter');
  await expect
    .poll(() => opened.badge(page), WAIT)
    .toMatchObject({ text: '1', title: expect.stringContaining('1 处存疑') });
  await page.reload();
  await expect.poll(badge, WAIT).toBe('1');
  // What a person added stands in the panel, and not on the page.
  expect(await page.locator('[data-gouji]').count()).toBe(0);
  const item = panel.locator('.item', { hasText: '人工添加' });
  await item.getByRole('button', { name: '展开' }).click();
  await item.getByRole('button', { name: '删除' }).click();
  await expect.poll(badge, WAIT).toBe('✓');
  await undo();
  await expect.poll(badge, WAIT).toBe('1');
});
