import type { PageFacts } from '../../page/facts';
import { TABLES } from '../../report/addresses';
import { yearsIn } from '../../report/dates';
import type { Report, Unread } from '../../report/report';
import { isReportTitle } from '../identity/isReportTitle';
import { organOfTitle } from '../identity/organ';
import { otherPeriod, ownReportTitle } from '../identity/pageTitles';
import type { Line } from '../lines/lines';
import type { Observed } from './recognise';

/** What a page is: a report, one whose text stands elsewhere, one in the form before 2019, or none. */
export type PageKind = 'report' | 'elsewhere' | 'freeForm' | 'none';

interface Seen {
  readonly facts: PageFacts;
  readonly lines: readonly Line[];
  /** The lines above the first heading or table. */
  readonly before: readonly Line[];
  readonly report: Report;
  readonly observed: Observed;
  readonly standIn: () => Unread | null;
}

const textsOf = (lines: readonly Line[]) => lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));

/** Above a table without a report's title: what says that it counts half a year. */
function isOfOtherPeriod({ report, before }: Seen): boolean {
  const near = textsOf(before.slice(-12)).filter((text) => text.length <= 60);
  return !report.title && near.some((text) => otherPeriod.test(text) && /公开|统计/.test(text));
}

const instruction = /印发给你们|遵照执行|填[写报表]说明|[（(]文字描述|格式模板$|[（(]模板[）)]|[（(]样[表式][）)]/;
const placeholder = /[×╳xX〇○＊*_]{2,}|某某|单位名称/;

/** The form to be filled in: empty tables with what tells organs how. A report left empty has no such words. */
function isBlankForm({ lines, report }: Seen): boolean {
  const found = TABLES.map((id) => report.tables[id].status);
  if (!found.includes('empty') || found.includes('read')) return false;
  return placeholder.test(report.title ?? '') || textsOf(lines).some((text) => instruction.test(text));
}

const MAX_LINKS = 3;
const SHORT = 600;

/** A page that calls itself a report, says little, and shows or links what may be one; a list of reports does not count. */
function isElsewhere({ facts, lines, observed, standIn }: Seen): boolean {
  const title = ownReportTitle(facts);
  if (title === null) return false;
  const isOne = yearsIn(title).length > 0 && organOfTitle(title) !== null;
  const links = observed.reportLinks.length;
  const files = observed.attachments.length;
  if (links > (isOne ? MAX_LINKS : 1) && !(isOne && files > 0 && files <= MAX_LINKS)) return false;
  const prose = textsOf(lines).filter((text) => /[。；]/.test(text));
  const isShort = prose.reduce((length, text) => length + text.length, 0) < SHORT;
  const found = isShort ? standIn() : null;
  return found !== null && (isOne || found !== 'image');
}

function hasForm({ report, observed }: Seen): boolean {
  const found = TABLES.map((id) => report.tables[id].status);
  const isTitled = isReportTitle(report.title ?? '');
  const isFound = found.some((status) => status === 'unrecognised' || status === 'empty');
  return (
    found.includes('read') ||
    (found.includes('unrecognised') && observed.balanceNote) ||
    (isTitled && (observed.headings >= 3 || isFound))
  );
}

function isFreeForm({ report }: Seen): boolean {
  const title = report.title ?? '';
  const year = report.year ?? yearsIn(title)[0] ?? 0;
  const hasTables = TABLES.some((id) => ['read', 'unrecognised', 'empty'].includes(report.tables[id].status));
  return isReportTitle(title) && year > 2000 && year <= 2018 && !hasTables;
}

/** Tells reports from what looks like one: tables of the form with numbers, or its headings under its title. */
export function pageKind(seen: Seen): PageKind {
  if (seen.observed.otherKind !== null || isOfOtherPeriod(seen) || isBlankForm(seen)) return 'none';
  if (isFreeForm(seen)) return 'freeForm';
  if (hasForm(seen)) return 'report';
  return isElsewhere(seen) ? 'elsewhere' : 'none';
}
