import * as z from 'zod/mini';
import { reportSchema } from '../report/schema';
import { settingsSchema } from '../settings/settingsSchema';

const bilingualSchema = z.object({ zh: z.string(), en: z.string() });
const count = /* @__PURE__ */ z.int().check(z.minimum(0));

export const severitySchema = z.enum(['error', 'warning', 'info']);
export const verdictSchema = z.enum(['notReport', 'fail', 'incomplete', 'review', 'pass']);
export type Verdict = z.infer<typeof verdictSchema>;

export const reviewSchema = z.object({
  state: z.enum(['listed', 'notListed', 'awaiting']),
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
  by: z.nullable(z.string()),
  at: z.nullable(z.string()),
});

export const findingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  message: bilingualSchema,
  addresses: /* @__PURE__ */ z.array(z.string()).check(z.minLength(1)),
  section: z.nullable(z.string()),
  expected: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  difference: z.nullable(z.number()),
  excerpt: z.nullable(z.string()),
  /** All operands of a relation's sum; null for findings of other rules. */
  equation: z.nullable(
    z.object({ left: z.array(z.string()), right: /* @__PURE__ */ z.array(z.string()).check(z.minLength(1)) }),
  ),
  basis: z.nullable(z.object({ title: z.string(), clause: z.string() })),
  review: z.nullable(reviewSchema),
  recheck: z.optional(z.enum(['mended', 'unmended', 'new', 'unchanged'])),
});
export type Finding = z.infer<typeof findingSchema>;

export const itemSchema = z.object({
  id: z.string(),
  findings: /* @__PURE__ */ z.array(z.string()).check(z.minLength(1)),
  severity: severitySchema,
  title: z.string(),
});
export type Item = z.infer<typeof itemSchema>;

export const diagnosisSchema = z.object({
  repairs: z.array(z.object({ address: z.string(), reported: z.number(), suggested: z.number() })),
  candidates: z.array(
    z.object({ rows: z.array(z.string()), columns: z.array(z.string()), addresses: z.array(z.string()) }),
  ),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

export const sourceSchema = z.object({
  id: z.nullable(z.string()),
  kind: z.enum(['live', 'html', 'mhtml', 'text', 'paste', 'docx', 'pdf', 'ofd', 'xlsx']),
  url: z.nullable(z.string()),
  file: z.nullable(z.string()),
  title: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  sha256: z.nullable(z.string()),
  others: z.array(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

/** Which report of another year was compared with. */
export const comparedWithSchema = z.object({
  year: z.nullable(z.int()),
  organ: z.nullable(z.string()),
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  checkedAt: z.string(),
});
export type ComparedWith = z.infer<typeof comparedWithSchema>;

/**
 * The result of one check, the only thing surfaces count from and the file that is exported.
 * Numbers are as printed; `null` is a blank, never a zero.
 */
export const resultSchema = z.object({
  schemaVersion: z.literal(1),
  generator: z.object({ name: z.literal('gouji'), version: z.string(), rules: z.string() }),
  settings: settingsSchema,
  checkedAt: z.string(),
  source: sourceSchema,
  error: z.nullable(z.object({ code: z.string(), message: bilingualSchema })),
  verdict: verdictSchema,
  coverage: z.object({ read: count, blank: count, expected: count }),
  report: z.nullable(reportSchema),
  findings: z.array(findingSchema),
  /** The kept report of the year before that this one was held against. */
  comparedWith: z.optional(comparedWithSchema),
  checks: z.array(
    z.object({
      rule: z.string(),
      instances: z.array(
        z.object({
          key: z.string(),
          outcome: z.enum(['pass', 'fail', 'notAssessable', 'absent']),
          reason: z.optional(z.string()),
        }),
      ),
    }),
  ),
  diagnosis: diagnosisSchema,
  items: z.array(itemSchema),
  summary: z.object({
    error: count,
    warning: count,
    info: count,
    pass: count,
    passBesideBlanks: count,
    notAssessable: count,
    absent: count,
  }),
});
export type Result = z.infer<typeof resultSchema>;
