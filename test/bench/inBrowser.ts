import { type Browser, chromium } from 'playwright-core';
import { benchPage } from './benchPage';
import type { Work } from './inPage';
import { median, type Row } from './row';
import { benchScript, timeOf } from './threadTimes';

const ROUNDS = 15;
const WALK = 'the DOM walked once into a tree';

interface Given {
  readonly html: string;
  readonly works: readonly Work[];
  readonly times: number;
}

/** The middle time of each work on a page. They take turns, so that a busy moment of the machine falls on all alike. */
async function times(browser: Browser, script: string, given: Given): Promise<(work: Work | 'load') => number> {
  const taken = new Map<Work | 'load', number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const work of given.works) {
      const { load, work: time } = await timeOf(browser, { script, work, ...given });
      taken.set(work, [...(taken.get(work) ?? []), time]);
      taken.set('load', [...(taken.get('load') ?? []), load]);
    }
  }
  return (work) => median(taken.get(work) ?? []);
}

/** A page of a megabyte in which the form's words stand near the end. */
const megabyte = (): string => benchPage(2600);

/** The budgets that hold in a page, in the time of its own thread. */
export async function inBrowser(executablePath: string): Promise<Row[]> {
  const script = await benchScript();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const found = await times(browser, script, { html: megabyte(), works: ['text', 'detect'], times: 50 });
  const works: readonly Work[] = ['walk', 'tree', 'read', 'check', 'mark', 'paint'];
  const of = await times(browser, script, { html: benchPage(), works, times: 1 });
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
      budget: 2,
    },
    { ...walked, zh: '读取网页和报告，170 KB', en: 'reading tree and report, 170 KB', value: of('read'), budget: 3 },
    part('其中复制网页', '· copying the tree', of('tree')),
    part('其中读出报告', '· reading the report', of('read') - of('tree')),
    part('规则', 'rules', of('check') - of('read')),
    part('说明和位置', 'cards and places', of('mark') - of('check')),
    part('描边', 'painting', of('paint') - of('mark')),
    part('载入脚本', 'loading the script', of('load')),
  ];
}
