import { alone } from '../alone';
import { onceMore } from '../watch/onceMore';
import { createPace, type Pace } from '../watch/pace';
import { createRateLimit } from '../watch/rateLimit';
import { isWhole } from './isWhole';
import type { Page } from './page';
import { type LastRead, type Means, readOnce } from './readOnce';

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
  /** The same where a report was read: a style or a window of another width may show another without any change. */
  look(): void;
  /** The page has changed and was not read again: it changes too often. */
  isStale(): boolean;
  /** Looks at the page no more. */
  end(): void;
}

interface ReaderOptions extends Means {
  readonly read: (page: Page) => void;
  readonly stale: (page: Page) => void;
}

/** To read a page again and again takes time that is the page's. */
const PARTS = 20;
const ALLOWED = { runs: 3, most: 20, span: 60_000 };

/** Whether a page has changed since it was read; calls when a report has. */
function staleness(tell: (page: Page) => void) {
  let isStale = false;
  return {
    is: () => isStale,
    note(page: Page): void {
      if (isStale || !page.root) return;
      isStale = true;
      tell(page);
    },
    forget: () => {
      isStale = false;
    },
  };
}

interface Settling {
  readonly isSame: () => boolean;
  readonly last: LastRead;
  readonly old: ReturnType<typeof staleness>;
  readonly pace: Pace;
  readonly rateLimit: ReturnType<typeof createRateLimit>;
  readonly again: () => void;
}

/** Compares a page with what was read of it; reads it again where it says something else, or its own nodes are gone. */
function settle(page: Page, { isSame, last, old, pace, rateLimit, again }: Settling): void {
  if (isSame()) {
    last.moveHere();
    if (old.is() || !isWhole(page)) again();
  } else if (rateLimit.take()) again();
  else {
    // The last change is always read, when its turn comes.
    pace.later(rateLimit.wait());
    old.note(page);
  }
}

/** A reader that has not read yet. */
export function createReader(document: Document, { read: show, stale, ...means }: ReaderOptions): Reader {
  const rateLimit = createRateLimit({ ...ALLOWED, address: () => document.location.href });
  const stirred = (): void => compare();
  const last = readOnce(document, means, stirred);
  const pace = createPace(PARTS, stirred);
  const { start, running, outdate } = alone(run, stirred);
  const more = onceMore(() => void start(false));
  const isSame = (): boolean => pace.spend(last.isSame);
  const old = staleness(stale);

  async function run(isJudgedAnew: boolean): Promise<Page> {
    const page = await last.read(isJudgedAnew);
    old.forget();
    show(page);
    return more(page);
  }
  function compare(isAsked = false): void {
    const page = last.page();
    const rest = isAsked ? 0 : pace.rest();
    if (running()) outdate();
    else if (page && rest > 0) pace.later(rest);
    else if (page) settle(page, { isSame, last, old, pace, rateLimit, again: () => void start(false) });
  }
  return {
    async refresh() {
      last.expect();
      const page = last.page();
      if (page?.root && isSame() && isWhole(page)) show(page);
      else await start(true);
    },
    async page() {
      if (!last.isStill()) return start(false);
      compare(true);
      return running() ?? last.page() ?? start(false);
    },
    again: () => start(true),
    compare: stirred,
    look: () => void (last.page()?.root && compare()),
    isStale: old.is,
    end() {
      last.end();
      pace.stop();
    },
  };
}
