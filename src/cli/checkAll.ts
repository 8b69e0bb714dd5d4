import type { Bilingual } from '../finding/rule';
import type { ReportJson } from '../report/schema';
import { filed, formerOf } from '../result/beside/formerOf';
import { recheck } from '../result/beside/recheck';
import type { Result } from '../result/resultSchema';
import { isRule } from '../rules/ruleOf';
import type { Settings } from '../settings/settingsSchema';
import { createNotes } from './beside/notes';
import { readEarlier, readSettings } from './beside/readBeside';
import { readYearBefore } from './beside/readYearBefore';
import { checkInputs } from './checkInputs';
import { inputs } from './inputs/inputs';
import type { Options, Refusal } from './parseArguments';
import { createProgress } from './progress';
import type { Surroundings } from './surroundings';
import { createPool, type Pool, type PoolOptions } from './workers/createPool';

type Write = (result: Result) => Promise<void>;

/** What ends the command before its time, or what is to be said beside its results. */
export type Ended = Refusal | { readonly notes: readonly Bilingual[]; readonly isInterrupted: boolean };

/** What every page is compared with and judged by. */
interface Beside {
  readonly settings: Settings;
  readonly known: readonly Result[];
  readonly before: readonly ReportJson[] | null;
}

const SEVERAL: Bilingual = {
  zh: '--format json 只写一份结果；多个输入请用 --format ndjson。',
  en: '--format json writes one result; for several inputs use --format ndjson.',
};

const startPool = (
  { jobs, deadlineSeconds }: Options,
  { worker, interrupted }: Surroundings,
  { settings, before }: Omit<Beside, 'known'>,
  onNotes: NonNullable<PoolOptions['onNotes']> = () => undefined,
): Pool => createPool({ worker, jobs, deadlineSeconds, interrupted, setup: { settings, before }, onNotes });

async function readBeforeReports(options: Options, surroundings: Surroundings): Promise<Beside['before'] | Refusal> {
  if (options.yearBefore.length === 0) return null;
  const pool = startPool(options, surroundings, { settings: {}, before: null });
  try {
    return await readYearBefore(options.yearBefore, pool);
  } finally {
    await pool.end();
  }
}

async function readAllBeside(options: Options, surroundings: Surroundings): Promise<Beside | Refusal> {
  const settings = readSettings(options.settings);
  if ('refusal' in settings) return settings;
  const known = readEarlier(options.before);
  if ('refusal' in known) return known;
  const before = await readBeforeReports(options, surroundings);
  return before && 'refusal' in before ? before : { settings, known, before };
}

async function writeAll(options: Options, surroundings: Surroundings, beside: Beside, write: Write): Promise<Ended> {
  const notes = createNotes();
  const earlier = filed(beside.known);
  const { sources, total } = inputs(options.inputs, surroundings, notes.leftOut);
  const progress = createProgress(surroundings.stderr, total, options.language);
  const pool = startPool(options, surroundings, beside, notes.ofFile);
  const onChecked = ({ verdict }: Result): void => progress.step(verdict !== 'notReport');
  const clock = (): string => options.checkedAt ?? new Date().toISOString();
  const alone: Result[] = [];
  try {
    const work = { pool, jobs: options.jobs, clock, onChecked };
    for await (const { result: now, pages } of checkInputs(sources, work)) {
      if (options.format === 'json' && alone.length > 0) return { refusal: SEVERAL };
      const then = formerOf(now, earlier);
      notes.compared(now, then);
      if (pages.length > 1) notes.joined(pages);
      const result = recheck(now, then, isRule);
      progress.clear();
      if (options.format === 'json') alone.push(result);
      else await write(result);
    }
    for (const result of alone) await write(result);
    return { notes: notes.sentences(beside.known), isInterrupted: surroundings.interrupted.aborted };
  } finally {
    progress.clear();
    await pool.end();
  }
}

/** Writes every result in input order, and says what else is to be said; or why nothing is checked. */
export async function checkAll(options: Options, surroundings: Surroundings, write: Write): Promise<Ended> {
  const beside = await readAllBeside(options, surroundings);
  return 'refusal' in beside ? beside : writeAll(options, surroundings, beside, write);
}
