import { check } from '../check/check';
import { emptyResult } from '../check/emptyResult';
import type { Result } from '../check/resultSchema';
import type { Mark } from '../overlay/mark';
import { fromLive } from '../page/fromLive';
import type { Observed } from '../platform/pageStateSchema';
import type { Settings } from '../settings/settingsSchema';
import { type Located, locator } from './locator';
import { nothingObserved, observedOf } from './observedOf';
import { quotedWords } from './quotedWords';

/** What was found on a page, and where each place of it stands. */
export interface Reading {
  readonly result: Result;
  readonly observed: Observed;
  readonly locate: (place: string) => Located | null;
  /** The words in prose that a finding is about. */
  readonly words: (finding: string) => readonly Range[];
  /** The element that holds the report; null where there is none. */
  readonly root: Element | null;
}
export type MakeMarks = (reading: Reading) => readonly Mark[];

/** A page as it was read once, with what is to be marked on it. */
export interface Page extends Reading {
  readonly marks: readonly Mark[];
}

const TOO_LARGE: Result['error'] = {
  code: 'tooLarge',
  message: {
    zh: '页面过大，没有读完，未作核验。',
    en: 'The page is too large to be read to its end; it was not checked.',
  },
};
const STOPPED: Result['error'] = {
  code: 'stopped',
  message: { zh: '核验中途停止，未作结论。', en: 'The check stopped before its end; there is no verdict.' },
};

/** Reads and checks a live page. One that can't be read is a result too, with its `error`, never a hang or a throw. */
export function readPage(document: Document, settings: Settings, makeMarks: MakeMarks): Page {
  const source = { kind: 'live', url: document.location.href } as const;
  const options = { source, settings, checkedAt: new Date().toISOString() };
  const unread = (error: Result['error']): Page => ({
    result: emptyResult({ ...options, source: { ...source, title: document.title } }, error),
    observed: nothingObserved,
    locate: () => null,
    words: () => [],
    root: null,
    marks: [],
  });
  try {
    const live = fromLive(document);
    if (live.isTruncated) return unread(TOO_LARGE);
    const { result, provenance, observed, quotes } = check(live.tree, { ...options, view: live.view });
    const words = (finding: string) => quotedWords(quotes.get(finding) ?? [], provenance, live);
    const seen = observedOf(observed, live);
    const reading = { result, observed: seen, words, ...locator(provenance, live, result) };
    return { ...reading, marks: makeMarks(reading) };
  } catch {
    // What went wrong is not told to the page's console: it would say to the site that somebody looks.
    return unread(STOPPED);
  }
}
