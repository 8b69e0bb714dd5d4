import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Batch, PageCopy, Reading, RequestMade, Unit } from '../batch/batch';
import type { KeptReport } from '../result/kept/keptReport';
import type { Stored } from '../result/kept/stored';

/** What is kept in this browser, by store. Records are read through their schemas: an older version may have written them. */
interface Stores extends DBSchema {
  decisions: { key: string; value: { key: string; organ: string | null } };
  reports: { key: string; value: KeptReport; indexes: { keys: string; checkedAt: string } };
  batches: { key: string; value: Batch };
  units: { key: string; value: Unit; indexes: { batchId: string } };
  readings: { key: string; value: Reading; indexes: { batchId: string } };
  requests: { key: string; value: RequestMade; indexes: { batchId: string } };
  copies: { key: string; value: PageCopy; indexes: { batchId: string } };
}

export type Database = IDBPDatabase<Stores>;

/** The store of checked reports while something is written there. */
export type WritableReports = IDBPObjectStore<Stores, ['reports'], 'reports', 'readwrite'>;

const NAME = 'gouji';

/** What each version of the database added to the one before. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => database.createObjectStore('decisions', { keyPath: 'key' }),
  (database) => {
    const reports = database.createObjectStore('reports', { keyPath: 'id' });
    reports.createIndex('keys', 'keys', { multiEntry: true });
    reports.createIndex('checkedAt', 'checkedAt');
  },
  (database) => {
    database.createObjectStore('batches', { keyPath: 'id' });
    database.createObjectStore('units', { keyPath: 'id' }).createIndex('batchId', 'batchId');
    database.createObjectStore('readings', { keyPath: 'unitId' }).createIndex('batchId', 'batchId');
    database.createObjectStore('requests', { keyPath: 'id' }).createIndex('batchId', 'batchId');
  },
  (database) => database.createObjectStore('copies', { keyPath: 'key' }).createIndex('batchId', 'batchId'),
];

/** Opens what is kept; rejects where the browser keeps nothing (storage blocked, disk full). The caller closes it. */
function openDatabase(blocked: () => void): Promise<Database> {
  return openDB<Stores>(NAME, MIGRATIONS.length, {
    upgrade(database, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    blocked,
    blocking(_version, _newer, event) {
      // A newer version of the extension waits for this page to let go.
      (event.target as IDBDatabase).close();
    },
  });
}

/** A deletion may be under way without end, or another page hold an older version; nobody is kept waiting for it. */
const OPEN_MS = 5_000;
/** A page of this version that is asked to let go does so as soon as it has written. */
const BLOCKED_MS = 500;

/** Whether one that was given up on still waits: all that come after it would wait behind it. */
let isHeld = false;

async function openInTime(): Promise<Database> {
  if (isHeld) throw new Error('what is kept is still held');
  const timers: ReturnType<typeof setTimeout>[] = [];
  let giveUp = (_: null): void => undefined;
  const late = new Promise<null>((resolve) => {
    giveUp = resolve;
  });
  const wait = (limit: number) => void timers.push(setTimeout(giveUp, limit, null));
  const opening = openDatabase(() => wait(BLOCKED_MS));
  wait(OPEN_MS);
  try {
    const opened = await Promise.race([opening, late]);
    if (opened) return opened;
    isHeld = true;
    const letGo = (): void => {
      isHeld = false;
    };
    opening.then((database) => database.close()).then(letGo, letGo);
    throw new Error('what is kept is held by another page');
  } finally {
    timers.forEach(clearTimeout);
  }
}

const isFull = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'QuotaExceededError';

/** Does something with what is kept, and lets go of it. */
export async function withDatabase<T>(act: (database: Database) => Promise<T>): Promise<Stored<T>> {
  try {
    const database = await openInTime();
    try {
      return { value: await act(database) };
    } finally {
      database.close();
    }
  } catch (reason) {
    return { trouble: isFull(reason) ? 'full' : 'blocked' };
  }
}
