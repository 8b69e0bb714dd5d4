import type { DraftSource } from '../../check/draft/draftTask';
import type { IsRule } from '../../result/beside/isKnownFinding';
import type { Result } from '../../result/resultSchema';
import type { Reading, RequestMade, Unit } from '../batch';
import type { Clock } from '../queue/runQueue';
import type { ReadReport } from '../reading/readReport';

/** What came of asking for a page. */
export type Fetched =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      readonly name: string | null;
      readonly url: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  /** The site says that it is as it was. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unfetched'; readonly reason: string; readonly status: number | null };

export interface Asked {
  readonly fetched: Fetched;
  readonly requests: readonly Pick<RequestMade, 'at' | 'url' | 'status' | 'bytes'>[];
}

/** What came of opening a page in a tab. */
export type Shown =
  | ({ readonly kind: 'page'; readonly url: string } & ReadReport)
  | { readonly kind: 'unread'; readonly reason: string };

/** What came of checking what was fetched; `tooSlow`: it took too long and was ended. */
export type Checked =
  | ({ readonly kind: 'read'; readonly packed: Uint8Array | null } & ReadReport)
  | { readonly kind: 'tooSlow' | 'stopped' };

export interface Version {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a run is given from outside. */
export interface RunHost {
  readonly clock: Clock;
  /** Asks for one page; `known` is the version that need not be sent again. */
  ask(url: string, known: Version | null, signal: AbortSignal): Promise<Asked>;
  show(url: string, signal: AbortSignal): Promise<Shown>;
  check(given: DraftSource): Promise<Checked>;
  hash(bytes: Uint8Array): Promise<string>;
  /** Keeps what was read as it was sent, where there is room; a copy that is not kept is no failure. */
  keepCopy(hash: string, name: string, packed: Uint8Array): Promise<void>;
  load(unitId: string): Promise<Reading | null>;
  /** Keeps what is known of units now; false where the browser keeps nothing. */
  save(units: readonly Unit[], readings: readonly Reading[], gone: string | null): Promise<boolean>;
  note(requests: Asked['requests']): Promise<void>;
  /** ISO time. */
  time(): string;
  /** Whether a result was made by the rules and settings of now. */
  isOfNow(result: Result): boolean;
  /** A result with what people decided about it. */
  decided(result: Result): Result;
  /** A result with what the office's own list of words says of it. */
  worded(result: Result): Result;
  readonly isRule: IsRule;
}
