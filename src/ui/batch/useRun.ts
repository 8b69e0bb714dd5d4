import { useEffect, useRef, useState } from 'preact/hooks';
import { type GivenFile, readFiles } from '../../batch/run/readFiles';
import { isDue, type RunEnd, type RunNews, runBatch } from '../../batch/run/runBatch';
import type { BatchHost } from './batchHost';
import { type Batches, REDRAW_MS } from './useBatch';

export type RunState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number;
      /** Milliseconds that a unit took, on the whole. */
      readonly meanMs: number;
    }
  | { readonly kind: 'ended'; readonly end: RunEnd; readonly done: number };

export interface Run {
  readonly state: RunState;
  /** Reads what is due; a re-check makes everything due that has an address. */
  start(isRecheck: boolean): void;
  take(files: readonly GivenFile[]): void;
  stop(): void;
}

/** Whoever leaves while something is read is asked first: what is read is kept, what is being read is lost. */
function useLeaveQuestion(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isRunning]);
}

/** One run at a time over the batch in front. */
export function useRun(host: BatchHost, batches: Batches): Run {
  const [state, setState] = useState<RunState>({ kind: 'idle' });
  const stopping = useRef<AbortController | null>(null);

  async function run(total: number, act: (signal: AbortSignal, tell: (news: RunNews) => void) => Promise<RunEnd>) {
    if (stopping.current) return;
    const stop = new AbortController();
    stopping.current = stop;
    const begun = Date.now();
    let [done, drawn] = [0, begun];
    setState({ kind: 'running', done, total, meanMs: 0 });
    const end = await act(stop.signal, ({ units, gone }) => {
      done += 1;
      batches.show(units, gone);
      const now = Date.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      setState({ kind: 'running', done, total: Math.max(total, done), meanMs: (now - begun) / done });
    }).catch((): RunEnd => 'stopped');
    stopping.current = null;
    batches.redraw();
    setState({ kind: 'ended', end, done });
  }
  useLeaveQuestion(state.kind === 'running');
  return {
    state,
    start(isRecheck) {
      const { batch } = batches;
      if (!batch || stopping.current) return;
      const all = batches.current();
      const again = isRecheck ? all.filter(({ source }) => source?.url).map((unit) => ({ ...unit, isDue: true })) : [];
      const total = isRecheck ? again.length : all.filter(isDue).length;
      void run(total, async (signal, tell) => {
        if (again.length > 0 && !(await batches.keep(again))) return 'unkept';
        const runHost = await host.runHost(batch.id);
        return runBatch(batches.current, runHost, { year: batch.year, isRecheck, signal }, tell);
      });
    },
    take(files) {
      if (files.length === 0 || stopping.current) return;
      const batch = batches.batch ?? batches.begin();
      void run(files.length, async (signal, tell) => {
        const runHost = await host.runHost(batch.id);
        const terms = { year: batch.year, isRecheck: false, signal, batchId: batch.id, newId: host.newId };
        return readFiles(files, batches.current, runHost, terms, tell);
      });
    },
    stop: () => stopping.current?.abort(),
  };
}
