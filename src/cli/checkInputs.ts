import { pMapIterable } from 'p-map';
import type { Result } from '../result/resultSchema';
import { asJoined, goesOn, isPart, type Joined, pagesOf } from './joinPages';
import type { Pool } from './workers/createPool';
import type { PageSource } from './workers/pageTask';

/** A result, and the names of the pages it was read from where they are several. */
export interface CheckedInput {
  readonly result: Result;
  readonly pages: readonly string[];
}

const asChecked = ({ pages, result }: Joined): CheckedInput => ({
  result,
  pages: pages.length > 1 ? pages.map(({ name }) => name) : [],
});

interface Step {
  /** What is ready before the input, or with it. */
  readonly ready: readonly CheckedInput[];
  readonly held: Joined | null;
}

/** Both read as one where the second goes on with the first's report; else null. */
async function joinedWith(held: Joined, next: Joined, pool: Pool): Promise<Joined | null> {
  if (!goesOn(held.result, next.result)) return null;
  const pages = pagesOf(held, next);
  const [first, ...others] = pages;
  const sources = [first.source, ...others.map(({ source }) => source)] as const;
  const result = await pool.check({ sources, checkedAt: next.result.checkedAt });
  // Pages that can't be checked together have been checked apart.
  return result && !result.error ? { pages, result } : null;
}

/** What becomes of the pages that are held when another input has been checked. */
async function stepOf(held: Joined | null, source: PageSource, result: Result, pool: Pool): Promise<Step> {
  const next = asJoined(source, result);
  const joined = held && (await joinedWith(held, next, pool));
  if (joined) return isPart(joined.result) ? { ready: [], held: joined } : { ready: [asChecked(joined)], held: null };
  const ready = held ? [asChecked(held)] : [];
  return isPart(result) ? { ready, held: next } : { ready: [...ready, asChecked(next)], held: null };
}

/** Results that may wait for a slow page before them; more would only fill the memory. */
const AHEAD = 64;

interface Work {
  readonly pool: Pool;
  /** How many pages are checked at a time. */
  readonly jobs: number;
  /** The instant that a result names as its own. */
  readonly clock: () => string;
  /** Called with each page's result as soon as it is there, in no order. */
  readonly onChecked: (result: Result) => void;
}

/** The result of each page in their order; pages of one report that follow one another are one. */
export async function* checkInputs(
  sources: AsyncIterable<PageSource>,
  { pool, jobs, clock, onChecked }: Work,
): AsyncGenerator<CheckedInput> {
  const checkSource = async (source: PageSource) => {
    const result = await pool.check({ sources: [source], checkedAt: clock() });
    if (result) onChecked(result);
    return { source, result };
  };
  const results = pMapIterable(sources, checkSource, { concurrency: jobs, backpressure: Math.max(AHEAD, jobs) });
  let held: Joined | null = null;
  for await (const { source, result } of results) {
    if (!result) continue;
    const step: Step = await stepOf(held, source, result, pool);
    yield* step.ready;
    held = step.held;
  }
  if (held) yield asChecked(held);
}
