import { createAllowance } from './allowance';
import { alone } from './alone';
import { isWhole } from './isWhole';
import { onceMore } from './onceMore';
import { type Means, readOnce } from './readOnce';
import type { Page } from './seePage';

/** Reads a page, and again when it changes. */
export interface Reader {
  /** What is known of the page; it is read first where nothing is, or where something else stands there now. */
  page(): Promise<Page>;
  /** Reads anew whatever is known. */
  again(): Promise<Page>;
  /** Shows again what is known of a report that still stands; reads where none was known. */
  refresh(): Promise<void>;
  /** The page may say something else now: it is compared with what was read. */
  compare(): void;
  /** The page has changed and was not read again: it changes too often. */
  isStale(): boolean;
  /** Looks at the page no more. */
  end(): void;
}

interface Wanted extends Means {
  readonly read: (page: Page) => void;
  readonly stale: (page: Page) => void;
}

const ALLOWED = { runs: 3, most: 20, span: 60_000 };

/** A reader that has not read yet. */
export function createReader(document: Document, { read, stale, ...means }: Wanted): Reader {
  const allowance = createAllowance({ ...ALLOWED, address: () => document.location.href });
  const last = readOnce(document, means, compare);
  let isStale = false;
  /** The run that follows when one is granted again. */
  let later = 0;
  const { start, running, outdate } = alone(async (isJudgedAnew: boolean): Promise<Page> => {
    const page = await last.read(isJudgedAnew);
    isStale = false;
    read(page);
    more(page);
    return page;
  }, compare);

  const more = onceMore(() => void start(false));

  function compare(): void {
    const page = last.page();
    if (running()) outdate();
    else if (page && last.isSame()) restore(page);
    else if (page && allowance.take()) void start(false);
    else if (page) postpone(page);
  }
  /** The page says what it said: its marks may be gone with the nodes they stood on, and it is stale no more. */
  function restore(page: Page): void {
    last.moveTo(document.location.href);
    if (isStale || !isWhole(page)) void start(false);
  }
  /** The last change is always read, when its turn comes. */
  function postpone(page: Page): void {
    later ||= window.setTimeout(() => {
      later = 0;
      compare();
    }, allowance.wait());
    if (isStale || !page.root) return;
    isStale = true;
    stale(page);
  }
  async function refresh(): Promise<void> {
    last.expect();
    const page = last.page();
    if (page?.root && last.isSame() && isWhole(page)) read(page);
    else await start(true);
  }
  async function page(): Promise<Page> {
    if (!last.isStill()) return start(false);
    compare();
    return running() ?? last.page() ?? start(false);
  }
  function end(): void {
    last.end();
    clearTimeout(later);
  }
  return { refresh, page, again: () => start(true), compare, isStale: () => isStale, end };
}
