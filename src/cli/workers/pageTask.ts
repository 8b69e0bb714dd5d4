import type { ReportJson } from '../../report/schema';
import type { Settings } from '../../settings/settingsSchema';
import type { Unread } from '../inputs/input';
import type { Listed } from '../inputs/listFiles';

/** Where a page is read from: a file, a line of standard input (numbered from 1), or what could not be read already. */
export type PageSource =
  | { readonly kind: 'file'; readonly listed: Listed }
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array | null }
  | { readonly kind: 'unread'; readonly input: Unread };

/** What a worker is asked: one page, or the pages of one report in their order, checked as one. */
export interface PageTask {
  readonly sources: readonly [PageSource, ...PageSource[]];
  /** ISO time. */
  readonly checkedAt: string;
}

/** What every task of a worker has in common. */
export interface WorkerSetup {
  readonly settings: Settings;
  /** Reports of the year before, to compare with. */
  readonly before: readonly ReportJson[] | null;
  readonly limitMs: number;
}
