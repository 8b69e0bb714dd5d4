import { type Decision, decisionSchema } from '../result/decision';
import { withDatabase } from './database';

/** Everything that was decided; null where nothing can be read. A record that is no decision is passed over. */
export async function loadAllDecisions(): Promise<Decision[] | null> {
  const loaded = await withDatabase((database) => database.getAll('decisions'));
  if ('trouble' in loaded) return null;
  return loaded.value.flatMap((record) => decisionSchema.safeParse(record).data ?? []);
}

/** What was decided about one organ's reports; null where nothing can be read. */
export async function loadDecisions(organ: string | null): Promise<Decision[] | null> {
  const all = await loadAllDecisions();
  return all?.filter((decision) => decision.organ === organ) ?? null;
}

/** Keeps decisions, all or none; false where the browser does not (a full disk, blocked storage). */
export async function saveDecisions(decisions: readonly Decision[]): Promise<boolean> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    await Promise.all([...decisions.map((decision) => transaction.store.put(decision)), transaction.done]);
  });
  return 'value' in done;
}

/** Takes decisions back by their keys, all or none. */
export async function removeDecisions(keys: readonly string[]): Promise<boolean> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  });
  return 'value' in done;
}
