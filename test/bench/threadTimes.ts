import { resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { build } from 'vite';

/** One event of a browser's trace; `tts` and `tdur` are time the thread itself has spent, whoever else was busy. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** A file's `works` as one script for a page. */
export async function benchScript(file: string): Promise<string> {
  const lib = { entry: resolve('test/bench', file), formats: ['iife' as const], name: 'bench' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib, write: false, target: 'chrome102' },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [built].filter((each) => 'output' in each);
  return output.flatMap((each) => ('code' in each ? [each.code] : [])).join('\n');
}

/** Everything that happens in a browser meanwhile, as its trace tells it. */
export async function traced(
  browser: Browser,
  categories: readonly string[],
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(undefined, { categories: [...categories] });
  await act();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return traceEvents;
}

/** The milliseconds between two marks of one name. */
function between(events: readonly TraceEvent[], name: string): number {
  const at = (end: string): number => events.find((event) => event.name === `${name}:${end}`)?.tts ?? Number.NaN;
  return (at('ends') - at('begins')) / 1000;
}

/** A piece of work, and the page it is done on. */
interface Piece {
  readonly html: string;
  readonly script: string;
  readonly work: string;
  readonly times: number;
  readonly context?: BrowserContext;
}

/** What a piece of work takes on a fresh page, as a reader meets it: nothing is warm. */
export async function timeOf(browser: Browser, { html, script, work, times, context }: Piece): Promise<number> {
  const page = await (context ?? browser).newPage();
  await page.setContent(html);
  const events = await traced(browser, ['blink.user_timing'], () =>
    page.evaluate(
      ([source, name, count]) => {
        const element = document.createElement('script');
        element.textContent = source;
        document.head.append(element);
        element.remove();
        const { works } = (window as unknown as { bench: { works: Record<string, () => unknown> } }).bench;
        performance.mark(`${name}:begins`);
        for (let done = 0; done < count; done += 1) works[name]?.();
        performance.mark(`${name}:ends`);
      },
      [script, work, times] as const,
    ),
  );
  await page.close();
  return between(events, work) / times;
}
