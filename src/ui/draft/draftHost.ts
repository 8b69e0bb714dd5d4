import type { CheckedDraft, DraftAnswer, DraftSource, Written } from '../../check/draft/draftTask';
import type { TableId } from '../../report/addresses';
import type { ReportJson } from '../../report/schema';
import type { Say } from '../../words/say';
import type { PanelCopy, ViewHost } from '../panel/panelHost';
import type { DrawnPages } from './sheet/drawnPages';

/** What came of reading a draft; `slow`: it took too long and was ended. */
export type DraftOutcome = DraftAnswer | { readonly kind: 'slow' };

/** What came of fetching one file. */
export type FetchedFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string | null }
  | { readonly kind: 'unfetched'; readonly reason: string; readonly status: number | null };

/** What the page for drafts is given from outside. */
export interface DraftHost extends ViewHost {
  /** Reads and judges a draft away from the page; without one it judges the last with other words in it. */
  check(given: DraftSource, isHeld: boolean, written: Written): Promise<DraftOutcome>;
  /** The pages of a PDF as they are printed. */
  drawPages(bytes: Uint8Array): Promise<DrawnPages>;
  /** One table of the form as it is filled in, in the official layout. */
  copyForm(table: TableId, report: ReportJson): PanelCopy;
  /** The attachment the page was opened for, once. */
  takeAttachment(): URL | null;
  /** Whether the browser lets us fetch from where a file is. */
  isGranted(url: URL): Promise<boolean>;
  requestLeave(url: URL): Promise<boolean>;
  fetchFile(url: string): Promise<FetchedFile>;
}

/** The draft in front, or why there is none. */
export type DraftState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly said: string | Say }
  | { readonly kind: 'read'; readonly name: string; readonly given: DraftSource; readonly draft: CheckedDraft };
