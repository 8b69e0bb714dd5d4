import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from './openExtension';
import { reportPage, SLIPS } from './reportPage';

const WAIT = { timeout: 10_000 };

/** The year before's report of the same bureau: it carries two requests out, and has one more document in force. */
const BEFORE: Readonly<Record<string, string>> = {
  'requests.newReceived.naturalPerson': '13',
  'requests.newReceived.total': '15',
  'requests.carriedOut.naturalPerson': '2',
  'requests.carriedOut.total': '2',
};
const yearBefore = (): string => reportPage(BEFORE).replaceAll('2023', '2022').replaceAll('2024', '2023');

let opened: Opened;
let page: Page;
let panel: Page;

/** What the first version of the database held, before there was a history. */
const FIRST_DECISION = {
  key: 'one',
  reach: 'organ',
  finding: 'disputes/group-total@reconsideration',
  rule: 'disputes/group-total',
  organ: '青溪县水务局',
  year: null,
  values: '',
  state: 'awaiting',
  reason: null,
  note: null,
  by: null,
  at: '2026-01-01T00:00:00.000Z',
};

async function createFirstDatabase(): Promise<void> {
  const bare = await opened.context.newPage();
  await bare.goto(`chrome-extension://${opened.id}/manifest.json`);
  await bare.evaluate(
    (decision) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gouji', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('decisions', { keyPath: 'key' }).put(decision);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    FIRST_DECISION,
  );
  await bare.close();
}

beforeAll(async () => {
  opened = await openExtension(
    { '/slips.html': reportPage(SLIPS), '/2022.html': yearBefore(), '/2023.html': reportPage() },
    { isChinese: true },
  );
  await createFirstDatabase();
  page = await opened.visit('/slips.html');
  panel = await opened.context.newPage();
  await panel.setViewportSize({ width: 560, height: 1000 });
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
});
afterAll(() => opened.close());

const tab = (name: string) => panel.getByRole('tab', { name }).click();
const row = (text: string) => panel.locator('.item', { hasText: text });
const said = () => panel.locator('.done').textContent();

/** Goes to a page in the tab that the panel follows, and waits until the panel shows it. */
async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await tab('历史');
  await panel.locator(`.kept[aria-current][data-kept*="${path}"]`).waitFor(WAIT);
}

/** What is in the store, counted by the browser itself. */
const storedCount = (): Promise<number> =>
  panel.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('gouji');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('reports').objectStore('reports').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );

async function restore(name: string, text: string): Promise<void> {
  const path = join(tmpdir(), name);
  writeFileSync(path, text);
  await panel.locator('[data-restore]').setInputFiles(path);
}

test('a decision of the first database outlives the second, and nothing is kept before it was chosen', async () => {
  await expect.poll(() => row('行政复议').getAttribute('data-state'), WAIT).toBe('awaiting');
  await panel.locator('.retention').waitFor(WAIT);
  expect(await storedCount()).toBe(0);
});

test('what is chosen is asked once, and the shown report is kept from then on', async () => {
  await panel.getByRole('radio', { name: '90 天' }).check();
  await panel.locator('.retention').getByRole('button', { name: '确定' }).click();
  await expect.poll(said, WAIT).toBe('看过的年报在本机保存 90 天');
  await expect.poll(storedCount, WAIT).toBe(1);
  await panel.reload();
  await row('行政复议').waitFor(WAIT);
  expect(await panel.locator('.retention').count()).toBe(0);
  expect(await storedCount()).toBe(1);
});

test('a re-check tells what was mended, what was not, what is new and which other numbers changed', async () => {
  await goTo('/slips.html');
  // （一） is mended in its row and in the sum of its column; 行政复议 is not; 部分公开 is broken; a number without a relation is another.
  const changed = {
    'disputes.reconsideration.total': '2',
    'requests.partiallyGranted.total': '4',
    'proactive.licensing.decisions': '119',
  };
  opened.pages.set('/slips.html', reportPage(changed));
  await goTo('/slips.html');
  const count = (group: string) => panel.locator(`[data-recheck="${group}"] summary`).textContent();
  await expect.poll(() => count('mended'), WAIT).toBe('已改 1');
  // The column of totals still does not add up, now by another row.
  expect(await count('unmended')).toBe('未改 2');
  expect(await count('appeared')).toBe('新出现 1');
  expect(await panel.locator('.recheck').textContent()).toContain('另有 1 处数字变动');
  await panel.reload();
  await goTo('/slips.html');
  await expect.poll(() => panel.locator('.recheck').textContent(), WAIT).toContain('页面未变');
});

test('the year before is compared with unasked, and the finding says with which report', async () => {
  await goTo('/2022.html');
  await goTo('/2023.html');
  await expect
    .poll(() => panel.locator('.year-before').textContent(), WAIT)
    .toContain('与本机保存的上一年度报告比对：青溪县水务局2022年政府信息公开工作年度报告（核验于 ');
  await tab('问题');
  // Carried out 2, carried in 1.
  const item = row('表三“上年结转”与2022年度报告的“结转下年度”不同');
  await item.waitFor(WAIT);
  await item.getByRole('button', { name: '展开' }).click();
  expect(await item.locator('.compared').textContent()).toContain('青溪县水务局2022年');
});

