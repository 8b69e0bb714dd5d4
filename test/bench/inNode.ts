import { parse as parse5 } from 'parse5';
import { check } from '../../src/check/check';
import { fromHtml } from '../../src/page/fromHtml';
import { benchPage } from './benchPage';
import { median, type Row } from './row';

const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;

function once(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The whole check of a page beside parse5's own tree of it, taking turns. */
function beside(what: string, html: string, rounds: number): Row {
  const checks: number[] = [];
  const trees: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    trees.push(once(() => parse5(html)));
    checks.push(once(() => check(fromHtml(html), options)));
  }
  return { what, time: median(checks), beside: 'parse5’s own tree', yardstick: median(trees), budget: 2 };
}

const size = (html: string): string => `${(Buffer.byteLength(html) / 1024 / 1024).toFixed(2)} MB`;

/** The budgets that hold in Node: the same ratio on a common page and on one that is far too long. */
export function inNode(): Row[] {
  const common = benchPage();
  const long = benchPage(12_000);
  return [beside(`check in Node, ${size(common)}`, common, 60), beside(`check in Node, ${size(long)}`, long, 5)];
}
