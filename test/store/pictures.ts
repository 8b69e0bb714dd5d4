import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Opened, openExtension } from '../e2e/openExtension';

const SIZE = { width: 1280, height: 800 };
const SIDE = 420;
const WAIT = { timeout: 30_000 };
const sample = (name: string): string => readFileSync(`test/pages/sample-${name}.html`, 'utf8');

/** Two screenshots side by side, or one over a corner of the other, as a person sees them in a browser's window. */
async function composed(page: Page, ground: Buffer, over: Buffer, style: string): Promise<Buffer> {
  const source = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;
  // Away from the extension, whose policy allows no style of ours.
  await page.goto('about:blank');
  await page.setViewportSize(SIZE);
  await page.setContent(
    `<style>body{margin:0;background:#fff;overflow:hidden}img{position:absolute;top:0;left:0}img+img{left:auto;right:0;${style}}</style><img src="${source(ground)}"><img src="${source(over)}">`,
  );
  await page.waitForFunction('[...document.images].every(({ complete }) => complete)');
  return page.screenshot();
}

async function reportShown(opened: Opened, width: number): Promise<{ page: Page; tab: number }> {
  const page = await opened.show('/sample.html');
  await page.setViewportSize({ width, height: SIZE.height });
  await page.locator('[data-gouji-layer]').waitFor({ ...WAIT, state: 'attached' });
  await opened.ask(page, 'next');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return { page, tab: await opened.tabOf(page) };
}

type Shot = (opened: Opened, own: Page) => Promise<Buffer>;
const address = ({ id }: Opened, name: string): string => `chrome-extension://${id}/${name}`;

const marked: Shot = async (opened, own) => {
  const { page, tab } = await reportShown(opened, SIZE.width);
  const ground = await page.screenshot();
  await own.setViewportSize({ width: 360, height: 600 });
  await own.goto(address(opened, `popup.html?tab=${tab}`));
  await own.locator('[data-state="fail"]').waitFor(WAIT);
  // What is asked once, at the first run, is answered.
  await own.evaluate('chrome.storage.local.set({ isKnown: true, retention: 30 })');
  await own.reload();
  await own.locator('[data-state="fail"]').waitFor(WAIT);
  return composed(own, ground, await own.screenshot(), 'margin:0 20px;box-shadow:0 4px 24px #0006');
};

const inspector: Shot = async (opened, own) => {
  const { page, tab } = await reportShown(opened, SIZE.width - SIDE);
  await own.setViewportSize({ width: SIDE, height: SIZE.height });
  await own.goto(address(opened, `sidepanel.html?tab=${tab}`));
  await own.locator('[data-item] [aria-expanded=false]').first().click(WAIT);
  return composed(own, await page.screenshot(), await own.screenshot(), 'border-left:1px solid #bbb');
};

const batch: Shot = async (opened, own) => {
  await own.setViewportSize(SIZE);
  // In the spring after the samples' year: that year's reports are what a batch begun now is about.
  await own.clock.setSystemTime('2024-03-05T02:00:00Z');
  await own.goto(address(opened, 'batch.html'));
  const files = ['slips', 'holds', 'blank-column'].map((name) => join('test/pages', `sample-${name}.html`));
  await own.locator('input[type=file][multiple]').first().setInputFiles(files);
  await own
    .locator('tr[data-unit]')
    .nth(files.length - 1)
    .waitFor(WAIT);
  return own.screenshot();
};

const draft: Shot = async (opened, own) => {
  await own.setViewportSize(SIZE);
  await own.goto(address(opened, 'draft.html'));
  await own.locator('input[type=file]').first().setInputFiles('test/pages/sample-slips.html');
  await own.locator('[data-item]').first().waitFor(WAIT);
  return own.screenshot();
};

const privacy: Shot = async (opened, own) => {
  await own.setViewportSize(SIZE);
  await own.goto(address(opened, 'help.html#data'));
  await own.locator('#data').waitFor(WAIT);
  return own.screenshot();
};

const SHOTS: readonly (readonly [string, Shot])[] = [
  ['1-marked', marked],
  ['2-inspector', inspector],
  ['3-batch', batch],
  ['4-draft', draft],
  ['5-privacy', privacy],
];

/** The five pictures of a store's page, taken from the built extension in its users' language. */
export async function takeStorePictures(keep: (name: string, picture: Buffer) => void): Promise<void> {
  const opened = await openExtension({ '/sample.html': sample('slips') }, { isChinese: true });
  try {
    const own = await opened.context.newPage();
    for (const [name, shoot] of SHOTS) keep(name, await shoot(opened, own));
  } finally {
    await opened.close();
  }
}
