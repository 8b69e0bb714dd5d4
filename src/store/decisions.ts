import { type Decision, decisionSchema } from '../result/decision';
import { refiled, withRefiled } from '../result/kept/refiled';
import { withDatabase } from './database';

const decisionsIn = (records: readonly unknown[]): Decision[] =>
  records.flatMap((record) => decisionSchema.safeParse(record).data ?? []);

/** Puts what is kept under a wrong key where it belongs. */
async function refile(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    const { store } = transaction;
    const { removed, kept } = refiled(decisionsIn(await store.getAll()));
    await Promise.all([
      ...removed.map((key) => store.delete(key)),
      ...kept.map((decision) => store.put(decision)),
      transaction.done,
    ]);
  });
}

/** Everything that was decided; null where nothing can be read. A record that is no decision is passed over. */
export async function loadAllDecisions(): Promise<Decision[] | null> {
  const loaded = await withDatabase((database) => database.getAll('decisions'));
  if ('trouble' in loaded) return null;
  const decisions = decisionsIn(loaded.value);
  const found = refiled(decisions);
  if (found.kept.length > 0) await refile();
  return withRefiled(decisions, found);
}

/** What was decided about one organ's reports; null where nothing can be read. */
export async function loadDecisions(organ: string | null): Promise<Decision[] | null> {
  const all = await loadAllDecisions();
  return all?.filter((decision) => decision.organ === organ) ?? null;
}

/** Takes decisions away by their keys and keeps others, all of it or nothing; false where the browser does not (a full disk, blocked storage). */
export async function changeDecisions(removed: readonly string[], kept: readonly Decision[]): Promise<boolean> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    const { store } = transaction;
    await Promise.all([
      ...removed.map((key) => store.delete(key)),
      ...kept.map((decision) => store.put(decision)),
      transaction.done,
    ]);
  });
  return 'value' in done;
}

/** Keeps decisions, all or none. */
export const saveDecisions = (decisions: readonly Decision[]): Promise<boolean> => changeDecisions([], decisions);
