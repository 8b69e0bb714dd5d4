import type { Reading, Unit } from '../batch';
import type { Told } from '../queue/runQueue';
import { briefOf } from '../reading/briefOf';
import type { ReadReport } from '../reading/readReport';
import { standingOf } from '../reading/standingOf';
import { recheckStanding } from '../recheck/recheckTotals';
import { recheckUnit } from '../recheck/recheckUnit';
import { recheckWords } from '../recheck/recheckWords';
import type { Fetched, RunHost, Version } from './runHost';

export interface RunTerms {
  readonly year: number | null;
  /** A re-check holds what it reads against what was read before. */
  readonly isRecheck: boolean;
  readonly signal: AbortSignal;
}

/** A unit as it stands once it was asked for; null: the run was stopped meanwhile, and it is as it was. */
export interface UnitRead {
  readonly unit: Unit;
  readonly reading: Reading | null;
  readonly told: Told;
}

/** What sites answer to those whom they take for a machine: to ask on would make it worse. */
const REFUSING: ReadonlySet<number> = new Set([403, 412, 429, 521]);

const on: Told = { kind: 'on' };

function unfetched(unit: Unit, { reason, status }: Extract<Fetched, { kind: 'unfetched' }>, at: string): UnitRead {
  const isRefused = status !== null && REFUSING.has(status);
  return {
    unit: {
      ...unit,
      state: 'unreachable',
      reason: { code: isRefused ? 'refused' : reason, detail: status === null ? null : String(status) },
      isDue: false,
      isUnchanged: false,
      checkedAt: at,
    },
    reading: null,
    told: isRefused ? { kind: 'leave', why: String(status) } : on,
  };
}

/** Stands for the bytes of a page that is what it was. */
const SAME = 'same';

/** What is kept beside a new reading: a re-check's other side. */
const beside = (former: Reading | null, { isRecheck }: RunTerms): Reading['previous'] =>
  isRecheck ? (former?.now ?? null) : (former?.previous ?? null);

function unchanged(unit: Unit, former: Reading, terms: RunTerms, at: string): UnitRead {
  return {
    unit: { ...unit, isDue: false, isUnchanged: true, checkedAt: at },
    reading: { ...former, previous: beside(former, terms) },
    told: on,
  };
}

/** A unit with what became of its report since the run before, where a re-check asked for it. */
function compared(read: UnitRead, former: Reading | null, host: RunHost, { isRecheck }: RunTerms): UnitRead {
  if (!isRecheck) return read;
  const { unit, reading } = read;
  const isLost = unit.state === 'unreachable' || unit.state === 'unreadable';
  const trouble = isLost ? { zh: '没有读到', en: 'not read' } : null;
  const now = { result: reading && host.decided(reading.now.result), hash: unit.isUnchanged ? SAME : null, trouble };
  const then = { result: former && host.decided(former.now.result), hash: SAME, trouble: null };
  const recheck = recheckUnit(now, then, host.isRule);
  return { ...read, unit: { ...unit, recheck: { standing: recheckStanding(recheck), said: recheckWords(recheck) } } };
}

/** The unit with what was read of its report. */
export function withReport(
  unit: Unit,
  { result, seen }: ReadReport,
  {
    former,
    terms,
    at,
    hash,
    version,
    worded,
  }: {
    readonly former: Reading | null;
    readonly terms: RunTerms;
    readonly at: string;
    readonly hash: string | null;
    readonly version: Version | null;
    readonly worded: RunHost['worded'];
  },
): UnitRead {
  const { state, reason } = standingOf(result, seen, terms.year);
  return {
    unit: {
      ...unit,
      state,
      reason,
      isDue: state === 'script' && unit.source?.kind !== 'tab',
      isUnchanged: hash !== null && former?.now.hash === hash,
      hash,
      etag: version?.etag ?? null,
      lastModified: version?.lastModified ?? null,
      checkedAt: at,
      pageDate: result.source.publishedAt,
      brief: result.report ? briefOf(worded(result)) : null,
    },
    reading: {
      unitId: unit.id,
      batchId: unit.batchId,
      now: { result, hash, checkedAt: at },
      previous: beside(former, terms),
    },
    told: on,
  };
}

