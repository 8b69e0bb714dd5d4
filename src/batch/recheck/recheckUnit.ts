import { compareOrgans } from '../../finding/organs/compareOrgans';
import type { Bilingual } from '../../finding/rule';
import { bareAddress } from '../../result/beside/bareAddress';
import type { IsRule } from '../../result/beside/isKnownFinding';
import { type RecheckSummary, recheckSummary } from '../../result/beside/recheckSummary';
import { reviewOf } from '../../result/decision';
import type { Item, Result } from '../../result/resultSchema';
import { type RecheckedItems, recheckedItems } from './recheckedItems';

/** What one run brought of a unit. */
export interface UnitRun {
  /** null where nothing was read. */
  readonly result: Result | null;
  /** Of the page's bytes; null where they were not seen. */
  readonly hash: string | null;
  /** Why it was not opened; null where it was. */
  readonly trouble: Bilingual | null;
}

/** What became of a unit's report since an earlier run. */
export type UnitRecheck =
  | { readonly kind: 'unopened'; readonly trouble: Bilingual }
  /** The page holds no report now. */
  | { readonly kind: 'noReport' }
  /** The earlier run read none. */
  | { readonly kind: 'noneBefore' }
  /** Of another year, or of another organ at another address: it mends nothing of the earlier one. */
  | { readonly kind: 'otherReport'; readonly now: string; readonly former: string }
  /** The same bytes: nothing was compared, everything stands as it stood. */
  | { readonly kind: 'samePage'; readonly standing: number }
  | { readonly kind: 'compared'; readonly summary: RecheckSummary; readonly items: RecheckedItems };

const named = ({ report }: Result): string =>
  [report?.organ ?? '单位没有读到', report?.year ? `${report.year}年度` : '年度没有读到'].join(' ');

function isOtherReport(now: Result, then: Result): boolean {
  const [own, former] = [now.report, then.report];
  if (own?.year != null && former?.year != null && own.year !== former.year) return true;
  const isSameAddress =
    now.source.url !== null && then.source.url !== null && bareAddress(now.source.url) === bareAddress(then.source.url);
  // A name put right on the same page is a mend.
  return !isSameAddress && !!own?.organ && !!former?.organ && compareOrgans(own.organ, former.organ) === 'different';
}

/** Problems that nobody has set aside. */
function standingIn(result: Result): number {
  const isOpen = (item: Item): boolean => item.severity !== 'info' && reviewOf(result, item)?.state !== 'notListed';
  return result.items.filter(isOpen).length;
}

const isRead = (result: Result | null): result is Result => result?.report != null && result.error === null;

/** Compares two runs of one unit by the ids of its findings and their numbers, as the command's `--before` does. */
export function recheckUnit(now: UnitRun, then: UnitRun, isRule: IsRule): UnitRecheck {
  const failure = now.trouble ?? now.result?.error?.message;
  if (failure) return { kind: 'unopened', trouble: failure };
  if (!isRead(then.result)) return { kind: 'noneBefore' };
  if (now.hash !== null && now.hash === then.hash) {
    return { kind: 'samePage', standing: standingIn(then.result) };
  }
  if (!isRead(now.result)) return { kind: 'noReport' };
  if (isOtherReport(now.result, then.result)) {
    return { kind: 'otherReport', now: named(now.result), former: named(then.result) };
  }
  const summary = recheckSummary(now.result, then.result, isRule);
  return { kind: 'compared', summary, items: recheckedItems(now.result, then.result, summary) };
}
