import { type KeptReport, keptReportSchema, merged } from '../result/kept/keptReport';
import { keptSince, type Retention } from '../result/kept/retention';
import type { Kept, Stored } from '../result/kept/stored';
import { type WritableReports, withDatabase } from './database';
import { tellDecisions } from './decisionNews';

function readable(records: readonly unknown[]): Kept {
  const reports = records.flatMap((record) => {
    const { success, data } = keptReportSchema.safeParse(record);
    return success ? [data] : [];
  });
  return { reports, unread: records.length - reports.length };
}

/** The kept reports that are found by any of some keys, newest check first; those of one year, where it is named. */
export function loadReports(keys: readonly string[], year?: number): Promise<Stored<Kept>> {
  return withDatabase(async (database) => {
    const found = await Promise.all(keys.map((key) => database.getAllFromIndex('reports', 'keys', key)));
    const each = [...new Map(found.flat().map((record) => [record.id, record])).values()];
    const { reports, unread } = readable(each.filter((record) => year === undefined || record.year === year));
    return { reports: [...reports].sort((a, b) => (a.checkedAt < b.checkedAt ? 1 : -1)), unread };
  });
}

/** The kept reports that one of a year can be compared with; none where nothing is to be kept, or can be read. */
export async function reportsBefore(
  keys: readonly string[],
  year: number | null,
  days: Retention | null,
  now: string,
): Promise<readonly KeptReport[]> {
  if (!days || year === null) return [];
  const loaded = await loadReports(keys, year - 1);
  if ('trouble' in loaded) return [];
  return loaded.value.reports.filter(({ checkedAt }) => checkedAt >= keptSince(days, now));
}

/** Everything that is kept. */
export function loadAllReports(): Promise<Stored<Kept>> {
  return withDatabase(async (database) => readable(await database.getAll('reports')));
}

export function countReports(): Promise<Stored<number>> {
  return withDatabase((database) => database.count('reports'));
}

/** A page that is being written says something else every minute: of one report so many versions are kept. */
const MOST_VERSIONS = 20;

/** Takes out the oldest versions of a report beyond that. */
async function takeOutOldest(store: WritableReports, { id, hash }: KeptReport): Promise<void> {
  const name = id.slice(0, -hash.length);
  const versions = await store.getAll(IDBKeyRange.bound(name, `${name}\uffff`));
  const old = versions.sort((a, b) => (a.checkedAt < b.checkedAt ? 1 : -1)).slice(MOST_VERSIONS);
  await Promise.all(old.map((version) => store.delete(version.id)));
}

/** Keeps a report; one that says what a kept one says takes its place, and keeps since when it has been so. */
export function saveReport(report: KeptReport): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('reports', 'readwrite');
    const { data: known } = keptReportSchema.safeParse(await transaction.store.get(report.id));
    // What ends a transaction that is refused is told by the act that was refused.
    transaction.done.catch(() => undefined);
    await transaction.store.put(merged(known, report));
    await takeOutOldest(transaction.store, report);
    await transaction.done;
  });
}

export function removeReport(id: string): Promise<Stored<void>> {
  return withDatabase((database) => database.delete('reports', id));
}

/** When the newest of all was checked; null where none is kept. */
export function newestCheck(): Promise<Stored<string | null>> {
  return withDatabase(async (database) => {
    const newest = await database.transaction('reports').store.index('checkedAt').openKeyCursor(null, 'prev');
    return newest?.key ?? null;
  });
}

/** How many are older than a person wants to keep. */
export function countOld(days: Retention, now: string): Promise<Stored<number>> {
  return withDatabase((database) =>
    database.countFromIndex('reports', 'checkedAt', IDBKeyRange.upperBound(keptSince(days, now), true)),
  );
}

/** Takes out what is older than a person wants to keep; everything, where nothing is to be kept. */
export function purgeReports(days: Retention, now: string): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('reports', 'readwrite');
    if (days === 0) await transaction.store.clear();
    else {
      const old = await transaction.store
        .index('checkedAt')
        .getAllKeys(IDBKeyRange.upperBound(keptSince(days, now), true));
      await Promise.all(old.map((id) => transaction.store.delete(id)));
    }
    await transaction.done;
  });
}

/** Takes out the history, and with it, where that is asked for, everything that was decided. */
export async function clearAll(areDecisionsToo: boolean): Promise<Stored<void>> {
  const done = await withDatabase(async (database) => {
    const stores = areDecisionsToo ? (['reports', 'decisions'] as const) : (['reports'] as const);
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  });
  if (areDecisionsToo && 'value' in done) tellDecisions();
  return done;
}
