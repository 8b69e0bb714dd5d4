/** What is done with a text or a page of about this many characters. */
export interface Pattern {
  readonly name: string;
  /** Makes the page first, so that only the reading and judging of it is measured. */
  prepare(size: number): () => unknown;
}

/** What a pattern cost at each size, in milliseconds of the processor. */
export interface Growth {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly times: readonly number[];
  /** null: linear. */
  readonly complaint: string | null;
}

/** Linear work doubles with its size, a square takes four times as long: what lies between is noise. */
const MOST_PER_DOUBLING = 3;
/** Shorter times are mostly noise, and the fixed cost of a page. */
const FLOOR = 100;
const MOST = 2000;
const TRIES = 4;

/** The processor's time, not the clock's: other programs of a busy machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(pattern: Pattern, size: number): number {
  const act = pattern.prepare(size);
  const begun = processorTime();
  act();
  return processorTime() - begun;
}

function complaintOf(sizes: readonly number[], times: readonly number[]): string | null {
  for (const [index, time] of times.entries()) {
    const before = times[index - 1];
    const doublings = Math.log2((sizes[index] ?? 0) / (sizes[index - 1] ?? 1));
    if (before !== undefined && time > Math.max(before, FLOOR) * MOST_PER_DOUBLING ** doublings)
      return `${Math.round(before)} ms grew to ${Math.round(time)} ms from ${sizes[index - 1]} to ${sizes[index]}`;
    if (time > MOST) return `${Math.round(time)} ms at ${sizes[index]}`;
  }
  return null;
}

/**
 * How the cost of a pattern grows. What looks bad is measured again and the least time counts: a machine can make work
 * slow, and never fast, so that a square stays one however often it is tried.
 */
export function growthOf(pattern: Pattern, sizes: readonly number[], timeIt = timeOf): Growth {
  const times = sizes.map(() => Number.POSITIVE_INFINITY);
  let complaint: string | null = null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    for (const [index, size] of sizes.entries()) {
      times[index] = Math.min(times[index] ?? 0, timeIt(pattern, size));
      // What is slow already is not tried at a larger size.
      if ((times[index] ?? 0) > MOST * 2) break;
    }
    const done = times.filter(Number.isFinite);
    complaint = complaintOf(sizes, done);
    if (complaint === null) break;
  }
  return { name: pattern.name, sizes, times: times.filter(Number.isFinite), complaint };
}
