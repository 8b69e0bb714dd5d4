import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept in this browser, by store. Records are read through their schemas: an older version may have written them. */
interface Stores extends DBSchema {
  decisions: { key: string; value: { key: string; organ: string | null } };
}

export type Database = IDBPDatabase<Stores>;

const NAME = 'gouji';
const VERSION = 1;

/** Opens what is kept; rejects where the browser keeps nothing (storage blocked, disk full). The caller closes it. */
export function openDatabase(): Promise<Database> {
  return openDB<Stores>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('decisions', { keyPath: 'key' });
    },
    blocking(_version, _newer, event) {
      // A newer version of the extension waits for this page to let go.
      (event.target as IDBDatabase).close();
    },
  });
}
