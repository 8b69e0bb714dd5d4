import { type Decision, decisionSchema } from '../result/decision';
import { type Change, keysOf, stands } from '../result/kept/change';
import { refiled, withRefiled } from '../result/kept/refiled';
import { withDatabase } from './database';
import { tellDecisions } from './decisionNews';

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

/**
 * Takes decisions away by their keys and keeps others, all of it or nothing. Gives what stood there before; null where the
 * browser does not keep it (a full disk, blocked storage).
 */
export async function changeDecisions(
  removed: readonly string[],
  kept: readonly Decision[],
): Promise<readonly Decision[] | null> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    const { store } = transaction;
    const keys = [...removed, ...kept.map(({ key }) => key)];
    const former = decisionsIn(await Promise.all(keys.map((key) => store.get(key))));
    await Promise.all([
      ...removed.map((key) => store.delete(key)),
      ...kept.map((decision) => store.put(decision)),
      transaction.done,
    ]);
    return former;
  });
  if (!('value' in done)) return null;
  tellDecisions();
  return done.value;
}

/** Takes a change back where it still stands: `changed` where somebody has decided otherwise since. */
export async function takeBack(change: Change): Promise<'done' | 'changed' | 'unkept'> {
  const done = await withDatabase(async (database) => {
    const transaction = database.transaction('decisions', 'readwrite');
    const { store } = transaction;
    const keys = keysOf(change);
    const isStanding = stands(change, decisionsIn(await Promise.all(keys.map((key) => store.get(key)))));
    const acts = isStanding
      ? [...keys.map((key) => store.delete(key)), ...change.former.map((decision) => store.put(decision))]
      : [];
    await Promise.all([...acts, transaction.done]);
    return isStanding;
  });
  if (!('value' in done)) return 'unkept';
  if (done.value) tellDecisions();
  return done.value ? 'done' : 'changed';
}

/** Keeps decisions, all or none; false where the browser does not. */
export const saveDecisions = async (decisions: readonly Decision[]): Promise<boolean> =>
  (await changeDecisions([], decisions)) !== null;