/** A report that could not be checked: too slow, or stopped by itself. */
export function unchecked(unit: Unit, code: string, at: string): UnitRead {
  const reason = { code, detail: null };
  return {
    unit: { ...unit, state: 'unreadable', reason, isDue: false, isUnchanged: false, checkedAt: at },
    reading: null,
    told: on,
  };
}

/** A unit that was not asked for, because its site was let alone. */
export async function leftUnit(unit: Unit, why: string, host: RunHost, terms: RunTerms): Promise<Unit> {
  const former = terms.isRecheck && unit.brief ? await host.load(unit.id) : null;
  const left: Unit = { ...unit, state: 'unreachable', reason: { code: 'hostLeft', detail: why }, isDue: false };
  return compared({ unit: left, reading: null, told: on }, former, host, terms).unit;
}

/** Asks for a unit's page, and reads and checks it where it is not what it was. */
export async function readUnit(unit: Unit, url: string, host: RunHost, terms: RunTerms): Promise<UnitRead | null> {
  const former = unit.brief ? await host.load(unit.id) : null;
  const read = await fetchUnit(unit, url, former, host, terms);
  return read && compared(read, former, host, terms);
}

async function fetchUnit(
  unit: Unit,
  url: string,
  former: Reading | null,
  host: RunHost,
  terms: RunTerms,
): Promise<UnitRead | null> {
  const isOfNow = former !== null && host.isOfNow(former.now.result);
  const { fetched, requests } = await host.ask(url, isOfNow ? unit : null, terms.signal);
  await host.note(requests);
  if (terms.signal.aborted) return null;
  const at = host.time();
  if (fetched.kind === 'unfetched') return unfetched(unit, fetched, at);
  if (fetched.kind === 'unchanged') return former ? unchanged(unit, former, terms, at) : unchecked(unit, 'stopped', at);
  const hash = await host.hash(fetched.bytes);
  if (isOfNow && former.now.hash === hash) return unchanged(unit, former, terms, at);
  const checked = await host.check({
    kind: 'file',
    name: fetched.name ?? '',
    bytes: fetched.bytes,
    url: fetched.url,
  });
  if (terms.signal.aborted) return null;
  if (checked.kind !== 'read') return unchecked(unit, checked.kind, at);
  if (checked.packed) await host.keepCopy(hash, fetched.name ?? '', checked.packed);
  return withReport(unit, checked, { former, terms, at, hash, version: fetched, worded: host.worded });
}

/** Opens a unit's page in a tab, where its scripts run, and takes what the checker reads there. */
export async function showUnit(unit: Unit, url: string, host: RunHost, terms: RunTerms): Promise<UnitRead | null> {
  const former = await host.load(unit.id);
  const shown = await host.show(url, terms.signal);
  if (terms.signal.aborted) return null;
  const at = host.time();
  const source = { kind: 'tab' as const, url, file: null, text: unit.source?.text ?? null };
  const opened: Unit = { ...unit, source };
  if (shown.kind === 'unread') {
    return {
      unit: {
        ...opened,
        state: 'unreachable',
        reason: { code: shown.reason, detail: null },
        isDue: false,
        checkedAt: at,
      },
      reading: null,
      told: on,
    };
  }
  // A tab has no bytes: what was read stands for them.
  const said = new TextEncoder().encode(JSON.stringify(shown.result.report));
  const hash = await host.hash(said);
  const seen = { ...shown.seen, isScriptBuilt: false };
  const read = withReport(
    opened,
    { result: shown.result, seen },
    { former, terms, at, hash, version: null, worded: host.worded },
  );
  return compared(read, former, host, terms);
}
