import { type Browser, chromium } from 'playwright-core';
import { benchPage } from './benchPage';
import { median, type Row } from './row';
import { benchScript, timeOf } from './threadTimes';

const ROUNDS = 15;
const WALK = 'the DOM walked once into a tree';

interface Given {
  readonly html: string;
  readonly script: string;
  readonly works: readonly string[];
  readonly times: number;
}

/** The middle time of each work on a page. They take turns, so that a busy moment of the machine falls on all alike. */
async function times(browser: Browser, given: Given): Promise<(work: string) => number> {
  const taken = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const work of given.works) {
      const time = await timeOf(browser, { work, ...given });
      taken.set(work, [...(taken.get(work) ?? []), time]);
    }
  }
  return (work) => median(taken.get(work) ?? []);
}

/** A page of a megabyte without one word of the form: it is looked through to its end, for every word. */
const megabyte = (): string =>
  `<!DOCTYPE html><body>${`<p>${'推进政务公开工作，回应群众关切。'.repeat(20)}</p>`.repeat(1050)}`;

/** The budgets that hold in a page, in the time of its own thread. */
export async function inBrowser(executablePath: string): Promise<Row[]> {
  const [reading, marking] = await Promise.all(['readingWorks.ts', 'markingWorks.ts'].map(benchScript));
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const on = (script: string | undefined, html: string, works: readonly string[], count: number) =>
    times(browser, { script: script ?? '', html, works, times: count });
  const found = await on(reading, megabyte(), ['text', 'detect'], 50);
  const of = await on(reading, benchPage(), ['walk', 'tree', 'read'], 1);
  const after = await on(marking, benchPage(), ['read', 'check', 'mark', 'paint'], 1);
  await browser.close();
  const walked = { unit: 'ms', beside: WALK, yardstick: of('walk') } as const;
  const part = (zh: string, en: string, value: number): Row => ({ ...walked, zh, en, value, budget: null });
  return [
    {
      zh: '检测器，1 MB 网页',
      en: 'detector, a page of 1 MB',
      value: found('detect'),
      unit: 'ms',
      beside: 'textContent read once',
      yardstick: found('text'),
      budget: 1.5,
    },
    { ...walked, zh: '读取网页和报告，170 KB', en: 'reading tree and report, 170 KB', value: of('read'), budget: 2.5 },
    part('其中复制网页', '· copying the tree', of('tree')),
    part('其中读出报告', '· reading the report', of('read') - of('tree')),
    part('规则（在后台运行）', 'the rules, which run in the worker', after('check') - after('read')),
    part('说明和位置', 'cards and places', after('mark') - after('check')),
    part('描边', 'painting', after('paint') - after('mark')),
  ];
}
