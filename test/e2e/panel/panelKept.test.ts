import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createFirstDatabase,
  EARLIER,
  FIRST_DECISION,
  makeEarlier,
  OWN_KEY,
  takenOver,
  whatIsKept,
} from './earlierDatabases';
import { chooseRetention, type HistoryPanel, openHistoryPanel, WAIT } from './historyPanel';

let at: HistoryPanel;

beforeAll(async () => {
  at = await openHistoryPanel(createFirstDatabase);
});
afterAll(() => at.opened.close());

test('a decision of the first database outlives the second, and nothing is kept before it was chosen', async () => {
  await expect.poll(() => at.row('行政复议').getAttribute('data-state'), WAIT).toBe('awaiting');
  await at.panel.locator('.retention').waitFor(WAIT);
  expect(await at.storedCount()).toBe(0);
  expect(await at.keptKeys()).toEqual([OWN_KEY]);
});

test('what is chosen is asked once, and the shown report is kept from then on', async () => {
  await chooseRetention(at, '90 天');
  await expect.poll(at.said, WAIT).toBe('看过的年报在本机保存 90 天');
  await expect.poll(at.storedCount, WAIT).toBe(1);
  await at.panel.reload();
  await at.row('行政复议').waitFor(WAIT);
  expect(await at.panel.locator('.retention').count()).toBe(0);
  expect(await at.storedCount()).toBe(1);
});

test('what is older than is to be kept is taken out when the panel is opened', async () => {
  await at.goTo('/2022.html');
  await at.goTo('/slips.html');
  expect(await at.storedCount()).toBe(2);
  await at.panel.evaluate(
    (old) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('gouji');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('reports', 'readwrite');
          const walk = transaction.objectStore('reports').openCursor();
          walk.onsuccess = () => {
            if (!walk.result) return;
            walk.result.update({ ...walk.result.value, checkedAt: old });
            walk.result.continue();
          };
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    new Date(Date.now() - 91 * 24 * 60 * 60 * 1000).toISOString(),
  );
  await at.panel.reload();
  await at.row('行政复议').waitFor(WAIT);
  // The one that is shown is kept anew.
  await expect.poll(at.storedCount, WAIT).toBe(1);
});

