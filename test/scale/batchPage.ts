import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { buildExtension } from '../build/buildExtension';
import { openExtension } from '../e2e/openExtension';
import { machineNoise } from './machineNoise';
import { rosterText, writeSavedPages } from './savedPages';
import { type Cost, tabMeter } from './tabMeter';

/** What an office's tab may take, and for how long it may not answer. */
const MOST_MB = 400;
const MOST_MS = 50;
/** Three thousand files take the browser itself most of a second to hand over: of that nothing is ours. */
const GIVEN = 'folder handed over';
const LONG = { timeout: 480_000 };

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Goes to a part of the page that draws what is known, and waits until it stands there. */
async function draw(page: Page, name: string, part: string): Promise<void> {
  await tab(page, name);
  await page.locator(part).first().waitFor(LONG);
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download', LONG), page.locator(button).click()]);
  return readFileSync(await download.path());
}

/** What a person does meanwhile: types and scrolls. */
async function looksAround(page: Page): Promise<void> {
  const words = page.locator('input[type="search"]').first();
  await words.pressSequentially('青山县', { delay: 60 });
  await words.fill('');
  for (let at = 0; at < 8; at += 1) {
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 4000);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

type Part = readonly [name: string, act: () => Promise<void>];

function partsOf(page: Page, folder: string, count: number): Part[] {
  const loaded = () => page.locator('[data-publication]:not(:empty)').waitFor(LONG);
  return [
    [
      'roster pasted',
      async () => {
        // As it comes from a spreadsheet: typed in, so many lines take the browser itself a quarter of a minute.
        await page.evaluate((text) => navigator.clipboard.writeText(text), rosterText(count));
        await page.locator('[data-roster]').press('Control+V');
        await page.getByRole('button', { name: '读取名单' }).click();
        await page.getByText(`读到 ${count} 个单位`).waitFor(LONG);
        await page.getByLabel('年报年度').fill('2023');
      },
    ],
    [
      GIVEN,
      async () => {
        await page.locator('input[type=file][aria-label="选择文件夹"]').setInputFiles(folder);
      },
    ],
    [
      'pages read',
      async () => {
        await page.locator('progress').waitFor(LONG);
        await page.getByText('本次核验完成').waitFor(LONG);
      },
    ],
    ['table', () => looksAround(page)],
    ['by rule', () => draw(page, '按规则', '[data-rule]')],
    ['matrix', () => draw(page, '矩阵', '.matrix tr')],
    ['pictures', () => draw(page, '图', '.pictures svg')],
    [
      'list to tick',
      async () => {
        await tab(page, '清单与通知');
        await page.locator('[data-item]').first().waitFor(LONG);
        await loaded();
      },
    ],
    [
      'workbook',
      async () => {
        const sheets = await readWorkbook(await saved(page, '[data-export="xlsx"]'));
        if (sheets.length !== count + 1) throw new Error(`${sheets.length} sheets in place of ${count + 1}`);
      },
    ],
    ['letters', async () => void (await saved(page, '[data-export="notices"]'))],
    [
      'sums',
      async () => {
        await tab(page, '汇总');
        await page.locator('[data-rolled]').waitFor(LONG);
        const sum = page.locator('[data-cell="requests.newReceived.total"] button');
        if ((await sum.textContent()) !== String(14 * count)) throw new Error('the sum is wrong');
        await sum.click();
        await page.locator('.operands li').first().waitFor(LONG);
      },
    ],
    [
      'beside each other',
      async () => {
        await tab(page, '对照');
        await page.locator('.beside-part').waitFor(LONG);
        await page.locator('.beside-part [role="status"]').waitFor({ ...LONG, state: 'detached' });
      },
    ],
    [
      'opened again',
      async () => {
        await page.reload();
        await page.locator('tr[data-unit]').first().waitFor(LONG);
      },
    ],
  ];
}

/** So many saved pages through the batch page: what the tab takes, and for how long it does not answer. */
export async function batchPage(count: number): Promise<boolean> {
  buildExtension();
  const folder = mkdtempSync(join(tmpdir(), 'gouji-saved-'));
  writeSavedPages(folder, count);
  const opened = await openExtension({}, { isChinese: true });
  const costs: Cost[] = [];
  const noise = machineNoise();
  try {
    const page = await opened.context.newPage();
    await page.setViewportSize({ width: 1366, height: 768 });
    const { measure } = await tabMeter(page);
    await page.goto(`chrome-extension://${opened.id}/batch.html`);
    await page.locator('[data-roster]').waitFor(LONG);
    for (const [name, act] of partsOf(page, folder, count)) costs.push(await measure(name, act));
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const longest = Math.max(...costs.filter(({ name }) => name !== GIVEN).map((cost) => cost.longest));
  const heap = Math.max(...costs.map((cost) => cost.heap));
  const holds = longest <= MOST_MS && heap <= MOST_MB;
  const late = noise.end();
  // Whatever else a machine does at the time keeps the page waiting too.
  const isTold = holds || heap > MOST_MB || longest - late > MOST_MS;
  const verdict = holds ? 'holds' : isTold ? 'DOES NOT HOLD' : 'cannot be told on a machine as busy as this';
  console.log(`the machine itself kept a few milliseconds of work waiting for up to ${Math.round(late)} ms`);
  console.log(
    `${count} pages: longest block ${Math.round(longest)} ms (at most ${MOST_MS}), heap ${Math.round(heap)} MB (at most ${MOST_MB}): ${verdict}`,
  );
  return holds;
}
