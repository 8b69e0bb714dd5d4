import { createDisplay } from '../../src/checker/display';
import { isReportShown } from '../../src/checker/findReport';
import { marksOf } from '../../src/checker/marksOf';
import { readPage } from '../../src/checker/readPage';
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

function mark(): void {
  const page = readPage(document, {}, (reading) => marksOf(reading, 'zh', t));
  const words = { language: 'zh', t, tell: nothing, onNext: nothing, onPick: nothing } as const;
  createDisplay(document, words).draw(page.marks, null, true);
}

const works = {
  text: () => document.body.textContent,
  detect: () => isReportShown(document),
  walk: () => walk(document),
  read: () => parse(fromLive(document).tree),
  mark,
};
export type Work = keyof typeof works;

/** How many milliseconds a piece of work takes, the first time it is done on this page or on average of many. */
export function time(work: Work, times: number): number {
  const started = performance.now();
  for (let done = 0; done < times; done += 1) works[work]();
  return (performance.now() - started) / times;
}
