import pMap from 'p-map';
import type { Unit } from '../batch';
import { placeReport } from '../matching/placeReport';
import { ownUnit } from '../matching/takeLinks';
import { type RunTerms, type UnitRead, unchecked, withReport } from './readUnit';
import type { RunEnd, RunNews } from './runBatch';
import type { RunHost } from './runHost';

/** A file that a person dropped: read when its turn comes, and let go of again. */
export interface GivenFile {
  /** With the folders it stands in. */
  readonly path: string;
  /** Told when it is asked for: the browser looks at the disk. */
  size(): number;
  bytes(): Promise<Uint8Array>;
}

export interface FileTerms extends RunTerms {
  readonly batchId: string;
  readonly newId: () => string;
}

const MOST_BYTES = 50 * 1024 * 1024;
const AT_ONCE = 2;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

interface Loaded {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** A file's bytes; else why there are none. */
async function loaded({ size, bytes }: GivenFile, host: RunHost): Promise<Loaded | 'tooLarge' | 'damaged'> {
  if (size() > MOST_BYTES) return 'tooLarge';
  try {
    const own = await bytes();
    return { bytes: own, hash: await host.hash(own) };
  } catch {
    return 'damaged';
  }
}

/** What one file is, before it is anybody's. */
async function readFile(own: Unit, name: string, held: Loaded, host: RunHost, terms: RunTerms): Promise<UnitRead> {
  const at = host.time();
  const checked = await host.check({ kind: 'file', name, bytes: held.bytes, url: null });
  if (checked.kind !== 'read') return unchecked(own, checked.kind, at);
  if (checked.packed) await host.keepCopy(held.hash, name, checked.packed);
  // A file has no scripts to run.
  const report = { ...checked, seen: { ...checked.seen, isScriptBuilt: false } };
  return withReport(own, report, { former: null, terms, at, hash: held.hash, version: null, worded: host.worded });
}

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

  async function readOne(file: GivenFile): Promise<void> {
    if (terms.signal.aborted || !isKept) return;
    const name = nameOf(file.path);
    const source = { kind: 'file' as const, url: null, file: file.path, text: null };
    const own: Unit = { ...ownUnit({ name, order, candidates: [], source }, terms), isDue: false };
    order += 1;
    const held = await loaded(file, host);
    const isHeld = typeof held === 'object';
    // The same file once more says nothing new.
    if (isHeld && units().some(({ hash }) => hash === held.hash)) return tell({ units: [], gone: null });
    const read = isHeld ? await readFile(own, name, held, host, terms) : unchecked(own, held, host.time());
    if (terms.signal.aborted) return;
    const { unit, reading } = read;
    const placed = unit.brief ? placeReport(unit, reading, units()) : { units: [unit], readings: [], gone: null };
    tell({ units: placed.units, gone: placed.gone });
    isKept = (await host.save(placed.units, placed.readings, placed.gone)) && isKept;
  }
  await pMap(files, readOne, { concurrency: AT_ONCE });
  return isKept ? (terms.signal.aborted ? 'stopped' : 'done') : 'unkept';
}
