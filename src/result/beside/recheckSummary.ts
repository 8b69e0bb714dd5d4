import type { ReportJson } from '../../report/schema';
import { canonical } from '../kept/canonical';
import { isCorrectedAt } from '../kept/correction';
import type { Finding, Result } from '../resultSchema';
import { comparedCells } from './comparedCells';
import type { IsRule } from './isKnownFinding';
import { type ReadOtherwise, readOtherwise } from './readOtherwise';
import { hasJudged, recheckedAgainst } from './recheck';

/** What became of a report since an earlier check of it. Every finding of either check stands in one of the lists. */
export interface RecheckSummary {
  /** What the pages print is the same to the letter, as far as both were read. */
  readonly isSame: boolean;
  /** What a person had read in one of the checks and not in the other. */
  readonly byHand: Pick<ReadOtherwise, 'places' | 'tables'>;
  /** Found in one of the checks only, where a person had it read otherwise: neither mended nor new. */
  readonly resting: readonly Finding[];
  /** Found then, and known to hold now. */
  readonly mended: readonly Finding[];
  /** Found then and now, with the same numbers or others. */
  readonly unmended: readonly Finding[];
  /** Found now, by rules that found nothing there then. */
  readonly appeared: readonly Finding[];
  /** Found now, by rules that did not judge the report then. */
  readonly unjudgedThen: readonly Finding[];
  /** Found then, and not judged now. */
  readonly unjudgedNow: readonly Finding[];
  /** Addresses with other numbers than then, beside those of the findings above. */
  readonly otherChanges: readonly string[];
  /** Paragraphs that did not stand there then in these words. */
  readonly changedParagraphs: number;
  /** Another version, or other settings: what differs may be the tool's doing. */
  readonly isOtherTool: boolean;
}

function changedParagraphs(now: ReportJson, then: ReportJson): number {
  const former = new Set(then.sections.flatMap(({ paragraphs }) => paragraphs));
  return now.sections.flatMap(({ paragraphs }) => paragraphs).filter((text) => !former.has(text)).length;
}

/** What the rules found, without what a person added or read by hand: that was not checked then nor now. */
const byRules = (result: Result): Result => ({
  ...result,
  findings: result.findings.filter(({ rule }) => !rule.startsWith('manual/')),
});

/** Addresses with other numbers, or with another print where the number was read by hand. */
function changedCells(now: Result, then: Result, byHand: ReadOtherwise): string[] {
  if (!now.report || !then.report) return [];
  return comparedCells(now.report, then.report).flatMap((compared) => {
    const { address, isChanged } = compared;
    const isOtherPrint = compared.now?.raw.trim() !== compared.former?.raw.trim();
    if (byHand.isOtherwise(address)) return isOtherPrint && !byHand.isInTable(address) ? [address] : [];
    return isChanged || (isOtherPrint && isCorrectedAt(now, address)) ? [address] : [];
  });
}

/** Compares a result with that of an earlier check of the same report. */
export function recheckSummary(read: Result, before: Result, isRule: IsRule): RecheckSummary {
  const [now, then] = [byRules(read), byRules(before)];
  const { standing, mended, unknown } = recheckedAgainst(now, then, isRule);
  const byHand = readOtherwise(read, before);
  const fresh = standing.filter(({ recheck }) => recheck === 'new');
  const appeared = fresh.filter(({ rule }) => hasJudged(then, rule));
  const isOwn = (finding: Finding): boolean => !byHand.isBehind(finding);
  const named = new Set([...standing, ...mended, ...unknown].flatMap(({ addresses }) => addresses));
  const [own, former] = [now.report, then.report];
  return {
    isSame: byHand.isSame,
    byHand,
    resting: [...mended, ...appeared].filter(byHand.isBehind),
    mended: mended.filter(isOwn),
    unmended: standing.filter(({ recheck }) => recheck !== 'new'),
    appeared: appeared.filter(isOwn),
    unjudgedThen: fresh.filter(({ rule }) => !hasJudged(then, rule)),
    unjudgedNow: unknown,
    otherChanges: changedCells(read, before, byHand).filter((address) => !named.has(address)),
    changedParagraphs: own && former ? changedParagraphs(own, former) : 0,
    isOtherTool: canonical([now.generator, now.settings]) !== canonical([then.generator, then.settings]),
  };
}
