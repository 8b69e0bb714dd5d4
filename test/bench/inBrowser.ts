import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { benchPage } from './benchPage';
import type { Work } from './inPage';
import { median, type Row } from './row';

const ROUNDS = 11;

/** What the page runs, as one script: the pieces of the checker and their yardsticks. */
async function script(): Promise<string> {
  const lib = { entry: resolve('test/bench/inPage.ts'), formats: ['iife' as const], name: 'bench' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib, write: false, target: 'chrome102' },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [built].filter((each) => 'output' in each);
  return output.flatMap((each) => ('code' in each ? [each.code] : [])).join('\n');
}

interface Timed {
  /** Running the script itself, which the checker pays too. */
  readonly load: number;
  readonly work: number;
}

/** A piece of work on a fresh page, as a reader meets it: nothing is warm. */
async function fresh(browser: Browser, code: string, work: Work, times: number): Promise<Timed> {
  const page = await browser.newPage();
  await page.setContent(benchPage());
  const timed = await page.evaluate(
    ([source, name, count]) => {
      const element = document.createElement('script');
      element.textContent = source;
      const started = performance.now();
      document.head.append(element);
      const load = performance.now() - started;
      element.remove();
      const { bench } = window as unknown as { bench: typeof import('./inPage') };
      return { load, work: bench.time(name, count) };
    },
    [code, work, times] as const,
  );
  await page.close();
  return timed;
}

/** The budgets that hold in a page. */
export async function inBrowser(executablePath: string): Promise<Row[]> {
  const code = await script();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const works: readonly (readonly [Work, number])[] = [
    ['text', 200],
    ['detect', 200],
    ['walk', 1],
    ['read', 1],
    ['mark', 1],
  ];
  const taken = new Map<Work, number[]>(works.map(([work]) => [work, []]));
  // The works take turns, so that a busy moment of the machine falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [work, times] of works) {
      const { load, work: time } = await fresh(browser, code, work, times);
      taken.get(work)?.push(work === 'mark' ? load + time : time);
    }
  }
  await browser.close();
  const of = (work: Work): number => median(taken.get(work) ?? []);
  return [
    { what: 'detector', time: of('detect'), beside: 'one read of textContent', yardstick: of('text'), budget: 2 },
    {
      what: 'reading tree and report',
      time: of('read'),
      beside: 'one walk of the DOM',
      yardstick: of('walk'),
      budget: 3,
    },
    { what: 'inject to marks', time: of('mark'), beside: 'one walk of the DOM', yardstick: of('walk'), budget: 10 },
  ];
}
