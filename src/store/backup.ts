import * as z from 'zod/mini';
import { type Decision, decisionKey, decisionSchema } from '../result/decision';
import { type KeptReport, keptReportOf, keptReportSchema, merged } from '../result/kept/keptReport';
import { keptSince, type Retention } from '../result/kept/retention';
import type { Refusal, Restored, Stored } from '../result/kept/stored';
import { resultSchema } from '../result/resultSchema';
import { withDatabase } from './database';
import { tellDecisions } from './decisionNews';

const KIND = 'gouji-backup';
const VERSION = 1;
/** Some thousand reports; a string of more could not be held. */
const MOST_BYTES = 256 * 1024 * 1024;

const headSchema = z.object({ kind: z.literal(KIND), version: z.number() });
const backupSchema = z.object({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  reports: z
    .array(z.object({ firstCheckedAt: z.string(), checkedAt: z.string(), result: resultSchema }))
    .check(z.maxLength(20_000)),
  decisions: z.array(decisionSchema).check(z.maxLength(200_000)),
});
type Backup = z.infer<typeof backupSchema>;

/** Everything that is kept as one file, in parts, for all of it may be more than a string holds. */
export function backupParts(
  reports: readonly KeptReport[],
  decisions: readonly Decision[],
  made: { readonly at: string; readonly by: string },
): string[] {
  const lines = (values: readonly unknown[]): string[] =>
    values.map((value, at) => `${at > 0 ? ',' : ''}\n${JSON.stringify(value)}`);
  const head = JSON.stringify({ kind: KIND, version: VERSION, madeAt: made.at, generator: made.by });
  return [
    `${head.slice(0, -1)},"reports":[`,
    ...lines(reports.map(({ firstCheckedAt, checkedAt, result }) => ({ firstCheckedAt, checkedAt, result }))),
    '],"decisions":[',
    ...lines(decisions),
    ']}\n',
  ];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a backup holds, or why it is not taken; either all of it can be read, or none of it is. */
export function readBackup(text: string): Backup | { readonly refusal: Refusal } {
  const held = json(text);
  const head = headSchema.safeParse(held);
  if (!head.success) return { refusal: 'notBackup' };
  if (head.data.version !== VERSION) return { refusal: 'otherVersion' };
  const { success, data } = backupSchema.safeParse(held);
  return success ? data : { refusal: 'damaged' };
}

/** The reports of a backup as they are kept: nothing that a list shows is taken on trust; null where one cannot be. */
async function reportsIn({ reports }: Backup, now: string): Promise<KeptReport[] | null> {
  // A clock that went ahead must not keep a report for ever.
  const upTo = (instant: string): string => (instant > now ? now : instant);
  const made = await Promise.all(
    reports.map(({ firstCheckedAt, checkedAt, result }) =>
      keptReportOf(result, { firstCheckedAt: upTo(firstCheckedAt), checkedAt: upTo(checkedAt) }),
    ),
  );
  const sound = made.flatMap((report) => {
    const { data } = keptReportSchema.safeParse(report);
    return data ? [data] : [];
  });
  return sound.length === reports.length ? sound : null;
}

async function putAll(reports: readonly KeptReport[], decisions: readonly Decision[]): Promise<Stored<void>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['reports', 'decisions'], 'readwrite');
    // An act that is refused ends the transaction by itself; what ended it is told by the act.
    transaction.done.catch(() => undefined);
    const [kept, decided] = [transaction.objectStore('reports'), transaction.objectStore('decisions')];
    for (const report of reports) {
      const { data: known } = keptReportSchema.safeParse(await kept.get(report.id));
      await kept.put(merged(known, report));
    }
    for (const decision of decisions) {
      // No key is taken on trust.
      const own = { ...decision, key: decisionKey(decision) };
      const { data: known } = decisionSchema.safeParse(await decided.get(own.key));
      if (!known || known.at < own.at) await decided.put(own);
    }
    await transaction.done;
  });
}

/** Takes what a backup holds into what is kept: all of it, or nothing. Of two records about the same the later stays. */
export async function restore(
  file: Blob,
  days: Retention,
  now: string,
): Promise<Stored<Restored> | { readonly refusal: Refusal }> {
  if (file.size > MOST_BYTES) return { refusal: 'tooLarge' };
  const backup = readBackup(await file.text());
  if ('refusal' in backup) return backup;
  const reports = await reportsIn(backup, now);
  if (!reports) return { refusal: 'damaged' };
  const since = keptSince(days, now);
  const young = days === 0 ? [] : reports.filter(({ checkedAt }) => checkedAt >= since);
  const done = await putAll(young, backup.decisions);
  if ('trouble' in done) return done;
  tellDecisions();
  const [taken, decisions] = [young.length, backup.decisions.length];
  return { value: { reports: taken, decisions, old: reports.length - taken } };
}
