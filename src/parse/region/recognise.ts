import type { PageFacts } from '../../page/facts';
import { SECTIONS, TABLES } from '../../report/addresses';
import { yearsIn } from '../../report/dates';
import type { Report } from '../../report/report';
import { otherKindOf } from '../identity/pageTitles';
import { isArticleClause, isBalanceNote } from '../labels/formLabels';
import type { Line } from '../lines/lines';
import { cellsOf } from '../sections/segments';
import { fileIn } from './fileIn';

/** What was looked for on a page, and what was found. */
export interface Observed {
  readonly balanceNote: boolean;
  readonly articleClauses: boolean;
  readonly headings: number;
  readonly reportLinks: { text: string; url: string }[];
  readonly attachments: { text: string; url: string }[];
  readonly frames: readonly string[];
  readonly pictures: number;
  /** The page's own title, where it says that the page is of another kind: a notice, an explanation, half a year. */
  readonly otherKind: string | null;
}

const MAX_LISTED = 200;
const otherLink = /指南|制度|目录|解读|图解|要点|公布情况|格式|通知|意见箱/;
const linkTitle = /(?:政府信息公开|信息公开|政务公开).*(?:年度报告|年报)/;

function reportLinks(facts: PageFacts): { text: string; url: string }[] {
  const links = new Map<string, string>();
  for (const { text, url } of facts.links) {
    const compact = text.replace(/\s/g, '');
    if (yearsIn(compact).length > 0 && linkTitle.test(compact) && !otherLink.test(compact) && !links.has(url))
      links.set(url, text);
  }
  return [...links].slice(0, MAX_LISTED).map(([url, text]) => ({ url, text }));
}

/** The texts in which the form's own words may stand: lines, and the first cells of table rows. */
function* openings(lines: readonly Line[]): Iterable<string> {
  for (const line of lines) {
    if (line.kind === 'text') yield line.text.slice(0, 200);
    else if (line.kind === 'segment') {
      for (const row of line.segment.rows) {
        for (const cell of cellsOf(line.segment.grid.rows[row] ?? []).slice(0, 2)) yield cell.text.slice(0, 200);
      }
    }
  }
}

function formSigns(lines: readonly Line[]): Pick<Observed, 'balanceNote' | 'articleClauses'> {
  const texts = [...openings(lines)];
  return {
    balanceNote: texts.some(isBalanceNote),
    articleClauses: texts.some((text) => isArticleClause(text.slice(0, 40))),
  };
}

/** Notes what the page offers, for the sentence that says what was looked for. */
export function observe(facts: PageFacts, lines: readonly Line[], report: Report): Observed {
  const media = lines.filter((line) => line.kind !== 'text' && line.kind !== 'segment');
  const files = media.flatMap((block) => fileIn(block) ?? []);
  return {
    ...formSigns(lines),
    headings: SECTIONS.filter((id) => report.headings.some(({ section }) => section === id)).length,
    reportLinks: reportLinks(facts),
    attachments: files.slice(0, MAX_LISTED).map(({ name, url }) => ({ text: name, url })),
    frames: media.filter(({ kind }) => kind === 'frame').map(({ address }) => address),
    pictures: TABLES.filter((id) => report.tables[id].status === 'image').length,
    otherKind: otherKindOf(facts),
  };
}
