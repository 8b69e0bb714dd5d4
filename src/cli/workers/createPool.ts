import Tinypool from 'tinypool';
import { emptyResult } from '../../check/emptyResult';
import type { Bilingual } from '../../finding/rule';
import type { Result } from '../../result/resultSchema';
import type { Unread } from '../inputs/input';
import { namedSource } from '../inputs/readFile';
import { readRecord } from '../inputs/readRecords';
import type { NotedResult } from './checkInput';
import type { PageSource, PageTask, WorkerSetup } from './pageTask';
import { unfinished } from './unfinished';

/** Workers that check pages. */
export interface Pool {
  /** Whatever the page does, it ends in a result; null for an empty line, and for what was interrupted. */
  readonly check: (task: PageTask) => Promise<Result | null>;
  readonly end: () => Promise<void>;
}

export interface PoolOptions {
  /** The bundle of pageWorker.ts. */
  readonly worker: URL;
  readonly jobs: number;
  readonly deadlineSeconds: number;
  /** Once aborted, what is running ends and nothing more begins. */
  readonly interrupted: AbortSignal;
  readonly setup: Omit<WorkerSetup, 'limitMs'>;
  /** Told what is to be said of a file beside its result. */
  readonly onNotes?: (file: string | null, notes: readonly Bilingual[]) => void;
}

/** Beyond what the largest page that is read comes to. */
const MOST_MEGABYTES = 2048;
/** The rules stop in time for their results to be sent. */
const SHARE_FOR_RULES = 0.8;

const tooSlow = (seconds: number): Bilingual => ({
  zh: `核验超过 ${seconds} 秒，没有做完；可用 --deadline 放宽。`,
  en: `The check took more than ${seconds} s and was ended; --deadline allows more.`,
});

const TOO_LARGE: Bilingual = {
  zh: '网页太大，内存不足，没有核验完。',
  en: 'The page needs more memory than there is; it was not checked to its end.',
};

/** What is known of a source whose check did not end. */
function sourceOf(source: PageSource): Unread['source'] {
  if (source.kind === 'file') return namedSource(source.listed.path);
  const input = source.kind === 'line' ? readRecord(source) : source.input;
  return input?.source ?? { kind: 'html' };
}

function errorOf(reason: unknown, seconds: number): NonNullable<Result['error']> {
  if (!(reason instanceof Error)) return { code: 'stopped', message: unfinished(String(reason)) };
  if (reason.name === 'AbortError') return { code: 'tooSlow', message: tooSlow(seconds) };
  const isMemory = 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? { code: 'tooLarge', message: TOO_LARGE } : { code: 'stopped', message: unfinished(reason.message) };
}

/** Starts workers as tasks come, at most `jobs`; one that runs past the deadline is ended, and another takes its place. */
export function createPool({ worker, jobs, deadlineSeconds, interrupted, setup, onNotes }: PoolOptions): Pool {
  const deadlineMs = deadlineSeconds * 1000;
  const pool = new Tinypool({
    filename: worker.href,
    name: 'checkPages',
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: deadlineMs,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    workerData: { ...setup, limitMs: deadlineMs * SHARE_FOR_RULES } satisfies WorkerSetup,
  });
  // A worker that ends between two tasks is replaced at the next.
  pool.on('error', () => undefined);
  const running = new Set<AbortController>();
  interrupted.addEventListener('abort', () => {
    for (const each of running) each.abort();
  });

  async function check(task: PageTask): Promise<Result | null> {
    if (interrupted.aborted) return null;
    const stop = new AbortController();
    running.add(stop);
    const timer = setTimeout(() => stop.abort(), deadlineMs);
    try {
      const noted: NotedResult | null = await pool.run(task, { signal: stop.signal });
      if (noted && noted.notes.length > 0) onNotes?.(noted.result.source.file, noted.notes);
      return noted?.result ?? null;
    } catch (reason) {
      if (interrupted.aborted) return null;
      const { settings } = setup;
      const source = sourceOf(task.sources[0]);
      return emptyResult({ source, settings, checkedAt: task.checkedAt }, errorOf(reason, deadlineSeconds));
    } finally {
      clearTimeout(timer);
      running.delete(stop);
    }
  }

  return { check, end: () => pool.destroy() };
}
