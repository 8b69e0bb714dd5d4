/** A clock, and how to wait by it; tests bring their own. */
export interface Clock {
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal says to stop. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export interface Job<T> {
  /** Whom it asks: jobs of one host wait for each other. */
  readonly host: string;
  readonly work: T;
}

/** What a job says to its host's queue: go on, or let the host alone, and why. */
export type Told = { readonly kind: 'on' } | { readonly kind: 'leave'; readonly why: string };

export interface QueueTerms<T> {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Between the end of one request to a host and the next. */
  readonly pauseMs: number;
  /** Hosts that are asked at the same time. */
  readonly lanes: number;
  act(work: T, signal: AbortSignal): Promise<Told>;
  /** A job that is not done, for its host was let alone. */
  left(work: T, why: string): Promise<void>;
}

const lanesOf = <T>(jobs: readonly Job<T>[]): T[][] => {
  const lanes = new Map<string, T[]>();
  for (const { host, work } of jobs) {
    const lane = lanes.get(host);
    if (lane) lane.push(work);
    else lanes.set(host, [work]);
  }
  // The longest first: the whole takes no longer than it must.
  return [...lanes.values()].sort((a, b) => b.length - a.length);
};

/** One host's jobs one after another, with a pause between; after a refusal the rest is left. */
async function runLane<T>(lane: readonly T[], terms: QueueTerms<T>): Promise<void> {
  const { clock, signal, pauseMs, act, left } = terms;
  let why: string | null = null;
  for (const [at, work] of lane.entries()) {
    if (signal.aborted) return;
    if (why !== null) {
      await left(work, why);
      continue;
    }
    if (at > 0) await clock.wait(pauseMs, signal);
    if (signal.aborted) return;
    const told = await act(work, signal);
    if (told.kind === 'leave') why = told.why;
  }
}

/** Does every job: hosts side by side, each asked one thing at a time. Ends early when the signal says so. */
export async function runQueue<T>(jobs: readonly Job<T>[], terms: QueueTerms<T>): Promise<void> {
  const lanes = lanesOf(jobs);
  const run = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane && !terms.signal.aborted; lane = lanes.shift()) await runLane(lane, terms);
  };
  await Promise.all(Array.from({ length: Math.min(terms.lanes, lanes.length) }, run));
}

/** How long what remains may take, in milliseconds: as long as the fullest host, and as all hosts together need. */
export function timeLeft(
  waiting: Iterable<readonly [host: string, count: number]>,
  { pauseMs, lanes, meanMs }: { readonly pauseMs: number; readonly lanes: number; readonly meanMs: number },
): number {
  let [longest, all] = [0, 0];
  for (const [, count] of waiting) {
    const own = count * (pauseMs + meanMs);
    longest = Math.max(longest, own);
    all += own;
  }
  return Math.max(longest, all / lanes);
}
