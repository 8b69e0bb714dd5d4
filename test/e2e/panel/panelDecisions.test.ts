import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 10_000 };

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
  opened = await openExtension({ '/slips.html': reportPage(SLIPS) }, { isChinese: true });
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
