import pMap from 'p-map';
import type { Unit } from '../batch';
import { placeReport } from '../matching/placeReport';
import { ownUnit } from '../matching/takeLinks';
import { type RunTerms, unchecked, withReport } from './readUnit';
import type { RunEnd, RunNews } from './runBatch';
import type { RunHost } from './runHost';

/** A file that a person dropped: read when its turn comes, and let go of again. */
export interface GivenFile {
  /** With the folders it stands in. */
  readonly path: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

export interface FileTerms extends RunTerms {
  readonly batchId: string;
  readonly newId: () => string;
}

const MOST_BYTES = 50 * 1024 * 1024;
const AT_ONCE = 2;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Reads dropped files one after another, and gives each to its unit; every one is a row, whatever the matter is with it. */
export async function readFiles(
  files: readonly GivenFile[],
  units: () => readonly Unit[],
  host: RunHost,
  terms: FileTerms,
  tell: (news: RunNews) => void,
): Promise<RunEnd> {
  let isKept = true;
  let order = Math.max(-1, ...units().map((unit) => unit.order)) + 1;

  async function readOne({ path, size, bytes: load }: GivenFile): Promise<void> {
    if (terms.signal.aborted || !isKept) return;
    const source = { kind: 'file' as const, url: null, file: path, text: null };
    const fresh = ownUnit({ name: nameOf(path), order, candidates: [], source }, terms);
    order += 1;
    const own: Unit = { ...fresh, isDue: false };
    const at = host.time();
    const bytes = size > MOST_BYTES ? null : await load().catch(() => null);
    const hash = bytes && (await host.hash(bytes));
    if (hash !== null && units().some((unit) => unit.hash === hash)) return;
    const checked = bytes && (await host.check({ kind: 'file', name: nameOf(path), bytes, url: null }));
    if (terms.signal.aborted) return;
    const failure = checked === null ? (size > MOST_BYTES ? 'tooLarge' : 'unreadable') : checked.kind;
    const { unit, reading } =
      checked?.kind === 'read'
        ? withReport(own, checked, { former: null, terms, at, hash, version: null })
        : unchecked(own, failure, at);
    // A file has no scripts to run.
    const still: Unit = unit.state === 'script' ? { ...unit, state: 'notFound', isDue: false } : unit;
    const placed = unit.brief ? placeReport(still, reading, units()) : { units: [still], readings: [], gone: null };
    isKept = (await host.save(placed.units, placed.readings, placed.gone)) && isKept;
    tell({ units: placed.units, gone: placed.gone });
  }
  await pMap(files, readOne, { concurrency: AT_ONCE });
  return isKept ? (terms.signal.aborted ? 'stopped' : 'done') : 'unkept';
}
