import type { CDPSession, Page } from 'playwright-core';
import { buildExtension } from '../build/buildExtension';
import { type Opened, openExtension } from '../e2e/openExtension';
import { reportPage, SLIPS } from '../e2e/reportPage';

/** As many pages as an office looks at in a long day, in one tab beside one panel. */
const [count = '500'] = process.argv.slice(2);
const PAGES = Number(count);
/** What the first pages load stays; from here on nothing may grow. */
const WARM = 20;
/** What the engine compiles while it grows warm stands in its heap too (a tenth, after 300 pages), and is no leak. */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';
const MOST_GROWTH = 1.1;
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

/** The worker has no page, and lives through them all: it is spoken to as the browser's own target. */
async function workerHeap(browser: CDPSession): Promise<number> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const [worker] = targetInfos.filter(({ url }) => url.startsWith('chrome-extension://'));
  if (!worker) return 0;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let number = 0;
  const ask = (method: string): Promise<{ usedSize?: number }> => {
    number += 1;
    const id = number;
    return new Promise((resolve) => {
      const hear = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  };
  for (let n = 0; n < 3; n += 1) await ask('HeapProfiler.collectGarbage');
  const { usedSize = 0 } = await ask('Runtime.getHeapUsage');
  await browser.send('Target.detachFromTarget', { sessionId });
  return usedSize;
}

async function checkOnce(opened: Opened, path: string): Promise<Page> {
  const page = await opened.show(path);
  const begun = Date.now();
  while ((await opened.badge(page)).text !== '2') {
    if (Date.now() - begun > 60_000) throw new Error(`${path} has no badge`);
    await new Promise((later) => setTimeout(later, 20));
  }
  await opened.ask(page, 'hideMarks');
  await opened.ask(page, 'showMarks');
  return page;
}

function complaints(name: string, start: Measured, end: Measured): readonly string[] {
  return (['heap', 'nodes', 'listeners'] as const).flatMap((what) => {
    return end[what] > start[what] * MOST_GROWTH ? [`${name}: ${what} ${start[what]} → ${end[what]}`] : [];
  });
}

type Homes = Readonly<Record<'page' | 'panel' | 'worker', Measured>>;

function told(title: string, start: Homes, end: Homes): readonly string[] {
  for (const [home, { heap, nodes, listeners }] of Object.entries(end)) {
    const grown = ((heap / start[home as keyof Homes].heap - 1) * 100).toFixed(1);
    console.log(`${title} · ${home}: heap ${heap} (${grown} %), nodes ${nodes}, listeners ${listeners}`);
  }
  return (['page', 'panel', 'worker'] as const).flatMap((home) => complaints(home, start[home], end[home]));
}

buildExtension();
const opened = await openExtension(
  { '/a.html': reportPage(SLIPS), '/b.html': reportPage(SLIPS) },
  { args: [INTERPRETED] },
);
const path = (at: number): string => (at % 2 ? '/a.html' : '/b.html');
try {
  const page = await checkOnce(opened, path(0));
  const panel = await opened.context.newPage();
  await panel.goto(`chrome-extension://${opened.id}/sidepanel.html?tab=${await opened.tabOf(page)}`);
  await panel.locator('[role=tab]').first().waitFor({ timeout: 30_000 });
  const browser = await opened.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser has no session of its own');
  const sessions = {
    page: await page.context().newCDPSession(page),
    panel: await panel.context().newCDPSession(panel),
  };
  const measured = async (): Promise<Homes> => ({
    page: await measure(sessions.page),
    panel: await measure(sessions.panel),
    worker: { heap: await workerHeap(browser), nodes: 0, listeners: 0 },
  });
  let start = await measured();
  for (let at = 1; at <= PAGES; at += 1) {
    await checkOnce(opened, path(at));
    if (at === WARM) start = await measured();
    if (at % 50 === 0) told(`${at} pages`, start, await measured());
  }
  const found = [...told(`${PAGES} pages`, start, await measured())];
  // The same in one document that is never left, as on a single-page site: there the checker lives on.
  for (let at = 1; at <= PAGES; at += 1) {
    for (const request of ['hideMarks', 'showMarks', 'next', 'recheck'] as const) await opened.ask(page, request);
    if (at === WARM) start = await measured();
  }
  found.push(...told(`${PAGES} times in one page`, start, await measured()));
  console.log(found.length > 0 ? found.join('\n') : `${PAGES} pages: heap, nodes and listeners as at the start`);
  process.exitCode = found.length > 0 ? 1 : 0;
} finally {
  await opened.close();
}
