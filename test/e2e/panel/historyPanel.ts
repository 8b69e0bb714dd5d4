import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Opened, openExtension } from '../openExtension';
import { reportPage, SLIPS } from '../reportPage';

export const WAIT = { timeout: 10_000 };

/** The year before's report of the same bureau: it carries two requests out, and has one more. */
const BEFORE: Readonly<Record<string, string>> = {
  'requests.newReceived.naturalPerson': '13',
  'requests.newReceived.total': '15',
  'requests.carriedOut.naturalPerson': '2',
  'requests.carriedOut.total': '2',
};
const yearBefore = (): string => reportPage(BEFORE).replaceAll('2023', '2022').replaceAll('2024', '2023');

/** A page with a report, and the panel that follows it. */
export interface HistoryPanel {
  readonly opened: Opened;
  readonly page: Page;
  readonly panel: Page;
  tab(name: string): Promise<void>;
  row(text: string): Locator;
  /** What the panel said of the last act. */
  said(): Promise<string | null>;
  /** Goes to a page in the tab that the panel follows, and waits until the history shows it. */
  goTo(path: string): Promise<void>;
  /** How many reports the browser itself counts in the store. */
  storedCount(): Promise<number>;
  /** What the browser itself says that decisions are kept under. */
  keptKeys(): Promise<readonly IDBValidKey[]>;
  /** Chooses a file with this text as the backup to be taken in. */
  restore(name: string, text: string): Promise<void>;
}

const keysOf = (panel: Page, store: string): Promise<readonly IDBValidKey[]> =>
  panel.evaluate(
    (name) =>
      new Promise<IDBValidKey[]>((resolve, reject) => {
        const open = indexedDB.open('gouji');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const keys = open.result.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => {
            open.result.close();
            resolve(keys.result);
          };
        };
      }),
    store,
  );

/** `prepare` does what is done before the panel is opened for the first time. */
export async function openHistoryPanel(prepare: (opened: Opened) => Promise<void>): Promise<HistoryPanel> {
  const opened = await openExtension(
    { '/slips.html': reportPage(SLIPS), '/2022.html': yearBefore(), '/2023.html': reportPage() },
    { isChinese: true },
  );
  await prepare(opened);
  const page = await opened.visit('/slips.html');
  const panel = await opened.context.newPage();
  await panel.setViewportSize({ width: 560, height: 1000 });
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
  const tab = (name: string) => panel.getByRole('tab', { name }).click();
  return {
    opened,
    page,
    panel,
    tab,
    row: (text) => panel.locator('.item', { hasText: text }),
    said: () => panel.locator('.done').textContent(),
    async goTo(path) {
      await page.goto(new URL(path, page.url()).href);
      await tab('历史');
      await panel.locator(`.kept[aria-current][data-kept*="${path}"]`).waitFor(WAIT);
    },
    storedCount: async () => (await keysOf(panel, 'reports')).length,
    keptKeys: () => keysOf(panel, 'decisions'),
    async restore(name, text) {
      const path = join(tmpdir(), name);
      writeFileSync(path, text);
      await panel.locator('[data-restore]').setInputFiles(path);
    },
  };
}

/** Answers the question that is asked at first. */
export async function chooseRetention({ panel }: HistoryPanel, days: string): Promise<void> {
  await panel.getByRole('radio', { name: days }).check();
  await panel.locator('.retention').getByRole('button', { name: '确定' }).click();
  await panel.locator('.done', { hasText: '保存' }).waitFor(WAIT);
}
