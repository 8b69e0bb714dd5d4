import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBuild } from '../../build/writeBuilds';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 15_000 };
/** Where an administrator’s files lie, by the browser; only an administrator may write there. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];
/** The id of the build that is loaded by hand: no other build on this machine hears of it. */
const ID = 'glllnhhfmfihkioejpaniiklanffnhak';
const POLICY = { sites: ['a.gov.cn'], retentionDays: 90, batch: false, rules: { 'disputes/group-total': 'off' } };
const files = FOLDERS.map((folder) => join(folder, 'gouji-test.json'));
const takeAway = (): void => {
  for (const file of files) rmSync(file, { force: true });
};

// Elsewhere `options.test.ts` answers in the browser’s place, and `settings/hostile.test.ts` reads what may be set.
describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('what an administrator sets in a file', () => {
  let opened: Opened;
  beforeAll(async () => {
    process.once('exit', takeAway);
    for (const folder of FOLDERS) mkdirSync(folder, { recursive: true });
    for (const file of files) writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [ID]: POLICY } } }));
    opened = await openExtension({ '/slips.html': reportPage(SLIPS) }, { folder: writeBuild('sideload') });
  });
  afterAll(async () => {
    takeAway();
    await opened.close();
  });

  test('stands over what a person chooses, and holds on the page', async () => {
    const own = await opened.context.newPage();
    await own.goto(`chrome-extension://${opened.id}/options.html`);
    await expect.poll(() => own.locator('.managed').count(), WAIT).toBe(3);
    expect(await own.locator('[data-choice="retention"]').inputValue()).toBe('90');
    expect(await own.locator('[data-choice="retention"]').isDisabled()).toBe(true);
    const within = await opened.show('http://www.a.gov.cn/slips.html');
    // The relation of table 4 is switched off: of two slips one is left.
    await expect.poll(async () => (await opened.badge(within)).text, WAIT).toBe('1');
    await own.evaluate(() => {
      chrome.runtime.onMessage.addListener(({ type }) => {
        document.body.dataset.told = type;
      });
    });
    const other = await opened.show('http://b.gov.cn/slips.html');
    await expect.poll(() => own.evaluate('document.body.dataset.told'), WAIT).toBe('found');
    expect(await opened.ask(other, 'read')).toBeNull();
    await own.goto(`chrome-extension://${opened.id}/batch.html`);
    await expect.poll(() => own.locator('main .notice').textContent(), WAIT).toContain('switched this page off');
    await own.close();
  });
});
