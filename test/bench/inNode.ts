import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { load } from 'cheerio';
import { parse as parse5 } from 'parse5';
import { check } from '../../src/check/check';
import { fromHtml } from '../../src/page/fromHtml';
import { walk } from '../../src/page/walk';
import { benchPage } from './benchPage';
import { median, type Row } from './row';

const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;

type Work = (html: string) => unknown;
const works = {
  check: (html) => check(fromHtml(html), options),
  parse5: (html) => parse5(html),
  cheerio: (html) => load(html),
} satisfies Record<string, Work>;

setFlagsFromString('--expose-gc');
/** Collects what is left over: who made it should not leave the sweeping to the next. */
const sweep: () => void = runInNewContext("() => gc({ type: 'minor' })");

function once(work: Work, html: string): number {
  sweep();
  const started = performance.now();
  work(html);
  return performance.now() - started;
}

/** The middle time of each work on a page, taking turns; once before, to warm up. */
function times(html: string, rounds: number): Record<keyof typeof works, number> {
  const taken: Record<keyof typeof works, number[]> = { check: [], parse5: [], cheerio: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const work of ['parse5', 'cheerio', 'check'] as const) {
      const time = once(works[work], html);
      if (round > 0) taken[work].push(time);
    }
  }
  return { check: median(taken.check), parse5: median(taken.parse5), cheerio: median(taken.cheerio) };
}

const size = (html: string): string => {
  const kilobytes = Buffer.byteLength(html) / 1024;
  return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(0)} MB`;
};

function nodesIn(html: string): number {
  let nodes = 0;
  walk(fromHtml(html), () => {
    nodes += 1;
    return undefined;
  });
  return nodes;
}

/** Pages of about so many nodes, the report at their head. */
const GROWN = [
  ['2,000', 0, 61],
  ['10,000', 2700, 21],
  ['100,000', 32_700, 5],
] as const;

/** What a node costs on pages of very different length. */
function growth(): Row[] {
  const grown = GROWN.map(([what, paragraphs, rounds]) => {
    const html = benchPage(12).replace(
      '</body>',
      () => `${'<p>推进政务公开，<b>回应</b>关切</p>'.repeat(paragraphs / 2)}</body>`,
    );
    return { what, cost: (times(html, rounds).check / nodesIn(html)) * 1000 };
  });
  const [first] = grown;
  return grown.slice(1).map(({ what, cost }) => ({
    zh: `${what} 个节点的网页，每个节点`,
    en: `a page of ${what} nodes, each node`,
    value: cost,
    unit: 'µs',
    beside: 'of 2,000 nodes',
    yardstick: first?.cost ?? Number.NaN,
    budget: 1.5,
  }));
}

/** The budgets that hold in Node: the same ratios on a common page and on one that is far too long. */
export function inNode(): Row[] {
  const rows = [benchPage(), benchPage(12_000)].flatMap((html): Row[] => {
    const { check: value, parse5: plain, cheerio } = times(html, Buffer.byteLength(html) > 1e6 ? 5 : 60);
    const row = {
      zh: `Node 中全部核验，${size(html)}`,
      en: `the whole check in Node, ${size(html)}`,
      value,
      unit: 'ms',
    };
    return [
      { ...row, beside: 'parse5’s own tree', yardstick: plain, budget: 2 },
      { ...row, beside: 'cheerio’s load', yardstick: cheerio, budget: null },
    ];
  });
  return [...rows, ...growth()];
}
