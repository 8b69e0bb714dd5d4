import { type Decision, decisionSchema } from '../result/decision';
import { type Database, openDatabase } from './database';

/** Does something with what is kept, and lets go of it; null where the browser keeps nothing. */
async function withDatabase<T>(act: (database: Database) => Promise<T>): Promise<T | null> {
  try {
    const database = await openDatabase();
    try {
      return await act(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** What was decided about one organ's reports; null where nothing can be read. A record that is no decision is passed over. */
export function loadDecisions(organ: string | null): Promise<Decision[] | null> {
  return withDatabase(async (database) => {
    const records = await database.getAll('decisions');
    return records.flatMap((record) => {
      const { success, data } = decisionSchema.safeParse(record);
      return success && data.organ === organ ? [data] : [];
    });
  });
}

/** Keeps decisions, all or none; false where the browser does not (a full disk, blocked storage). */
export async function saveDecisions(decisions: readonly Decision[]): Promise<boolean> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    await Promise.all([...decisions.map((decision) => transaction.store.put(decision)), transaction.done]);
    return true;
  });
  return done === true;
}

/** Takes decisions back by their keys, all or none. */
export async function removeDecisions(keys: readonly string[]): Promise<boolean> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    return true;
  });
  return done === true;
}
