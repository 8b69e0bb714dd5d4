import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Opened } from '../openExtension';
import { UNITS } from './countyReports';

export const WAIT = { timeout: 30_000 };
export const unitAt = (at: number): string => UNITS[at] ?? '';

/** The batch page in its tab, as a person finds their way on it; units are named by their places in the roster. */
export function batchTab(page: Page) {
  const search = page.locator('.filters input[type="search"]');
  const row = (at: number) => page.locator(`tr[data-unit="${unitAt(at)}"]`);
  return {
    page,
    row,
    tab: (name: string) => page.getByRole('tab', { name }),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
    text: (words: string) => page.getByText(words),
    /** What stands in a cell of a unit, which is looked for by its name. */
    async textIn(at: number, column: string): Promise<string | null> {
      await search.fill(unitAt(at));
      return row(at).locator(`[data-column="${column}"]`).textContent(WAIT);
    },
    all: () => search.fill(''),
    /** How many units stand so. */
    async counted(state: string): Promise<number> {
      const filter = page.locator(`[data-filter="${state}"] b`);
      return (await filter.count()) === 0 ? 0 : Number(await filter.textContent());
    },
    ended: () => page.getByText('本次核验完成').waitFor(WAIT),
    /** How many units a run has read. */
    done: async () => Number(await page.locator('progress').getAttribute('value')),
    /** A file that a button offers. */
    async saved(press: () => Promise<void>): Promise<Buffer> {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      return readFileSync(await download.path());
    },
  };
}
export type BatchTab = ReturnType<typeof batchTab>;

/** Opens a page of the extension as it stands on an office's screen. */
export async function showPage(opened: Opened, address = 'batch.html'): Promise<Page> {
  const page = await opened.context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`chrome-extension://${opened.id}/${address}`);
  return page;
}

/** A folder with a page as a browser saves it: what it is made of stands beside it, and is no report. */
export function savedFolder(name: string, page: string, part: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-dropped-'));
  mkdirSync(join(folder, `${name}_files`));
  writeFileSync(join(folder, `${name}.html`), page);
  writeFileSync(join(folder, `${name}_files`, 'frame.html'), part);
  return folder;
}
