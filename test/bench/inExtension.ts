import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchExtension } from '../browser/launchExtension';
import { buildExtension } from '../build/buildExtension';
import { benchPage } from './benchPage';
import { median, type Row } from './row';
import { benchScript, type TraceEvent, timeOf, traced } from './threadTimes';

const ROUNDS = 9;
/** What runs in a page: scripts, and all that goes on in the promises they left. */
const running = /^(?:EvaluateScript|FunctionCall|BlinkScheduler_PerformMicrotaskCheckpoint)$/;
const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink', 'disabled-by-default-devtools.timeline'];

interface Script {
  readonly load: number;
  readonly all: number;
}

/** The time script took in the thread of a page from the checker's first line on; what ran within another is counted once. */
function scriptTime(events: readonly TraceEvent[]): Script {
  const first = events.find(
    ({ name, args, tdur }) => tdur && name === 'EvaluateScript' && args.data?.url?.endsWith('/checker.js') === true,
  );
  if (first?.tts === undefined) return { load: Number.NaN, all: Number.NaN };
  const { pid, tid, tts: begun } = first;
  const here = events
    .filter((event) => running.test(event.name) && event.pid === pid && event.tid === tid && (event.tts ?? 0) >= begun)
    .sort((a, b) => (a.tts ?? 0) - (b.tts ?? 0));
  let end = 0;
  let sum = 0;
  for (const { tts = 0, tdur = 0 } of here) {
    if (tts < end) continue;
    end = tts + tdur;
    sum += tdur;
  }
  return { load: (first.tdur ?? 0) / 1000, all: sum / 1000 };
}

/** Whether the toolbar says something of any tab. */
const hasBadge = (control: Page): Promise<boolean> =>
  control.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id = -1 }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.some((text) => text !== '');
  });

/** Visits a report with the built extension; asks nothing of the page itself, whose script time is what is measured. */
async function injected(browser: Browser, context: BrowserContext, control: Page): Promise<Script> {
  const page = await context.newPage();
  const events = await traced(browser, CATEGORIES, async () => {
    await page.goto('http://www.example.gov.cn/report.html');
    while (!(await hasBadge(control)));
  });
  await page.close();
  return scriptTime(events);
}

/** The whole way from injection to marks in the extension as it is shipped, read from the browser's own trace. */
export async function inExtension(executablePath: string): Promise<Row[]> {
  buildExtension();
  const html = benchPage();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const context = await launchExtension({ executablePath, port, headless: true });
  const browser = context.browser();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (!browser) throw new Error('the browser cannot be traced');
  const control = await context.newPage();
  await control.goto(new URL('manifest.json', worker.url()).href);
  const source = await benchScript('readingWorks.ts');
  const walks: number[] = [];
  const runs: Script[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.push(await injected(browser, context, control));
    walks.push(await timeOf(browser, { html, script: source, work: 'walk', times: 1, context }));
  }
  await context.close();
  server.close();
  const walked = { unit: 'ms', beside: 'the DOM walked once into a tree', yardstick: median(walks) } as const;
  return [
    {
      ...walked,
      zh: '扩展从注入到标注，170 KB',
      en: 'from injection to marks, the built extension, 170 KB',
      value: median(runs.map(({ all }) => all)),
      budget: 5,
    },
    {
      ...walked,
      zh: '其中载入脚本',
      en: '· loading the script',
      value: median(runs.map(({ load }) => load)),
      budget: null,
    },
  ];
}
