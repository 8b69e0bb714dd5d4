import { isOnPage, type Watch, watchReport } from '../../overlay/guards/watchReport';
import type { Means as PageMeans } from '../../page/live/fromLive';
import { bodyOf } from '../../page/live/native';
import { TABLES } from '../../report/addresses';
import type { Settings } from '../../settings/settingsSchema';
import { type AskJudge, judgeOnce } from './judgeOnce';
import type { Page } from './page';
import { readPage } from './readPage';

/** The page as it was last read. */
export interface LastRead {
  page(): Page | null;
  /** Reads the page; the same report is judged again only where that is asked for. */
  read(isJudgedAnew: boolean): Promise<Page>;
  /** Whether the page still says what it said. */
  isSame(): boolean;
  /** Whether there is a report still on the page, or no use in reading again. */
  isStill(): boolean;
  /** What is not there yet may still come: the detector has seen a report's words. */
  expect(): void;
  /** The page has another address and says the same. */
  moveHere(): void;
  end(): void;
}

export interface Means {
  readonly settings: () => Promise<Settings>;
  readonly judge: AskJudge;
  readonly closedOf?: PageMeans['closedOf'];
}

/** A page that has not been read; calls when what was read may have changed. */
export function readOnce(document: Document, { settings, judge, closedOf }: Means, stirred: () => void): LastRead {
  const judgement = judgeOnce(judge);
  let last: Page | null = null;
  let watch: Watch | null = null;
  let isExpected = false;
  let watched: Element | null = null;
  let said = '';

  const tables = () => new Set(TABLES.flatMap((id) => last?.locate(`tables.${id}`)?.element ?? []));
  const isStill = (): boolean =>
    last !== null && (last.root ? isOnPage(last.root) : last.result.error?.code === 'tooLarge');
  return {
    page: () => last,
    async read(isJudgedAnew) {
      const seen = readPage(document, await settings(), { closedOf });
      said = seen.said;
      watch?.end();
      isExpected ||= seen.root !== null;
      // Where a report was, another may come: a page of tabs puts one in place of the other.
      watched = seen.root ?? (isExpected ? bodyOf(document) : null);
      // Watched from the moment it was read: it may change while it is being judged.
      watch = watched && watchReport(watched, seen.roots, stirred);
      const judged = seen.request && (await judgement(seen.request, isJudgedAnew));
      last = seen.page(judged);
      return last;
    },
    isSame: () =>
      watched ? isOnPage(watched) && readPage(document, {}, { closedOf, known: tables() }).said === said : isStill(),
    isStill,
    expect: () => {
      isExpected = true;
    },
    moveHere: () => {
      const { href: url } = document.location;
      const { result } = last ?? {};
      if (last && result) last = { ...last, result: { ...result, source: { ...result.source, url } } };
    },
    end: () => watch?.end(),
  };
}
