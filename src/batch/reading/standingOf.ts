import { says } from '../../finding/saidBy';
import type { Result } from '../../result/resultSchema';
import type { Unit } from '../batch';

/** What was seen on a page beside its report, by whoever read it. */
export interface Seen {
  readonly headings: number;
  readonly pictures: number;
  readonly reportLinks: number;
  /** Addresses of files that may hold the report. */
  readonly attachments: readonly { readonly text: string; readonly url: string }[];
  readonly otherKind: string | null;
  /** Whether the page shows what it holds only once its scripts have run, or in frames. */
  readonly isScriptBuilt: boolean;
}

type Standing = Pick<Unit, 'state' | 'reason'>;

const reason = (code: string, detail: string | null = null): Unit['reason'] => ({ code, detail });
const isReportFile = /年度?报|政府信息公开|信息公开工作/;

function withoutReport(seen: Seen): Standing {
  if (seen.isScriptBuilt) return { state: 'script', reason: reason('script') };
  if (seen.otherKind !== null) return { state: 'notFound', reason: reason('otherKind', seen.otherKind) };
  if (seen.reportLinks > 1) return { state: 'notFound', reason: reason('list', String(seen.reportLinks)) };
  const file = seen.attachments.find(({ text }) => isReportFile.test(text));
  if (file) return { state: 'attachment', reason: reason('attachment', file.url) };
  if (seen.pictures > 0 && seen.headings > 0) return { state: 'pictures', reason: reason('pictures') };
  return { state: 'notFound', reason: reason('noReport') };
}

/** Where a unit stands once its page was read. A report of another year is not the one that is looked for. */
export function standingOf(result: Result, seen: Seen, year: number | null): Standing {
  if (result.error) return { state: 'unreadable', reason: reason(result.error.code) };
  const { report, coverage, findings } = result;
  if (!report) return withoutReport(seen);
  const found = report.year;
  if (year !== null && found !== null && found !== year)
    return { state: 'notFound', reason: reason('otherYear', String(found)) };
  if (coverage.read > 0) return { state: 'read', reason: null };
  if (findings.some(({ rule }) => says(rule, 'freeForm'))) return { state: 'read', reason: reason('freeForm') };
  if (seen.isScriptBuilt) return { state: 'script', reason: reason('script') };
  if (findings.some(({ rule }) => says(rule, 'attached')))
    return { state: 'attachment', reason: reason('attachment', seen.attachments[0]?.url ?? null) };
  if (findings.some(({ rule }) => says(rule, 'pictured'))) return { state: 'pictures', reason: reason('pictures') };
  return { state: 'read', reason: reason('nothingRead') };
}

/** A unit as it stands when reports of another year are looked for; null where that changes nothing. */
export function ofYear(unit: Unit, year: number | null): Unit | null {
  const found = unit.brief?.year ?? null;
  const isOther = year !== null && found !== null && found !== year;
  const wasOther = unit.reason?.code === 'otherYear';
  if (isOther && unit.state === 'read')
    return { ...unit, state: 'notFound', reason: reason('otherYear', String(found)) };
  if (isOther || !wasOther) return null;
  // What else there was to say of it is known when it is read again.
  return { ...unit, state: 'read', reason: unit.brief?.coverage.read === 0 ? reason('nothingRead') : null };
}
