import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { showPage } from './batchTab';

const WAIT = { timeout: 15_000 };
const DECISIONS = { kind: 'gouji-decisions', version: 1, decisions: [] };

let opened: Opened;
let page: Page;
beforeAll(async () => {
  opened = await openExtension({}, { isChinese: true });
  page = await showPage(opened);
  await page.locator('[data-roster]').waitFor(WAIT);
});
afterAll(() => opened.close());

const give = (label: string, name: string, text: string | Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
/** Everything that this page keeps. */
const kept = () =>
  page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gouji');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...open.objectStoreNames];
    const counts = names.map(
      (name) =>
        new Promise((resolve) => {
          const request = open.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(`${name} ${request.result}`);
        }),
    );
    const all = await Promise.all(counts);
    open.close();
    return [...all, JSON.stringify(localStorage), JSON.stringify(await chrome.storage.local.get())];
  });
/** A file that says that it is larger than any: it is not opened. */
const giveHuge = (label: string, name: string) =>
  page.getByLabel(label).evaluate((field, called) => {
    const file = new File(['x'], called);
    Object.defineProperty(file, 'size', { value: 3 * 1024 ** 3 });
    for (const way of ['text', 'arrayBuffer'])
      Object.defineProperty(file, way, {
        value: () => {
          document.body.dataset.opened = called;
          return Promise.reject(new Error('opened'));
        },
      });
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    Reflect.deleteProperty(field, 'files');
  }, name);

test.each<[string, string, string, string | Buffer | null, string]>([
  ['合并同事的处理意见', 'a.json', '不是处理意见文件', '{"kind"', '不是处理意见文件，或已损坏，没有合并。'],
  ['合并同事的处理意见', 'b.json', 'another version', JSON.stringify({ ...DECISIONS, version: 2 }), '没有合并。'],
  [
    '合并同事的处理意见',
    'c.json',
    'a record that is none',
    JSON.stringify({ ...DECISIONS, decisions: [{ key: '__proto__' }] }),
    '没有合并。',
  ],
  ['合并同事的处理意见', 'd.json', 'huge', null, '没有合并。'],
  ['导入词表', 'a.xlsx', 'no workbook', 'PK\u0003\u0004 nothing', '词表未变。'],
  ['导入词表', 'b.txt', 'no words', '#\n的\n\n', '文件里没有可以采用的词。词表未变。'],
  ['导入词表', 'c.xlsx', 'huge', null, '文件超过 50 MB，没有读取。词表未变。'],
  ['选择名单文件', 'a.xlsx', 'no workbook', 'PK\u0003\u0004 nothing', '没有读取'],
  ['选择名单文件', 'b.csv', 'nothing in it', '\n\n,,\n', '没有认出单位名称或网址'],
  ['选择名单文件', 'c.csv', 'huge', null, '文件超过 50 MB，没有读取。'],
])('%s: %s (%s) gives a sentence and changes nothing', async (label, name, _, text, sentence) => {
  if (label === '导入词表' && name === 'a.xlsx') {
    await give(label, 'good.txt', '培训和自查\t标出\t试用');
    await page.getByText('词表有 1 个词').waitFor(WAIT);
  }
  const before = await kept();
  if (text === null) await giveHuge(label, name);
  else await give(label, name, text);
  await page.locator('[role=status]', { hasText: sentence }).first().waitFor(WAIT);
  expect(await page.evaluate('document.body.dataset.opened')).toBeUndefined();
  expect(await kept()).toEqual(before);
});

test('a list that is not made to its end looks like no empty one', async () => {
  await page.addInitScript(() => {
    const Real = Worker;
    // The worker that makes lists ends at whatever it is asked, as where memory is short.
    const ended = (url: string | URL, options?: WorkerOptions) => {
      if (!String(url).includes('officeWorker')) return new Real(url, options);
      const dead = {
        onerror: (): void => undefined,
        terminate() {},
        postMessage: () => setTimeout(dead.onerror),
      };
      return dead;
    };
    Object.assign(globalThis, {
      Worker: function Worker(...given: Parameters<typeof ended>) {
        return ended(...given);
      },
    });
  });
  await page.reload();
  await page.locator('[data-roster]').fill('单位\t网址\n青溪县水务局\t');
  await page.getByRole('button', { name: '读取名单' }).click();
  for (const [tab, part] of [
    ['清单与通知', '.caveat'],
    ['汇总', '.caveat'],
    ['对照', '[role=status]'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator(part, { hasText: '没有做完' }).first().waitFor(WAIT);
  }
});
