import type { CDPSession, Page } from 'playwright-core';
import { buildExtension } from '../build/buildExtension';
import { type Opened, openExtension } from '../e2e/openExtension';
import { reportPage, SLIPS } from '../e2e/reportPage';

/** As many pages as an office looks at in a long day, in one tab beside one panel. */
const [count = '500'] = process.argv.slice(2);
const PAGES = Number(count);
/** What the first pages load stays; from here on nothing may grow. */
const WARM = 20;
const MOST_GROWTH = 1.1;
/** Kilobytes that a collector leaves lying about, whatever was done. */
const SLACK: Measured = { heap: 300_000, nodes: 200, listeners: 30 };

interface Measured {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function measure(session: CDPSession): Promise<Measured> {
  await session.send('HeapProfiler.enable');
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  return { heap, nodes, listeners };
}

/** The worker has no page: it is attached to as the browser's own target. */
async function workerHeap(opened: Opened): Promise<number> {
  const [worker] = opened.context.serviceWorkers();
  const used = await worker?.evaluate(() => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return memory?.usedJSHeapSize ?? 0;
  });
  return used ?? 0;
}

async function checkOnce(opened: Opened, path: string): Promise<Page> {
  const page = await opened.show(path);
  for (let tries = 0; (await opened.badge(page)).text !== '2'; tries += 1) {
    if (tries === 600) throw new Error(`${path} has no badge`);
  }
  await opened.ask(page, 'hideMarks');
  await opened.ask(page, 'showMarks');
  return page;
}

function complaints(name: string, start: Measured, end: Measured): readonly string[] {
  return (['heap', 'nodes', 'listeners'] as const).flatMap((what) => {
    const most = Math.max(start[what] * MOST_GROWTH, start[what] + SLACK[what]);
    return end[what] > most ? [`${name}: ${what} ${start[what]} → ${end[what]}`] : [];
  });
}

buildExtension();
const opened = await openExtension({ '/a.html': reportPage(SLIPS), '/b.html': reportPage(SLIPS) });
const path = (at: number): string => (at % 2 ? '/a.html' : '/b.html');
try {
  const page = await checkOnce(opened, path(0));
  const panel = await opened.context.newPage();
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
  await panel.locator('[role=tab]').first().waitFor({ timeout: 30_000 });
  const sessions = {
    page: await page.context().newCDPSession(page),
    panel: await panel.context().newCDPSession(panel),
  };
  const both = async () => ({ page: await measure(sessions.page), panel: await measure(sessions.panel) });
  let start = await both();
  for (let at = 1; at <= PAGES; at += 1) {
    await checkOnce(opened, path(at));
    if (at === WARM) start = await both();
    if (at % 50 === 0) {
      const { page: ofPage, panel: ofPanel } = await both();
      console.log(
        `${at} pages · page ${JSON.stringify(ofPage)} · panel ${JSON.stringify(ofPanel)} · worker ${await workerHeap(opened)}`,
      );
    }
  }
  const end = await both();
  const found = [...complaints('page', start.page, end.page), ...complaints('panel', start.panel, end.panel)];
  console.log(found.length > 0 ? found.join('\n') : `${PAGES} pages: heap, nodes and listeners as at the start`);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await opened.close();
}
