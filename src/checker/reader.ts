import type { Judged, JudgeRequest } from '../check/judged';
import { isOnPage, watchReport } from '../overlay/watchReport';
import type { Settings } from '../settings/settingsSchema';
import { createAllowance } from './allowance';
import { type MakeMarks, type Page, seePage } from './seePage';

/** Reads a page, and again when it changes. */
export interface Reader {
  /** What is known of the page; it is read first where nothing is, or where the report has left it. */
  page(): Promise<Page>;
  /** Reads anew whatever is known. */
  again(): Promise<Page>;
  /** Shows again what is known of a report that still stands; reads where none was known. */
  refresh(): Promise<void>;
  /** The page has changed and was not read again: it changes too often. */
  isStale(): boolean;
}

/** Judges a report; null where nobody could. */
export type AskJudge = (request: JudgeRequest) => Promise<Judged | null>;

interface Wanted {
  readonly settings: () => Promise<Settings>;
  readonly judge: AskJudge;
  readonly makeMarks: MakeMarks;
  readonly read: (page: Page) => void;
  readonly stale: (page: Page) => void;
}

const RUNS = 3;
const MINUTE = 60_000;

/** Whether what was read still stands: the report is on the page, or there is no use in reading again. */
const isStill = ({ root, result }: Page): boolean => (root ? isOnPage(root) : result.error?.code === 'tooLarge');

/** A reader that has not read yet. */
export function createReader(document: Document, { settings, judge, makeMarks, read, stale }: Wanted): Reader {
  const isAllowed = createAllowance(RUNS, MINUTE);
  let last: Page | null = null;
  let reading: Promise<Page> | null = null;
  let isStale = false;
  /** The page has changed since it was read, before it was judged. */
  let hasChanged = false;
  /** A report was read here, or the detector has seen its words: what is not there yet may still come. */
  let isExpected = false;
  let unwatch: (() => void) | null = null;

  async function run(): Promise<Page> {
    const seen = seePage(document, await settings());
    unwatch?.();
    isExpected ||= seen.root !== null;
    // Where a report was, another may come: a page of tabs puts one in place of the other.
    const watched = seen.root ?? (isExpected ? document.body : null);
    // Watched from the moment it was read: it may change while it is being judged.
    unwatch = watched && watchReport(watched, changed);
    const page = seen.page(seen.request && (await judge(seen.request)), makeMarks);
    last = page;
    isStale = false;
    read(page);
    return page;
  }
  function again(): Promise<Page> {
    reading ??= run().finally(() => {
      reading = null;
      if (!hasChanged) return;
      hasChanged = false;
      changed();
    });
    return reading;
  }
  function changed(): void {
    if (reading) hasChanged = true;
    else if (isAllowed()) void again();
    else if (!isStale && last?.root) {
      isStale = true;
      stale(last);
    }
  }
  return {
    refresh: async () => {
      isExpected = true;
      if (last?.root && isOnPage(last.root)) read(last);
      else await again();
    },
    page: () => (last && isStill(last) ? Promise.resolve(last) : again()),
    again,
    isStale: () => isStale,
  };
}
