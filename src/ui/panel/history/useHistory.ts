import { useEffect, useRef, useState } from 'preact/hooks';
import { yearBefore } from '../../../finding/history/yearBefore';
import { type KeptReport, keptReportOf, keysOf } from '../../../result/kept/keptReport';
import { PROPOSED, type Retention } from '../../../result/kept/retention';
import type { Kept, Refusal, Restored, Stored, Trouble } from '../../../result/kept/stored';
import { superseded } from '../../../result/kept/superseded';
import type { Result } from '../../../result/resultSchema';
import { type Say, say } from '../../../words/say';
import type { MessageKey } from '../../../words/translator';
import type { ViewHost } from '../panelHost';

/** What is kept beside the shown report, and what can be done with it. */
export interface History {
  /** null: nobody has chosen yet; undefined: not known yet. */
  readonly retention: Retention | null | undefined;
  readonly isPrivate: boolean;
  /** The record of what is shown; null where nothing is kept of it. */
  readonly current: KeptReport | null;
  readonly kept: Kept;
  /** How many reports are kept of all organs. */
  readonly count: number;
  /** How many are out of date and not taken out yet, for the clock may have leapt. */
  readonly held: number;
  /** Why the history could not be read, or the shown report not kept. */
  readonly trouble: Trouble | null;
  choose(days: Retention): Promise<Say>;
  remove(id: string): Promise<Say>;
  clear(areDecisionsToo: boolean): Promise<Say>;
  backup(): Promise<Say>;
  restore(file: Blob): Promise<Say>;
}

type Known = Pick<History, 'retention' | 'isPrivate' | 'current' | 'kept' | 'count' | 'held' | 'trouble'>;

const UNKNOWN: Known = {
  retention: undefined,
  isPrivate: false,
  current: null,
  kept: { reports: [], unread: 0 },
  count: 0,
  held: 0,
  trouble: null,
};

const troubles: Record<Trouble, MessageKey> = { full: 'historyFull', blocked: 'historyBlocked' };
export const troubleSaid = (trouble: Trouble): Say => say(troubles[trouble]);

const refusals: Record<Refusal, MessageKey> = {
  tooLarge: 'restoreTooLarge',
  notBackup: 'restoreNotBackup',
  otherVersion: 'restoreOtherVersion',
  damaged: 'restoreDamaged',
};

/** Keeps the shown report where that is asked for, and reads what is kept beside it. */
async function lookUp(
  { history, isPrivate: askPrivate }: ViewHost,
  result: Result | null,
  isToKeep: boolean,
): Promise<Known> {
  const [retention, isPrivate] = await Promise.all([history.loadRetention(), askPrivate()]);
  const shown = result && (await keptReportOf(result));
  const saved = shown && isToKeep && retention && !isPrivate ? await history.keep(shown) : null;
  const keys = result ? keysOf(result) : [];
  let loaded = result ? await history.loadReports(keys) : null;
  const old = result && saved && loaded && 'value' in loaded ? superseded(result, loaded.value.reports) : [];
  for (const { id } of old) await history.remove(id);
  if (old.length > 0) loaded = await history.loadReports(keys);
  const counted = await history.count();
  const held = await history.countHeld();
  const kept = loaded && 'value' in loaded ? loaded.value : UNKNOWN.kept;
  const [trouble = null] = [saved, loaded, counted].flatMap((done) =>
    done && 'trouble' in done ? [done.trouble] : [],
  );
  return {
    retention,
    isPrivate,
    current: kept.reports.find(({ id }) => id === shown?.id) ?? null,
    kept,
    count: 'value' in counted ? counted.value : 0,
    held: 'value' in held ? held.value : 0,
    trouble,
  };
}

/** The kept report of the year before that the shown one was not held against yet. */
function uncomparedBefore({ report, comparedWith }: Result, { reports }: Kept): KeptReport | null {
  const before = report && reports.find(({ result }) => typeof yearBefore(report, result.report) !== 'string');
  return before && before.checkedAt !== comparedWith?.checkedAt ? before : null;
}

function restoredSaid(outcome: Stored<Restored> | { readonly refusal: Refusal }): Say {
  if ('refusal' in outcome) return say(refusals[outcome.refusal]);
  if ('trouble' in outcome) return troubleSaid(outcome.trouble);
  const { reports, decisions, old } = outcome.value;
  const taken = say('restored', reports, decisions);
  return old > 0 ? say('restoredOld', taken, old) : taken;
}

/**
 * The history of the shown report's organ. A report that is shown is kept, and one whose year before is kept is judged
 * beside it, without being asked.
 */
export function useHistory(host: ViewHost, result: Result | null, judgeAgain: () => void): History {
  const [known, setKnown] = useState<Known>(UNKNOWN);
  const turn = useRef(0);
  const asked = useRef(new Set<string>());
  const { history } = host;

  /** What was just taken out is not kept again before it is shown again. */
  async function refresh(isToKeep: boolean): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    const next = await lookUp(host, result, isToKeep);
    if (own !== turn.current) return;
    setKnown(next);
    const before = result && next.retention ? uncomparedBefore(result, next.kept) : null;
    // Once for each pair: where the store cannot be read by the worker, asking again would not end.
    const pair = `${result?.source.url} ${before?.id} ${before?.checkedAt}`;
    if (!before || asked.current.has(pair)) return;
    asked.current.add(pair);
    judgeAgain();
  }
  useEffect(() => void refresh(true), [result?.checkedAt, result?.source.url]);

  /** Says what an act came to, and looks again. */
  async function afterwards<T>(act: Promise<Stored<T>>, done: (value: T) => Say): Promise<Say> {
    const outcome = await act;
    await refresh(false);
    return 'trouble' in outcome ? troubleSaid(outcome.trouble) : done(outcome.value);
  }
  return {
    ...known,
    async choose(days) {
      const isKept = await history.chooseRetention(days);
      await refresh(true);
      if (!isKept) return say('undoneSettings');
      return days === 0 ? say('retentionNoneChosen') : say('retentionChosen', days);
    },
    remove: (id) => afterwards(history.remove(id), () => say('historyRemoved')),
    clear: (areDecisionsToo) =>
      afterwards(history.clear(areDecisionsToo), () => say(areDecisionsToo ? 'clearedAll' : 'clearedReports')),
    backup: () => afterwards(history.backup(), (name) => say('doneSaved', name)),
    async restore(file) {
      const said = restoredSaid(await history.restore(file, known.retention ?? PROPOSED));
      await refresh(false);
      return said;
    },
  };
}
