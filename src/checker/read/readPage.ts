import { bareResult } from '../../check/bareResult';
import { inPageOrder } from '../../check/inPageOrder';
import type { JudgeRequest, Quoted } from '../../check/judged';
import { readTree } from '../../check/readTree';
import { fromLive, type Means } from '../../page/live/fromLive';
import { bodyOf, parentElementOf } from '../../page/live/native';
import { read } from '../../page/live/read';
import { remember } from '../../report/remember';
import type { Result } from '../../result/resultSchema';
import type { Settings } from '../../settings/settingsSchema';
import { locator } from '../locator';
import { marksOf } from '../marksOf';
import type { JudgedPage } from '../texts/markTexts';
import { heldReports, nothingObserved, observedOf } from '../watch/observedOf';
import type { Page } from './page';
import { plainly } from './plainly';
import { quotedWords } from './quotedWords';

/** A page that has been read and is still to be judged. */
export interface Seen {
  /** The report to be judged; null where there is none, or where the page could not be read. */
  readonly request: JudgeRequest | null;
  readonly root: Element | null;
  /** The shadow roots on the page. */
  readonly roots: readonly Node[];
  /** What it says to a reader: a page whose text is as it was may show another. */
  readonly said: string;
  /** The page with what was judged of it; null where nobody has. */
  page(judged: JudgedPage | null): Page;
}

const errorOf = (code: NonNullable<Result['error']>['code'], zh: string, en: string): Result['error'] => ({
  code,
  message: { zh, en },
});
const TOO_LARGE = errorOf(
  'tooLarge',
  '页面过大，没有读完，未作核验。',
  'The page is too large to be read; it was not checked.',
);
const STOPPED = errorOf('stopped', '核验中途停止，未作结论。', 'The check stopped early; there is no verdict.');
const LOADING = errorOf(
  'stopped',
  '页面尚未加载完，暂未核验；加载完后会自动核验。',
  'The page is still loading; it will be checked when it has loaded.',
);

/** Whether the browser may still be adding to the report: it appends, so what something follows has come to its end. */
function isStillComing(document: Document, root: Element | null): boolean {
  if (read(document, 'readyState') !== 'loading') return false;
  const body = bodyOf(document);
  for (let at = root; at && at !== body; at = parentElementOf(at)) if (read(at, 'nextElementSibling')) return false;
  return true;
}

/** A clock that runs in the article: 09:05, 09:05:07, 9时5分7秒. It is no change of the report. */
const CLOCK = /\d{1,2}\s?[:：]\s?\d{2}(?:\s?[:：]\s?\d{2})?|\d{1,2}\s?时\s?\d{1,2}\s?分(?:\s?\d{1,2}\s?秒)?/g;

type JudgeTerms = Pick<JudgeRequest, 'source' | 'settings' | 'checkedAt'>;

/** A long number in a page's title may be a person's. */
const PRIVATE = /(?:[\d０-９][ -]?){11}/;
function emptied(terms: JudgeTerms, error: Result['error'] = null): Result {
  const { title = null } = terms.source;
  return bareResult(
    { ...terms, source: { ...terms.source, title: title && !PRIVATE.test(title) ? title : null, others: [] } },
    error,
  );
}

function unread(document: Document, terms: JudgeTerms, error: Result['error']): Page {
  const result = emptied({ ...terms, source: { ...terms.source, title: read(document, 'title') } }, error);
  return { result, observed: nothingObserved, locate: () => null, rangesOf: unmarked.words, root: null, ...unmarked };
}

const unmarked = { words: () => [], texts: {}, marks: [] };
const nothing = { request: null, root: null, roots: [], said: '' };

function see(document: Document, terms: JudgeTerms, means: Means): Seen {
  const live = fromLive(document, means);
  const { roots } = live;
  if (live.isTruncated) return { ...nothing, page: () => unread(document, terms, TOO_LARGE) };
  const { report, source: stated, provenance, observed } = readTree(live.tree, { ...terms, view: live.view });
  const source = { ...stated, others: [...(stated.others ?? []), ...heldReports(live)] };
  const request = report && { ...terms, source, report };
  const places = locator(provenance, live, report !== null);
  if (isStillComing(document, places.root))
    return { ...nothing, root: places.root, page: () => unread(document, terms, LOADING) };
  const rangesOf = (quotes: readonly Quoted[]): Range[] => quotedWords(quotes, provenance, live);
  const known = { observed: observedOf(observed, live), ...places, rangesOf };
  return {
    request,
    root: places.root,
    roots,
    said: plainly([known.observed, report]).replace(CLOCK, ':'),
    page(judged) {
      if (!request) return { ...known, result: emptied({ ...terms, source }), ...unmarked };
      if (!judged) return unread(document, terms, STOPPED);
      const { result, quotes, marks, decided } = inPageOrder(judged, provenance);
      const words = remember((finding) => rangesOf(quotes[finding] ?? []), Number.POSITIVE_INFINITY);
      const reading = { ...known, result, decided, words, texts: marks };
      return { ...reading, marks: marksOf(reading) };
    },
  };
}

/** Reads a live page. One that can't be read is told of too, with its `error`, never a hang or a throw. */
export function readPage(document: Document, settings: Settings, means: Means = {}): Seen {
  const source = { kind: 'live', url: document.location.href } as const;
  const terms = { source, settings, checkedAt: new Date().toISOString() };
  const stopped = (): Page => unread(document, terms, STOPPED);
  try {
    const seen = see(document, terms, means);
    return {
      ...seen,
      page(judged) {
        try {
          return seen.page(judged);
        } catch {
          return stopped();
        }
      },
    };
  } catch {
    // What went wrong is not told to the page's console: it would say to the site that somebody looks.
    return { ...nothing, page: stopped };
  }
}
