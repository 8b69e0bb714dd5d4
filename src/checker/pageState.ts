import { hasBox } from '../overlay/badges/visibleBox';
import { isEditable } from '../overlay/guards/isEditable';
import { bodyOf } from '../page/live/native';
import type { PageState } from '../platform/messages/pageStateSchema';
import { TABLES } from '../report/addresses';
import type { Result } from '../result/resultSchema';
import type { Display } from './display';
import type { Page } from './read/page';

/** What a person has asked for on this page so far. */
export interface Wishes {
  /** The item last gone to. */
  current: string | null;
  areMarksShown: boolean;
  /** Nobody has asked yet: an editor is left alone. */
  isAsked: boolean;
  /** Frames of other sites in which the detector has found the report. */
  readonly foreignFrames: Set<string>;
}

/** Whether a page's report, or the page itself, is being written. */
export function isEditor(document: Document, { root }: Pick<Page, 'root'>): boolean {
  return isEditable(root ?? bodyOf(document) ?? document);
}

/** Whether a report's tables are there and none of them has a box. */
function isUnseen({ locate }: Page): boolean {
  const tables = TABLES.flatMap((id) => locate(`tables.${id}`) ?? []).filter(({ isMissing }) => !isMissing);
  return tables.length > 0 && !tables.some(({ element }) => hasBox(element));
}

/** A page's result, with the reports that its frames of other sites hold: nobody has read those. */
export function resultOf({ result }: Page, { foreignFrames }: Wishes): Result {
  const { report, source } = result;
  return report ? { ...result, source: { ...source, others: [...source.others, ...foreignFrames] } } : result;
}

/** Whether a frame that is kept from us holds a report. */
export const isInFrame = ({ observed }: Page, { foreignFrames }: Wishes): boolean =>
  observed.isReportInFrame || foreignFrames.size > 0;

/** What the popup draws. */
export function pageStateOf(
  page: Page,
  wishes: Wishes,
  display: Display,
  now: Pick<PageState, 'isStale' | 'isEditor'>,
): PageState {
  const frames = new Set([...wishes.foreignFrames, ...page.observed.foreignFrames]);
  return {
    ...now,
    result: resultOf(page, wishes),
    observed: { ...page.observed, foreignFrames: [...frames], isReportInFrame: isInFrame(page, wishes) },
    areMarksShown: wishes.areMarksShown,
    isUnseen: isUnseen(page),
    hiddenItems: display.hidden(page.marks),
    currentItem: wishes.current,
  };
}
