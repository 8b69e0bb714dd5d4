import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../batch/batch';
import { timeLeft } from '../../batch/queue/runQueue';
import { isDue, LANES, PAUSE_MS } from '../../batch/run/runBatch';
import type { Translate } from '../../words/translator';
import type { BatchHost } from './batchHost';
import type { Run, RunState } from './useRun';

const hostOf = (unit: Unit): string => new URL(unit.source?.url ?? 'http://-').host;

/** A time as it is read at a glance. */
function timeText(ms: number, t: Translate): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? t('batchSeconds', seconds) : t('batchMinutes', Math.ceil(seconds / 60));
}

function left(due: readonly Unit[], { done, total, meanMs }: Extract<RunState, { kind: 'running' }>): number {
  const hosts = new Map<string, number>();
  for (const unit of due) hosts.set(hostOf(unit), (hosts.get(hostOf(unit)) ?? 0) + 1);
  return Math.max(timeLeft(hosts, { pauseMs: PAUSE_MS, lanes: LANES, meanMs: 0 }), (total - done) * meanMs);
}

function Running({
  state,
  due,
  run,
  t,
}: {
  state: Extract<RunState, { kind: 'running' }>;
  due: readonly Unit[];
  run: Run;
  t: Translate;
}): JSX.Element {
  const { done, total } = state;
  const isInTabs = due.length > 0 && due.every((unit) => unit.state === 'script');
  return (
    <>
      <button type="button" class="primary" onClick={run.stop}>
        {t('batchStop')}
      </button>
      <progress max={total} value={done} aria-label={t('batchTitle')} />
      <span role="status">
        {isInTabs ? t('batchRunningTab', done, total) : t('batchRunning', done, total, timeText(left(due, state), t))}
      </span>
    </>
  );
}

function endText({ end, done }: Extract<RunState, { kind: 'ended' }>, t: Translate): string {
  if (end === 'stopped') return t('batchStopped');
  return end === 'unkept' ? t('batchUnkept') : t('batchDone', done);
}

/** The first of many hosts, and how many there are. */
function hostNames(hosts: readonly string[], t: Translate): string {
  const first = hosts.slice(0, 3).join(t('clauseStop'));
  return hosts.length > 3 ? t('batchLeavesMore', first, hosts.length) : first;
}

interface Props {
  readonly host: BatchHost;
  readonly units: readonly Unit[];
  readonly run: Run;
}

/** The hosts of what is due that the browser does not let us ask. */
function useUngranted(host: BatchHost, due: readonly Unit[]): readonly string[] {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const asked = [...new Set(due.map(hostOf))].join(' ');
  useEffect(() => {
    let isShown = true;
    const addresses = due.flatMap(({ source }) => source?.url ?? []);
    void host.ungranted(addresses).then((found) => isShown && setHosts(found));
    return () => {
      isShown = false;
    };
  }, [asked]);
  return hosts;
}

/** Starts and stops a run, and says how it goes. */
export function RunBar({ host, units, run }: Props): JSX.Element | null {
  const { t } = host;
  const due = units.filter(isDue);
  const ungranted = useUngranted(host, due);
  const { state } = run;
  if (units.length === 0 && state.kind !== 'running') return null;
  if (state.kind === 'running')
    return (
      <div class="run">
        <Running state={state} due={due} run={run} t={t} />
      </div>
    );
  const allow = (): void => void host.requestLeaves(ungranted).then((is) => is && run.start(false));
  const isBegun = units.some(({ checkedAt }) => checkedAt !== null);
  return (
    <div class="run">
      {due.length > 0 && ungranted.length === 0 && (
        <button type="button" class="primary" onClick={() => run.start(false)}>
          {t('batchStart', due.length)}
        </button>
      )}
      {due.length > 0 && ungranted.length > 0 && (
        <>
          <span class="notice">{t('batchLeaves', hostNames(ungranted, t))}</span>
          <button type="button" class="primary" onClick={allow}>
            {t('batchLeavesAllow')}
          </button>
          <button type="button" onClick={() => run.start(false)}>
            {t('batchStart', due.length)}
          </button>
        </>
      )}
      {isBegun && due.length === 0 && (
        <button type="button" title={t('batchRecheckHow')} onClick={() => run.start(true)}>
          {t('batchRecheck')}
        </button>
      )}
      <span role="status">
        {state.kind === 'ended'
          ? endText(state, t)
          : isBegun && due.length > 0
            ? t('batchResume', due.length)
            : due.length > 0
              ? t('batchPace')
              : ''}
      </span>
    </div>
  );
}
