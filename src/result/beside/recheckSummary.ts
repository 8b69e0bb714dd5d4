import type { ReportJson } from '../../report/schema';
import { canonical } from '../kept/canonical';
import type { Finding, Result } from '../resultSchema';
import { comparedCells } from './comparedCells';
import type { IsRule } from './isKnownFinding';
import { hasJudged, recheckedAgainst } from './recheck';

/** What became of a report since an earlier check of it. Every finding of either check stands in one of the lists. */
export interface RecheckSummary {
  /** What was read is the same to the letter. */
  readonly isSame: boolean;
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

/** Compares a result with that of an earlier check of the same report. */
export function recheckSummary(read: Result, before: Result, isRule: IsRule): RecheckSummary {
  const [now, then] = [byRules(read), byRules(before)];
  const { standing, mended, unknown } = recheckedAgainst(now, then, isRule);
  const fresh = standing.filter(({ recheck }) => recheck === 'new');
  const named = new Set([...standing, ...mended, ...unknown].flatMap(({ addresses }) => addresses));
  const [own, former] = [now.report, then.report];
  const changes = own && former ? comparedCells(own, former).filter(({ isChanged }) => isChanged) : [];
  return {
    isSame: canonical(own) === canonical(former),
    mended,
    unmended: standing.filter(({ recheck }) => recheck !== 'new'),
    appeared: fresh.filter(({ rule }) => hasJudged(then, rule)),
    unjudgedThen: fresh.filter(({ rule }) => !hasJudged(then, rule)),
    unjudgedNow: unknown,
    otherChanges: changes.flatMap(({ address }) => (named.has(address) ? [] : [address])),
    changedParagraphs: own && former ? changedParagraphs(own, former) : 0,
    isOtherTool: canonical([now.generator, now.settings]) !== canonical([then.generator, then.settings]),
  };
}