test('what is deleted is compared with no more', async () => {
  await tab('历史');
  await goTo('/2022.html');
  await panel.locator('.kept[data-year="2022"] [data-remove]').click();
  await expect.poll(() => panel.locator('.kept[data-year="2022"]').count(), WAIT).toBe(0);
  await goTo('/2023.html');
  await expect
    .poll(() => panel.locator('.year-before').textContent(), WAIT)
    .toContain('本机没有可比对的本单位 2022 年度报告');
});

test('a page that was judged before its year before was kept is judged again unasked', async () => {
  // Read by the checker while nothing of 2022 is kept; then the other year is seen in a tab and a panel of its own.
  const other = await opened.visit('/2022.html');
  const second = await opened.context.newPage();
  await second.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(other)}`);
  await second.getByRole('tab', { name: '历史' }).click();
  await second.locator('.kept[aria-current][data-kept*="/2022.html"]').waitFor(WAIT);
  await second.close();
  await other.close();
  await panel.reload();
  await tab('历史');
  await expect.poll(() => panel.locator('.year-before').textContent(), WAIT).toContain('青溪县水务局2022年');
});

test('two years are laid side by side', async () => {
  await goTo('/2022.html');
  await goTo('/2023.html');
  await panel.locator('.kept[data-year="2022"] [data-beside]').click();
  const cell = panel.locator('.two-years [data-cell="requests.carriedOut.total"] td');
  await expect.poll(() => cell.allTextContents(), WAIT).toEqual(['2', '1', '−1']);
  expect(await panel.locator('[data-compared="disputes"] h3').textContent()).toContain('15 格中 0 格不同');
  const shares = await panel.locator('.pair').evaluateAll((pairs) => pairs.map((one) => one.textContent));
  expect(shares).not.toEqual([]);
  expect(shares.every((text) => text?.includes('对应段落文字相同 100%'))).toBe(true);
});

test('several years are drawn with their numbers', async () => {
  await tab('图');
  const picture = panel.getByRole('img', { name: /^历年/ });
  expect(await picture.getAttribute('aria-label')).toContain('2022 至 2023 年，本机保存 2 年');
  const numbers = panel.locator('.years table tbody tr');
  expect(await numbers.allTextContents()).toEqual(['202215200', '202314100']);
});

test('a backup brings back what was cleared', async () => {
  await tab('历史');
  const before = await storedCount();
  const [download] = await Promise.all([panel.waitForEvent('download', WAIT), panel.locator('[data-backup]').click()]);
  expect(download.suggestedFilename()).toMatch(/^年报核验备份_\d{8}\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  await panel.locator('[data-clear="ask"]').click();
  await panel.locator('[data-clear="reports"]').click();
  // What is shown is kept again only when it is shown anew.
  await expect.poll(said, WAIT).toBe('历史已清空；作出的处理仍保留');
  await restore('backup.json', text);
  await expect.poll(said, WAIT).toBe(`已导入年报 ${before} 份、处理 1 条`);
  expect(await storedCount()).toBe(before);
});

test('a hostile file changes nothing and is named', async () => {
  const before = await storedCount();
  const backup = { kind: 'gouji-backup', version: 1, reports: [], decisions: [] };
  const files: [string, string][] = [
    ['{"reports": [', '这不是勾稽的备份文件，没有导入，历史未变'],
    ['[]', '这不是勾稽的备份文件，没有导入，历史未变'],
    [JSON.stringify({ ...backup, version: 2 }), '备份来自其他版本，本版读不了，没有导入，历史未变'],
    [JSON.stringify({ ...backup, reports: [{ id: 'x' }] }), '备份内容不完整或格式不符，没有导入，历史未变'],
    [
      JSON.stringify({ ...backup, decisions: [{ ...FIRST_DECISION, reach: 'everything' }] }),
      '备份内容不完整或格式不符，没有导入，历史未变',
    ],
  ];
  for (const [at, [text, sentence]] of files.entries()) {
    await panel.locator('[data-remove]').first().focus();
    await restore(`hostile${at}.json`, text);
    await expect.poll(said, WAIT).toBe(sentence);
    expect(await storedCount()).toBe(before);
  }
});

test('to keep nothing leaves nothing', async () => {
  await panel.locator('[data-retention]').selectOption({ label: '不保存' });
  await expect.poll(said, WAIT).toBe('不保存历史；已保存的年报已清除');
  expect(await storedCount()).toBe(0);
  await panel.reload();
  await page.goto(new URL('/2022.html', page.url()).href);
  await tab('历史');
  await panel.getByText('没有保存本单位的年报。').waitFor(WAIT);
  expect(await storedCount()).toBe(0);
});
