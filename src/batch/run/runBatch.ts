import type { Reading, Unit } from '../batch';
import { placeReport } from '../matching/placeReport';
import { type Job, runQueue, type Told } from '../queue/runQueue';
import { leftUnit, type RunTerms, readUnit, showUnit, type UnitRead } from './readUnit';
import type { RunHost } from './runHost';

export const PAUSE_MS = 1000;
export const LANES = 6;
/** So many times without an answer, and a host is let alone. */
const SILENT = 3;

/** What a run tells as it goes on. */
export interface RunNews {
  readonly units: readonly Unit[];
  readonly gone: string | null;
}

/** Why a run ended: there was nothing left, a person stopped it, or the browser keeps nothing more. */
export type RunEnd = 'done' | 'stopped' | 'unkept';

type Address = { readonly unit: Unit; readonly url: string };

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

export const isDue = ({ isDue: is, source }: Unit): boolean => is && typeof source?.url === 'string';

/** What its scripts build is asked for in a tab at once, when it is read again. */
const isForTab = ({ state, source }: Unit): boolean => state === 'script' || source?.kind === 'tab';

const jobsOf = (units: readonly Unit[]): Job<Address>[] =>
  units.flatMap((unit) => {
    const url = unit.source?.url;
    return url ? [{ host: hostOf(url), work: { unit, url } }] : [];
  });

/** Units as they were read, with what a person wrote of them meanwhile. */
function asWritten(read: readonly Unit[], now: readonly Unit[]): Unit[] {
  return read.map((unit) => {
    const { share, note, deductions } = now.find(({ id }) => id === unit.id) ?? unit;
    return { ...unit, share, note, deductions };
  });
}

/** Reads every unit that is due, and keeps each as soon as it was read. */
export async function runBatch(
  units: () => readonly Unit[],
  host: RunHost,
  { signal: outer, ...given }: RunTerms,
  tell: (news: RunNews) => void,
): Promise<RunEnd> {
  const stop = new AbortController();
  outer.addEventListener('abort', () => stop.abort());
  if (outer.aborted) stop.abort();
  const terms = { ...given, signal: stop.signal };
  const silent = new Map<string, number>();
  let isKept = true;

  async function keep(read: readonly Unit[], readings: readonly Reading[], gone: string | null): Promise<void> {
    const changed = asWritten(read, units());
    // Told first: what comes next is matched with what is known by now.
    tell({ units: changed, gone });
    isKept = (await host.save(changed, readings, gone)) && isKept;
    // What is not kept would have to be asked for again: nothing more is asked.
    if (!isKept) stop.abort();
  }
  async function end(read: UnitRead | null, before: Unit, url: string): Promise<Told> {
    if (!read) return { kind: 'on' };
    const { unit, reading } = read;
    const isNobodys = !before.isListed && unit.brief !== null;
    const placed = isNobodys ? placeReport(unit, reading, units()) : null;
    if (placed) await keep(placed.units, placed.readings, placed.gone);
    else await keep([unit], reading ? [reading] : [], null);
    const isSilent = unit.reason?.code === 'unreachable' || unit.reason?.code === 'slow';
    const times = isSilent ? (silent.get(hostOf(url)) ?? 0) + 1 : 0;
    silent.set(hostOf(url), times);
    return times >= SILENT ? { kind: 'leave', why: 'silent' } : read.told;
  }
  const left = async ({ unit }: Address, why: string): Promise<void> =>
    keep([await leftUnit(unit, why, host, terms)], [], null);
  const queue = { clock: host.clock, signal: stop.signal, pauseMs: PAUSE_MS, left };
  const due = units().filter(isDue);
  await runQueue(jobsOf(due.filter((unit) => !isForTab(unit))), {
    ...queue,
    lanes: LANES,
    act: async ({ unit, url }) => end(await readUnit(unit, url, host, terms), unit, url),
  });
  // One by one, for a tab is opened for each; the last host asked may be the first again.
  const shown = units().filter((unit) => isForTab(unit) && isDue(unit));
  if (shown.length > 0) await host.clock.wait(PAUSE_MS, stop.signal);
  await runQueue(jobsOf(shown), {
    ...queue,
    lanes: 1,
    act: async ({ unit, url }) => end(await showUnit(unit, url, host, terms), unit, url),
  });
  return isKept ? (stop.signal.aborted ? 'stopped' : 'done') : 'unkept';
}
