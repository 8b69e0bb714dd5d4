import type { KeptReport } from './keptReport';

/** Why nothing was kept or read: the disk is full, or the browser keeps nothing. */
export type Trouble = 'full' | 'blocked';
export type Stored<T> = { readonly value: T } | { readonly trouble: Trouble };

/** What is kept of some reports, and how many records this version cannot read: those are left as they are. */
export interface Kept {
  readonly reports: readonly KeptReport[];
  readonly unread: number;
}

/** Why a file changes nothing. */
export type Refusal = 'tooLarge' | 'notBackup' | 'otherVersion' | 'damaged';

/** What was taken from a backup, and how many reports of it are older than anything is kept. */
export interface Restored {
  readonly reports: number;
  readonly decisions: number;
  readonly old: number;
}
