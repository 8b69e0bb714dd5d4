import * as z from 'zod/mini';
import { isCellAddress } from '../report/places/isKnownPlace';
import { resultSchema, severitySchema, verdictSchema } from '../result/resultSchema';

const count = z.int().check(z.minimum(0));
const nullableText = z.nullable(z.string());

/** One office's round over its roster, of one year's reports. */
export const batchSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The year whose reports are looked for; null where none was chosen. */
  year: z.nullable(z.int()),
  /** The roster's columns beside name, aliases, code and address, in the roster's own order. */
  columns: z.array(z.string()),
  /** List pages whose links were taken in. */
  lists: z.array(z.string()),
  createdAt: z.string(),
});
export type Batch = z.infer<typeof batchSchema>;

/**
 * Where a unit stands. `waiting`: there is something to read, and it was not read yet; `notFound`: nobody has found its
 * report, which is never called unpublished; `script`: its page builds its tables by script and is opened in a tab.
 */
export const UNIT_STATES = [
  'notFound',
  'unreachable',
  'unreadable',
  'pictures',
  'attachment',
  'unsure',
  'script',
  'waiting',
  'read',
] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** Why a unit has no report, or one that is not whole. */
export const reasonSchema = z.object({
  /** What the page has a sentence for; what it does not know is said as unknown. */
  code: z.string(),
  /** A status, a host, a title: what fills the sentence. */
  detail: nullableText,
});
export type Reason = z.infer<typeof reasonSchema>;

/** What a table of units shows of a result, so that it need not hold three thousand of them. */
export const briefSchema = z.object({
  verdict: verdictSchema,
  /** Every cell read, every relation held: what alone may look green. */
  isGreen: z.boolean(),
  year: z.nullable(z.int()),
  organ: nullableText,
  organCode: nullableText,
  title: nullableText,
  coverage: z.object({ read: count, blank: count, expected: count }),
  /** Items by what they are called. */
  counts: z.object({ error: count, warning: count, personal: count, info: count }),
  /** The relations that the items touch. */
  relations: count,
  /** Sections that are not there, by their ids. */
  missing: z.array(z.string()),
  /** The gravest finding of each rule that has one, and how many it has. */
  rules: z.array(z.object({ rule: z.string(), severity: severitySchema, count })),
  /** Rules that could not judge the report. */
  unassessed: z.array(z.string()),
  /** The day by which the report was to be published (2024-01-31), where one is known to concern its organ. */
  deadline: nullableText,
  /** The date of the rules that judged it. */
  rulesDate: z.string(),
});
export type Brief = z.infer<typeof briefSchema>;

/** One unit of the roster, with what is known of its report. */
export const unitSchema = z.object({
  id: z.string(),
  batchId: z.string(),
  /** Its place in the roster, counted from 0. */
  order: count,
  /** Whether the roster names it; else its report came without one, or nobody could tell whose it is. */
  isListed: z.boolean(),
  name: z.string(),
  aliases: z.array(z.string()),
  code: nullableText,
  address: nullableText,
  /** The roster's other columns, beside the batch's `columns`. */
  cells: z.array(z.string()),
  /** Who looks after it (分工). */
  share: nullableText,
  /** A person's own remark. */
  note: nullableText,
  /** Marks taken off by the office's own count, as a person wrote them, by the items' ids; a unit of before has none. */
  deductions: z._default(z.record(z.string(), z.string()), {}),
  state: z.enum(UNIT_STATES),
  reason: z.nullable(reasonSchema),
  /** Whether the next run reads it: a run that was ended goes on with these. */
  isDue: z.boolean(),
  /** Units that this may be the report of, for a person to choose among; of those that are none of the roster's own. */
  candidates: z.array(z.string()),
  /** How its report came here. */
  source: z.nullable(
    z.object({
      kind: z.enum(['address', 'list', 'file', 'tab']),
      url: nullableText,
      file: nullableText,
      /** What the link or the page was called. */
      text: nullableText,
    }),
  ),
  /** SHA-256 of what was sent, and what the site said of its version: only what changed is read again. */
  hash: nullableText,
  etag: nullableText,
  lastModified: nullableText,
  checkedAt: nullableText,
  pageDate: nullableText,
  brief: z.nullable(briefSchema),
  /** What became of it since the run before, in words, and as what it is counted; null where nothing was compared. */
  recheck: z.nullable(z.object({ standing: z.string(), said: z.object({ zh: z.string(), en: z.string() }) })),
  /** Whether its last reading found what was there before, to the byte. */
  isUnchanged: z.boolean(),
});
export type Unit = z.infer<typeof unitSchema>;

const soundResult = resultSchema.check(
  z.refine(({ report }) => Object.keys(report?.cells ?? {}).every((address) => isCellAddress(address))),
);
const checkedSchema = z.object({ result: soundResult, hash: nullableText, checkedAt: z.string() });

/** The whole result of a unit's report, and the one it was compared with. Kept apart, for it is large. */
export const readingSchema = z.object({
  unitId: z.string(),
  batchId: z.string(),
  now: checkedSchema,
  previous: z.nullable(checkedSchema),
});
export type Reading = z.infer<typeof readingSchema>;

/** A page or file as it was sent, packed, so that it can be looked at when the site has it no more. */
export const copySchema = z.object({
  /** Of the batch and of the bytes' SHA-256: what two units share is kept once. */
  key: z.string(),
  batchId: z.string(),
  /** What its file is called, or was; empty for a page without a name. */
  name: z.string(),
  packed: z.instanceof(Uint8Array),
});
export type PageCopy = z.infer<typeof copySchema>;

export const copyKey = (batchId: string, hash: string): string => `${batchId} ${hash}`;

/** One request that was made. */
export const requestSchema = z.object({
  id: z.string(),
  batchId: z.string(),
  at: z.string(),
  url: z.string(),
  /** null: no answer came. */
  status: z.nullable(z.int()),
  bytes: count,
});
export type RequestMade = z.infer<typeof requestSchema>;
