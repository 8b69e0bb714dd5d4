import type { Page } from 'playwright-core';
import type { Opened } from '../openExtension';

/** A store as an earlier version made it, with the one record that it holds. */
interface EarlierStore {
  readonly name: string;
  readonly keyPath: string;
  readonly indexes: readonly { readonly name: string; readonly isMany: boolean }[];
  readonly record: Readonly<Record<string, unknown>>;
}

const ofBatch = [{ name: 'batchId', isMany: false }];
const batch = {
  id: 'b',
  name: '2023 年度年报核验',
  year: 2023,
  columns: [],
  lists: [],
  createdAt: '2024-02-01T00:00:00.000Z',
};
/** A unit of the third version: nothing was known of marks taken off. */
const unit = {
  id: 'u',
  batchId: 'b',
  order: 0,
  isListed: true,
  name: '青溪县水务局',
  aliases: [],
  code: null,
  address: null,
  cells: [],
  share: null,
  note: '电话催过',
  state: 'notFound',
  reason: { code: 'noAddress', detail: null },
  isDue: false,
  candidates: [],
  source: null,
  hash: null,
  etag: null,
  lastModified: null,
  checkedAt: null,
  pageDate: null,
  brief: null,
  recheck: null,
  isUnchanged: false,
};
const decision = { key: 'one', reach: 'organ', organ: '青溪县水务局', state: 'awaiting' };
const report = { id: 'r', keys: ['k'], checkedAt: '2024-02-01T00:00:00.000Z' };

/** What each version added to the one before. */
const ADDED: readonly (readonly EarlierStore[])[] = [
  [{ name: 'decisions', keyPath: 'key', indexes: [], record: decision }],
  [
    {
      name: 'reports',
      keyPath: 'id',
      indexes: [
        { name: 'keys', isMany: true },
        { name: 'checkedAt', isMany: false },
      ],
      record: report,
    },
  ],
  [
    { name: 'batches', keyPath: 'id', indexes: [], record: batch },
    { name: 'units', keyPath: 'id', indexes: ofBatch, record: unit },
    { name: 'readings', keyPath: 'unitId', indexes: ofBatch, record: { unitId: 'u', batchId: 'b' } },
    { name: 'requests', keyPath: 'id', indexes: ofBatch, record: { id: 'q', batchId: 'b' } },
  ],
];
export const EARLIER = ADDED.map((_, at) => at + 1);
const storesOf = (version: number): readonly EarlierStore[] => ADDED.slice(0, version).flat();

/** Makes the database of an earlier version, with a record in every store, in place of what there is. */
export const makeEarlier = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    ({ version: wanted, stores }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('gouji');
        const request = indexedDB.open('gouji', wanted);
        request.onupgradeneeded = () => {
          for (const { name, keyPath, indexes, record } of stores) {
            const store = request.result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index.name, index.name, { multiEntry: index.isMany });
            store.put(record);
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    { version, stores: storesOf(version) },
  );

/** The records that stand there now, by store, and the database's version. */
export const whatIsKept = (page: Page): Promise<{ version: number; records: Record<string, unknown[]> }> =>
  page.evaluate(
    () =>
      new Promise<{ version: number; records: Record<string, unknown[]> }>((resolve, reject) => {
        const request = indexedDB.open('gouji');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result: database } = request;
          const names = [...database.objectStoreNames];
          const records: Record<string, unknown[]> = {};
          const transaction = database.transaction(names);
          for (const name of names) {
            const all = transaction.objectStore(name).getAll();
            all.onsuccess = () => {
              records[name] = all.result;
            };
          }
          transaction.oncomplete = () => {
            const { version } = database;
            database.close();
            resolve({ version, records });
          };
        };
      }),
  );

/** What is to stand there after an earlier version was taken over: every record, as it was, and the stores of today. */
export function takenOver(version: number): Record<string, unknown[]> {
  const empty = Object.fromEntries(
    [...storesOf(ADDED.length).map(({ name }) => name), 'copies'].map((name) => [name, []]),
  );
  return { ...empty, ...Object.fromEntries(storesOf(version).map(({ name, record }) => [name, [record]])) };
}

/** What the first version of the database held, before there was a history. */
export const FIRST_DECISION = {
  key: 'one',
  reach: 'organ',
  finding: 'disputes/group-total@reconsideration',
  rule: 'disputes/group-total',
  organ: '青溪县水务局',
  year: null,
  values: '',
  state: 'awaiting',
  reason: null,
  note: null,
  by: null,
  at: '2026-01-01T00:00:00.000Z',
};

export async function createFirstDatabase(opened: Opened): Promise<void> {
  const bare = await opened.context.newPage();
  await bare.goto(`chrome-extension://${opened.id}/manifest.json`);
  await bare.evaluate(
    (decision) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gouji', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('decisions', { keyPath: 'key' }).put(decision);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    FIRST_DECISION,
  );
  await bare.close();
}

/** The decision of the first database was kept under a key that nothing asks for; this is its own. */
export const OWN_KEY = '["organ","青溪县水务局","disputes/group-total"]';
