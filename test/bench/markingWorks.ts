import { check } from '../../src/check/check';
import { judge } from '../../src/check/judge';
import { createDisplay } from '../../src/checker/display';
import type { Page } from '../../src/checker/read/page';
import { readPage } from '../../src/checker/read/readPage';
import { markTexts } from '../../src/checker/texts/markTexts';
import { fromLive } from '../../src/page/live/fromLive';
import { parse } from '../../src/parse/parse';
import type { Translate } from '../../src/words/translator';

const t: Translate = (key, ...args) => `${key} ${args.join(' ')}`;
const nothing = (): void => {};
const options = { source: { kind: 'live' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;

/** The worker's part is done here too, so that no part of the check goes uncounted. */
function marked(): Page {
  const seen = readPage(document, {});
  return seen.page(seen.request && markTexts(judge(seen.request), 'zh', t));
}

function paint(): void {
  const on = { onNext: nothing, onPick: nothing, wishes: { areMarksShown: true }, isConnected: () => true };
  const words = { language: 'zh', sheet: () => '', t, tell: nothing, ...on } as const;
  createDisplay(document, words).draw(marked().marks, null, true);
}

/** What comes after reading, with the rules, which no page loads: a script of its own, or reading would pay for it. */
export const works = {
  read: () => {
    const { tree, view } = fromLive(document);
    return parse(tree, view);
  },
  check: () => check(fromLive(document).tree, options),
  mark: marked,
  paint,
};
