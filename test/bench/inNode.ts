import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { load } from 'cheerio';
import { parse as parse5 } from 'parse5';
import { check } from '../../src/check/check';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { markupView } from '../../src/page/saved/markupView';
import { walk } from '../../src/page/tree/walk';
import { parse } from '../../src/parse/parse';
import { benchPage } from './benchPage';
import { median, type Row } from './row';

const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;

type Work = (html: string) => unknown;
const works = {
  parse5: (html) => parse5(html),
  cheerio: (html) => load(html),
  tree: (html) => fromHtml(html),
  read: (html) => {
    const tree = fromHtml(html);
    return parse(tree, markupView(tree));
  },
  check: (html) => check(fromHtml(html), options),
} satisfies Record<string, Work>;
type Times = Record<keyof typeof works, number>;

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
function times(html: string, rounds: number): Times {
  const taken: Record<keyof Times, number[]> = { parse5: [], cheerio: [], tree: [], read: [], check: [] };
  const names = Object.keys(taken) as (keyof Times)[];
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const time = once(works[name], html);
      if (round > 0) taken[name].push(time);
    }
  }
  const of = (name: keyof Times): number => median(taken[name]);
  return { parse5: of('parse5'), cheerio: of('cheerio'), tree: of('tree'), read: of('read'), check: of('check') };
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

/** The whole check and its parts beside the trees of others. */
function beside(html: string, rounds: number): Row[] {
  const { parse5: plain, cheerio, tree, read, check: value } = times(html, rounds);
  const held = { unit: 'ms', beside: 'parse5’s own tree', yardstick: plain } as const;
  const part = (zh: string, en: string, time: number): Row => ({ ...held, zh, en, value: time, budget: null });
  const row = { ...held, zh: `Node 中全部核验，${size(html)}`, en: `the whole check in Node, ${size(html)}`, value };
  return [
    { ...row, budget: 2 },
    { ...row, beside: 'cheerio’s load', yardstick: cheerio, budget: null },
    part('其中解析网页', '· parsing the page', tree),
    part('其中读出报告', '· reading the report', read - tree),
    part('其中规则', '· the rules', value - read),
  ];
}

/** The budgets that hold in Node: the same ratios on a common page and on one that is far too long. */
export function inNode(): Row[] {
  return [...beside(benchPage(), 60), ...beside(benchPage(12_000), 5), ...growth()];
}
