import type { CDPSession, Page } from 'playwright-core';

/** What a part of the work cost the tab. */
export interface Cost {
  readonly name: string;
  readonly seconds: number;
  /** The longest time for which the page could not have answered a key, in milliseconds. */
  readonly longest: number;
  /** How many times that was more than 50. */
  readonly blocks: number;
  /** Megabytes of JavaScript in the page and its workers, at most, as it was sampled. */
  readonly heap: number;
}

const MB = 1024 * 1024;
const SAMPLE_MS = 500;

/** Long tasks are told from 50 milliseconds on, with what ran in them. */
const WATCH = `(() => {
  const seen = { longest: 0, blocks: 0, ran: [] };
  window.__blocked = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      if (duration > 50) seen.blocks += 1;
    }
  }).observe({ entryTypes: ['longtask'] });
  new PerformanceObserver((list) => {
    for (const { duration, scripts, renderStart, startTime, styleAndLayoutStart } of list.getEntries()) {
      const named = scripts.map((each) => Math.round(each.duration) + ' ms ' + each.invoker + ' at ' + each.sourceCharPosition + ' of ' + each.sourceURL.split('/').pop() + (each.forcedStyleAndLayoutDuration > 5 ? ', layout ' + Math.round(each.forcedStyleAndLayoutDuration) : ''));
      seen.ran.push(Math.round(duration) + ' ms (render from ' + Math.round(renderStart - startTime) + ', layout from ' + Math.round(styleAndLayoutStart - startTime) + '): ' + named.join('; '));
    }
  }).observe({ type: 'long-animation-frame' });
})()`;

interface Blocked {
  readonly longest: number;
  readonly blocks: number;
  readonly ran: readonly string[];
}

interface HeapAsker {
  all(): Promise<number>;
}

/** The heaps of a page's workers, each asked over the line of its own. */
async function workerHeaps(session: CDPSession): Promise<HeapAsker> {
  const workers = new Set<string>();
  const waiting = new Map<number, (bytes: number) => void>();
  let number = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => void workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
    if (id !== undefined) waiting.get(id)?.(result?.usedSize ?? 0);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (sessionId: string): Promise<number> =>
    new Promise((resolve) => {
      number += 1;
      waiting.set(number, resolve);
      // A worker that is busy answers when it is done: what it held is told later.
      setTimeout(() => resolve(0), SAMPLE_MS);
      const message = JSON.stringify({ id: number, method: 'Runtime.getHeapUsage' });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => resolve(0));
    });
  return { all: async () => (await Promise.all([...workers].map(ask))).reduce((sum, bytes) => sum + bytes, 0) };
}

/** Measures what a page does, part by part. */
export async function tabMeter(page: Page) {
  const session = await page.context().newCDPSession(page);
  const workers = await workerHeaps(session);
  await page.addInitScript(WATCH);
  const heapNow = async (): Promise<number> => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return (usedSize + (await workers.all())) / MB;
  };
  return {
    async measure(name: string, act: () => Promise<void>): Promise<Cost> {
      await page.evaluate('Object.assign(window.__blocked, { longest: 0, blocks: 0, ran: [] })');
      const begun = Date.now();
      let heap = 0;
      let isOver = false;
      const sampling = (async () => {
        while (!isOver) {
          heap = Math.max(heap, await heapNow());
          await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
        }
      })();
      await act();
      isOver = true;
      await sampling;
      const { longest, blocks, ran } = (await page.evaluate('window.__blocked')) as Blocked;
      const cost = {
        name,
        seconds: (Date.now() - begun) / 1000,
        longest,
        blocks,
        heap: Math.max(heap, await heapNow()),
      };
      console.log(
        `${name}: ${cost.seconds.toFixed(1)} s · longest block ${Math.round(longest)} ms (${blocks} over 50) · heap ${Math.round(cost.heap)} MB`,
      );
      if (process.env.GOUJI_LONG) console.log(ran.join('\n'));
      return cost;
    },
  };
}
