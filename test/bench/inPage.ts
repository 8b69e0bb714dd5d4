import { check } from '../../src/check/check';
import { judge } from '../../src/check/judge';
import { createDisplay } from '../../src/checker/display';
import { isReportShown } from '../../src/checker/findReport';
import { marksOf } from '../../src/checker/marksOf';
import { type Page, seePage } from '../../src/checker/seePage';
import { fromLive } from '../../src/page/fromLive';
import { parse } from '../../src/parse/parse';
import type { Translate } from '../../src/ui/t';

interface Copy {
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Copy[];
}

/** The yardstick: the plainest walk of a document into a tree of objects. */
function walk(node: Node): Copy {
  const attributes =
    node instanceof Element ? [...node.attributes].map(({ name, value }) => [name, value] as const) : [];
  return { name: node.nodeName, text: node.nodeValue ?? '', attributes, children: [...node.childNodes].map(walk) };
}

const t: Translate = (key, ...args) => `${key} ${args.join(' ')}`;
const nothing = (): void => {};
const options = { source: { kind: 'live' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;

/** The worker's part is done here too, so that no part of the check goes uncounted. */
function marked(): Page {
  const seen = seePage(document, {});
  return seen.page(seen.request && judge(seen.request), (reading) => marksOf(reading, 'zh', t));
}

function paint(): void {
  const words = { language: 'zh', t, tell: nothing, onNext: nothing, onPick: nothing } as const;
  createDisplay(document, words).draw(marked().marks, null, true);
}

/** The check of a page as far as each of its parts, and what it is held against. */
const works = {
  text: () => document.body.textContent,
  detect: () => isReportShown(document),
  walk: () => walk(document),
  tree: () => fromLive(document),
  read: () => parse(fromLive(document).tree),
  check: () => check(fromLive(document).tree, options),
  mark: marked,
  paint,
};
export type Work = keyof typeof works;

/** Does a piece of work so many times between two marks, by which a trace tells the time it took. */
export function run(work: Work, times: number): void {
  performance.mark(`${work}:begins`);
  for (let done = 0; done < times; done += 1) works[work]();
  performance.mark(`${work}:ends`);
}
