import type * as z from 'zod/mini';
import {
  type Batch,
  batchSchema,
  copyKey,
  copySchema,
  type PageCopy,
  type Reading,
  type RequestMade,
  readingSchema,
  requestSchema,
  type Unit,
  unitSchema,
} from '../batch/batch';
import type { Stored } from '../result/kept/stored';
import { type Database, withDatabase } from './database';

/** Records that this version can read, and how many it cannot: those are left as they are. */
export interface Read<T> {
  readonly found: readonly T[];
  readonly unread: number;
}

function readable<T>(schema: z.ZodMiniType<T>, records: readonly unknown[]): Read<T> {
  const found = records.flatMap((record) => {
    const { success, data } = schema.safeParse(record);
    return success ? [data] : [];
  });
  return { found, unread: records.length - found.length };
}

/** So many records are handed over at a time: one by one takes long, and thousands at once keep the page from answering. */
const AT_ONCE = 50;

async function putAll<T>(records: readonly T[], put: (record: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) await Promise.all(records.slice(at, at + AT_ONCE).map(put));
}

/** What a batch owns in a store, some at a time. */
async function ownedBy<T>(
  database: Database,
  store: 'units' | 'requests',
  batchId: string,
  schema: z.ZodMiniType<T>,
): Promise<Read<T>> {
  const keys = await database.getAllKeysFromIndex(store, 'batchId', batchId);
  const found: T[] = [];
  let unread = 0;
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const transaction = database.transaction(store);
    const records = await Promise.all(keys.slice(at, at + AT_ONCE).map((key) => transaction.store.get(key)));
    const read = readable(schema, records);
    found.push(...read.found);
    unread += read.unread;
  }
  return { found, unread };
}

/** Every batch, newest first. */
export function loadBatches(): Promise<Stored<Read<Batch>>> {
  return withDatabase(async (database) => {
    const { found, unread } = readable(batchSchema, await database.getAll('batches'));
    return { found: [...found].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)), unread };
  });
}

/** The units of a batch in the roster's order. */
export function loadUnits(batchId: string): Promise<Stored<Read<Unit>>> {
  return withDatabase(async (database) => {
    const { found, unread } = await ownedBy(database, 'units', batchId, unitSchema);
    return { found: [...found].sort((a, b) => a.order - b.order), unread };
  });
}

export function saveBatch(batch: Batch): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    await database.put('batches', batch);
  });
}

/** Keeps units as they stand, with what was read of them, and takes out one that is another's now: all or nothing. */
export function saveUnits(
  units: readonly Unit[],
  readings: readonly Reading[],
  gone: string | null,
): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['units', 'readings'], 'readwrite');
    transaction.done.catch(() => undefined);
    const [own, read] = [transaction.objectStore('units'), transaction.objectStore('readings')];
    if (gone !== null) await Promise.all([own.delete(gone), read.delete(gone)]);
    await putAll(units, (unit) => own.put(unit));
    await putAll(readings, (reading) => read.put(reading));
    await transaction.done;
  });
}

/** The whole result of one unit; null where nothing was read of it. */
export function loadReading(unitId: string): Promise<Stored<Reading | null>> {
  return withDatabase(async (database) => {
    const { data } = readingSchema.safeParse(await database.get('readings', unitId));
    return data ?? null;
  });
}

/** The whole results of some units one after another: three thousand are never held at once. */
export function eachReading(
  unitIds: readonly string[],
  visit: (reading: Reading) => void | Promise<void>,
): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    for (const id of unitIds) {
      const { data } = readingSchema.safeParse(await database.get('readings', id));
      if (data) await visit(data);
    }
  });
}

/** Takes out a batch with all that belongs to it. */
export function removeBatch(batchId: string): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    const owned = ['units', 'readings', 'requests', 'copies'] as const;
    const transaction = database.transaction(['batches', ...owned], 'readwrite');
    transaction.done.catch(() => undefined);
    await transaction.objectStore('batches').delete(batchId);
    for (const name of owned) {
      const store = transaction.objectStore(name);
      for (const key of await store.index('batchId').getAllKeys(batchId)) await store.delete(key);
    }
    await transaction.done;
  });
}

/** Keeps a page as it was sent. */
export function saveCopy(copy: PageCopy): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    await database.put('copies', copy);
  });
}

/** A page as it was sent; null where it was not kept. */
export function loadCopy(batchId: string, hash: string): Promise<Stored<PageCopy | null>> {
  return withDatabase(async (database) => {
    const { data } = copySchema.safeParse(await database.get('copies', copyKey(batchId, hash)));
    return data ?? null;
  });
}

/** Notes requests that were made. */
export function noteRequests(requests: readonly RequestMade[]): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('requests', 'readwrite');
    transaction.done.catch(() => undefined);
    await putAll(requests, (request) => transaction.store.put(request));
    await transaction.done;
  });
}

/** Every request that was made for a batch, in the order of time. */
export function loadRequests(batchId: string): Promise<Stored<Read<RequestMade>>> {
  return withDatabase(async (database) => {
    const { found, unread } = await ownedBy(database, 'requests', batchId, requestSchema);
    return { found: [...found].sort((a, b) => (a.at < b.at ? -1 : 1)), unread };
  });
}
