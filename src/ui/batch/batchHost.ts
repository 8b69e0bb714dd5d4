import type { Batch, PageCopy, Reading, RequestMade, Unit } from '../../batch/batch';
import type { AskList } from '../../batch/run/readLists';
import type { RunHost } from '../../batch/run/runHost';
import type { Refusal } from '../../report/documents';
import type { Stored } from '../../result/kept/stored';
import type { Result } from '../../result/resultSchema';
import type { ViewHost } from '../panel/panelHost';
import type { ExchangeHost } from './exchange/exchangeHost';
import type { OfficeHost } from './outgoing/officeHost';

export interface Readable<T> {
  readonly found: readonly T[];
  /** Records of another version, which are left as they are. */
  readonly unread: number;
}

/** What is kept of batches. */
export interface BatchStore {
  loadBatches(): Promise<Stored<Readable<Batch>>>;
  loadUnits(batchId: string): Promise<Stored<Readable<Unit>>>;
  saveBatch(batch: Batch): Promise<Stored<void>>;
  saveUnits(units: readonly Unit[], readings: readonly Reading[], gone: string | null): Promise<Stored<void>>;
  loadReading(unitId: string): Promise<Stored<Reading | null>>;
  loadCopy(batchId: string, hash: string): Promise<Stored<PageCopy | null>>;
  removeBatch(batchId: string): Promise<Stored<void>>;
  loadRequests(batchId: string): Promise<Stored<Readable<RequestMade>>>;
}

/** The rows of a roster's file, or why there are none. */
export type RosterRows =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'refused'; readonly refused: Refusal }
  | { readonly kind: 'stopped' };

/** What the batch page is given from outside. */
export interface BatchHost extends ViewHost {
  readonly store: BatchStore;
  readonly office: OfficeHost;
  readonly exchange: ExchangeHost;
  /** A result with what the office's own list of words says of it. */
  worded(result: Result): Result;
  newId(): string;
  rowsOf(file: File): Promise<RosterRows>;
  readonly askList: AskList;
  /** What a run over a batch works with. */
  runHost(batchId: string): Promise<RunHost>;
  /** The hosts among some addresses that are not allowed yet. */
  ungranted(addresses: readonly string[]): Promise<readonly string[]>;
  /** Asks the person, in whose click this is called. */
  requestLeaves(hosts: readonly string[]): Promise<boolean>;
  /** The list page that this page was opened for, once. */
  takeList(): string | null;
  openPage(url: string): void;
  /** A kept copy to be looked at: nothing of it runs, loads or leads anywhere; null for what is no page. */
  shownCopy(copy: PageCopy): string | null;
  saveCopy(copy: PageCopy): void;
  openAttachment(url: string): void;
  saveRequests(batch: Batch, requests: readonly RequestMade[]): void;
  timeText(instant: string): string;
}
