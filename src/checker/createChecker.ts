import type { Means } from '../page/live/fromLive';
import type { Notice, PageAnswer, PageRequest } from '../platform/messages/protocol';
import type { Settings } from '../settings/settingsSchema';
import type { Language } from '../words/language';
import type { Translate } from '../words/translator';
import { badgeOf } from './badgeOf';
import { createDisplay } from './display';
import { handleRequest, noteRequest } from './handleRequest';
import { keepSheet } from './keepSheet';
import { isEditor, isInFrame, pageStateOf, resultOf, type Wishes } from './pageState';
import type { AskJudge } from './read/judgeOnce';
import type { Page } from './read/page';
import { createReader } from './read/reader';
import { isBeingWritten } from './watch/isBeingWritten';
import { watchPage } from './watch/watchPage';

/** The checker of one page: asks nothing of the page but to be read, and answers what popup and shortcuts ask. */
export interface Checker {
  /** A look that nobody asked for: an editor is left alone. */
  look(): Promise<void>;
  reply(request: PageRequest): Promise<PageAnswer>;
  /** The page as it stands now, with where its places are. */
  page(): Promise<Page>;
}

interface CheckerOptions {
  readonly language: Language;
  readonly t: Translate;
  readonly tell: (notice: Notice) => void;
  readonly settings: () => Promise<Settings>;
  readonly judge: AskJudge;
  /** Whether the extension that this script belongs to is still there. */
  readonly isConnected: () => boolean;
  readonly closedOf: NonNullable<Means['closedOf']>;
}

/** A checker that has not looked yet. */
export function createChecker(
  document: Document,
  { language, t, tell, isConnected, judge, ...means }: CheckerOptions,
): Checker {
  const wishes: Wishes = { current: null, areMarksShown: true, isAsked: false, foreignFrames: new Set() };
  const kept = keepSheet(judge);
  const onPick = (id: string): void => {
    wishes.current = id;
    display.select(id, false);
  };
  const told = { language, t, tell, isConnected, wishes };
  const display = createDisplay(document, {
    ...told,
    sheet: kept.sheet,
    onNext: () => void reply({ type: 'next' }),
    onPick,
  });
  const reader = createReader(document, { ...means, judge: kept.judge, read: show, stale: tellBadge });

  function tellBadge(page: Page): void {
    const known = { isStale: reader.isStale(), isInForeignFrame: isInFrame(page, wishes) };
    const badge = badgeOf({ ...resultOf(page, wishes), ...page.decided }, known, t);
    display.head(badge.title);
    tell({ type: 'badge', badge });
  }
  function show(page: Page): void {
    // A later copy may have drawn on this page meanwhile: its marks are not ours to take off.
    if (!isConnected()) return;
    if (!page.result.items.some(({ id }) => id === wishes.current)) wishes.current = null;
    if (!wishes.isAsked && isEditor(document, page)) return;
    display.draw(page.marks, wishes.current, wishes.areMarksShown);
    tellBadge(page);
  }
  async function reply(request: PageRequest): Promise<PageAnswer> {
    const page = await (noteRequest(request, wishes) ? reader.again() : reader.page());
    handleRequest(request, wishes, page, display);
    tellBadge(page);
    return pageStateOf(page, wishes, display, { isStale: reader.isStale(), isEditor: isEditor(document, page) });
  }
  async function look(): Promise<void> {
    if (!wishes.isAsked && isBeingWritten(document)) return;
    await reader.refresh();
  }
  watchPage(document, {
    shown: () => void look(),
    moved: reader.compare,
    passed: reader.look,
    left: () => {
      reader.end();
      display.end();
    },
    isConnected,
  });
  return { look, reply, page: reader.page };
}