test('a clock that has leapt ahead takes nothing out before that was said for two days', async () => {
  const days = async (ahead: number, act: () => Promise<void>) => {
    const session = await at.opened.context.newCDPSession(at.panel);
    const source = `{ const Real = Date; const ahead = ${ahead} * 86400000;
      Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); } static now() { return Real.now() + ahead; } }; }`;
    await session.send('Page.enable');
    const { identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
    await at.panel.reload();
    await at.row('行政复议').waitFor(WAIT);
    await at.tab('历史');
    await act();
    await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  };
  const notices = () => at.panel.locator('.keeping .notice').allTextContents();
  const before = await at.storedCount();
  expect(before).toBe(1);
  for (const ahead of [3650, 3651])
    await days(ahead, async () => {
      await expect.poll(notices, WAIT).toEqual([expect.stringContaining('有 1 份年报超过保存期限，先再保留两天')]);
      expect(await at.storedCount()).toBe(1);
    });
  // Put right, nothing was lost and nothing is said.
  await days(0, async () => {
    await at.panel.locator('.kept').first().waitFor(WAIT);
    expect(await notices()).toEqual([]);
    expect(await at.storedCount()).toBe(1);
  });
});

test('of a page that changes all the time the latest versions are kept', async () => {
  await at.panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('gouji');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('reports', 'readwrite');
          const store = transaction.objectStore('reports');
          const all = store.getAll();
          all.onsuccess = () => {
            const [known] = all.result;
            for (let number = 10; number < 40; number += 1) {
              const hash = String(number).padStart(64, '0');
              const checkedAt = new Date(Date.now() - number * 60_000).toISOString();
              store.put({ ...known, id: known.id.slice(0, -64) + hash, hash, checkedAt });
            }
          };
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await at.panel.reload();
  await at.row('行政复议').waitFor(WAIT);
  await expect.poll(at.storedCount, WAIT).toBe(20);
  await at.tab('历史');
  expect(await at.panel.locator('.kept[aria-current]').count()).toBe(1);
  await at.panel.locator('[data-clear="ask"]').click();
  await at.panel.locator('[data-clear="reports"]').click();
  await expect.poll(at.storedCount, WAIT).toBe(0);
  await at.panel.reload();
  await at.row('行政复议').waitFor(WAIT);
  await expect.poll(at.storedCount, WAIT).toBe(1);
});

test('a backup brings back what was cleared', async () => {
  await at.tab('历史');
  const before = await at.storedCount();
  const [download] = await Promise.all([
    at.panel.waitForEvent('download', WAIT),
    at.panel.locator('[data-backup]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^年报核验备份_\d{8}\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  await at.panel.locator('[data-clear="ask"]').click();
  await at.panel.locator('[data-clear="reports"]').click();
  // What is shown is kept again only when it is shown anew.
  await expect.poll(at.said, WAIT).toBe('历史已清空；作出的处理仍保留');
  await at.restore('backup.json', text);
  await expect.poll(at.said, WAIT).toBe(`已导入年报 ${before} 份、处理 1 条`);
  expect(await at.storedCount()).toBe(before);
  expect(await at.keptKeys()).toEqual([OWN_KEY]);
});

test('a hostile file changes nothing and is named', async () => {
  const before = await at.storedCount();
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
  for (const [number, [text, sentence]] of files.entries()) {
    await at.panel.locator('[data-remove]').first().focus();
    await at.restore(`hostile${number}.json`, text);
    await expect.poll(at.said, WAIT).toBe(sentence);
    expect(await at.storedCount()).toBe(before);
  }
});

test('a full disk and a blocked store are said, and the result stays', async () => {
  const refuse = (name: string, message: string) =>
    `${name} = () => { throw new DOMException('${message}', '${message}'); };`;
  const notices = () => at.panel.locator('.keeping .notice').allTextContents();
  await at.panel.evaluate(refuse('IDBObjectStore.prototype.put', 'QuotaExceededError'));
  await at.page.goto(new URL('/2022.html', at.page.url()).href);
  await expect.poll(notices, WAIT).toEqual(['磁盘空间不足，本次核验没有存入历史；页面上的结果不受影响。']);
  await at.panel.evaluate(refuse('IDBFactory.prototype.open', 'SecurityError'));
  await at.page.goto(new URL('/slips.html', at.page.url()).href);
  await expect
    .poll(notices, WAIT)
    .toEqual(['浏览器不允许保存或读取历史（可能禁用了站点数据）；页面上的结果不受影响。']);
  await at.tab('问题');
  await at.row('行政复议').waitFor(WAIT);
  await at.panel.reload();
});

test('to keep nothing leaves nothing', async () => {
  await at.tab('历史');
  const choice = at.panel.locator('[data-choice="retention"]');
  const asIs = [await choice.inputValue(), await at.storedCount()];
  expect(asIs).toEqual(['90', 1]);
  // An arrow key on the choice is no order to clear: it is asked for once more.
  await choice.press('ArrowUp');
  await at.panel.getByRole('group', { name: '不能恢复' }).getByRole('button', { name: '取消' }).click();
  expect([await choice.inputValue(), await at.storedCount()]).toEqual(asIs);
  await choice.selectOption({ label: '不保存' });
  await at.panel.locator('[data-shorten]').click();
  await expect.poll(at.said, WAIT).toBe('不保存历史；已保存的年报已清除');
  expect(await at.storedCount()).toBe(0);
  await at.panel.reload();
  await at.page.goto(new URL('/2022.html', at.page.url()).href);
  await at.tab('历史');
  await at.panel.getByText('没有保存本单位的年报。').waitFor(WAIT);
  expect(await at.storedCount()).toBe(0);
});

test('every earlier database is taken over with all that it holds', async () => {
  await at.panel.close();
  const page = await at.opened.context.newPage();
  for (const version of EARLIER) {
    await page.goto(`chrome-extension://${at.opened.id}/manifest.json`);
    await makeEarlier(page, version);
    await page.goto(`chrome-extension://${at.opened.id}/batch.html`);
    // With the third version came batches: their units are shown as they are.
    await page.locator(version < 3 ? '[data-roster]' : 'tr[data-unit="青溪县水务局"]').waitFor(WAIT);
    await expect.poll(async () => (await whatIsKept(page)).version, WAIT).toBe(4);
    expect((await whatIsKept(page)).records).toEqual(takenOver(version));
  }
});
