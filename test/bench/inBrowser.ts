import { chromium } from 'playwright-core';
import { benchPage } from './benchPage';
import type { Work } from './inPage';
import { median, type Row } from './row';
import { benchScript, timeOf } from './threadTimes';

const ROUNDS = 11;

/** The budgets that hold in a page. */
export async function inBrowser(executablePath: string): Promise<Row[]> {
  const script = await benchScript();
  const html = benchPage();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const works: readonly (readonly [Work, number])[] = [
    ['text', 200],
    ['detect', 200],
    ['walk', 1],
    ['read', 1],
    ['paint', 1],
  ];
  const taken = new Map<Work, number[]>(works.map(([work]) => [work, []]));
  // The works take turns, so that a busy moment of the machine falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [work, times] of works) {
      const { load, work: time } = await timeOf(browser, { html, script, work, times });
      taken.get(work)?.push(work === 'paint' ? load + time : time);
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
    { what: 'inject to marks', time: of('paint'), beside: 'one walk of the DOM', yardstick: of('walk'), budget: 10 },
  ];
}
