import * as z from 'zod/mini';
import { organKeys } from '../../finding/history/yearBefore';
import { isCellAddress } from '../../report/places/isKnownPlace';
import { bareAddress } from '../beside/bareAddress';
import { type Result, resultSchema, verdictSchema } from '../resultSchema';
import { canonical } from './canonical';

const instant = z.string().check(z.refine((text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))));

/** A checked report as it is kept: what a list needs, and the whole result with the report's numbers and paragraphs. */
export const keptReportSchema = z.object({
  id: z.string(),
  /** What the report is found by: its organ's name and code, its address. */
  keys: z.array(z.string()),
  organ: z.nullable(z.string()),
  organCode: z.nullable(z.string()),
  year: z.nullable(z.int()),
  url: z.nullable(z.string()),
  title: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  verdict: verdictSchema,
  /** SHA-256 of what was read. */
  hash: z.string(),
  /** When this was first read, and last: between the two the page said the same. */
  firstCheckedAt: instant,
  checkedAt: instant,
  /** Surfaces name every cell of it. */
  result: resultSchema.check(z.refine(({ report }) => Object.keys(report?.cells ?? {}).every(isCellAddress))),
});
export type KeptReport = z.infer<typeof keptReportSchema>;

/** The part of a kept report that stands for it where all of it is not needed. */
export type KeptTimes = Pick<KeptReport, 'firstCheckedAt' | 'checkedAt'>;

const addressKey = (url: string | null): string[] => (url === null ? [] : [`address ${bareAddress(url)}`]);

/** By what a report's kept siblings are found: other years of its organ, other checks of its page. */
export function keysOf({ report, source }: Pick<Result, 'report' | 'source'>): string[] {
  return [...(report ? organKeys(report) : []), ...addressKey(source.url)];
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256(content: string | ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a report's checks are filed: under its address, else under its organ, and always under its year. */
function nameOf({ report, source }: Result): string {
  const [organ] = report ? organKeys(report) : [];
  return JSON.stringify([addressKey(source.url)[0] ?? organ ?? source.title, report?.year ?? null]);
}

/**
 * A result as it is kept; null for what holds no report. The same report with the same words has one record, however
 * often it is looked at.
 */
export async function keptReportOf(result: Result, times?: KeptTimes): Promise<KeptReport | null> {
  const { report, source, checkedAt, verdict } = result;
  if (!report || result.error) return null;
  const hash = await sha256(canonical(report));
  return {
    id: `${nameOf(result)} ${hash}`,
    keys: keysOf(result),
    organ: report.organ,
    organCode: report.organCode,
    year: report.year,
    url: source.url,
    title: source.title,
    publishedAt: source.publishedAt,
    verdict,
    hash,
    firstCheckedAt: checkedAt,
    checkedAt,
    ...times,
    result,
  };
}

/** One record of two that say the same: the later result, and the whole time between them. */
export function merged(known: KeptReport | undefined, kept: KeptReport): KeptReport {
  if (!known) return kept;
  const latest = known.checkedAt > kept.checkedAt ? known : kept;
  const first = known.firstCheckedAt < kept.firstCheckedAt ? known : kept;
  return { ...latest, firstCheckedAt: first.firstCheckedAt };
}
