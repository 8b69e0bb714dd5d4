import type { PageFacts } from '../page/facts';
import { SECTIONS, TABLES } from '../report/addresses';
import type { Report } from '../report/report';
import { isFileLink } from './fileLink';
import { isArticleClause, isBalanceNote } from './formLabels';
import { isReportTitle } from './isReportTitle';
import type { Line } from './lines';
import { cellsOf } from './segments';

/** What was looked for on a page, and what was found. */
export interface Observed {
  readonly balanceNote: boolean;
  readonly articleClauses: boolean;
  readonly headings: number;
  readonly reportLinks: readonly { readonly text: string; readonly url: string }[];
  readonly attachments: readonly { readonly text: string; readonly url: string }[];
  readonly frames: readonly string[];
  readonly pictures: number;
  readonly textLength: number;
  /** What the page calls itself: its main heading and its title. */
  readonly pageTitle: string;
}

const MAX_LISTED = 200;
const otherLink = /指南|制度|目录|解读|图解|要点|公布情况|格式|通知|意见箱/;
const linkTitle = /(?:政府信息公开|信息公开|政务公开).*(?:年度报告|年报)/;

function reportLinks(facts: PageFacts): { text: string; url: string }[] {
  const links = new Map<string, string>();
  for (const { text, url } of facts.links) {
    const compact = text.replace(/\s/g, '');
    if (/20\d\d/.test(compact) && linkTitle.test(compact) && !otherLink.test(compact) && !links.has(url))
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
  // Other elements that are called titles head the lists of news beside the article.
  const headings = facts.titles.flatMap(({ node, text }) =>
    node.name === 'h1' || node.name === 'ucaptitle' ? [text] : [],
  );
  const attachments = media.filter(isFileLink).map(({ address, text, node }) => ({
    url: address,
    text: text || facts.links.find((link) => link.node === node)?.text || address,
  }));
  return {
    ...formSigns(lines),
    headings: SECTIONS.filter((id) => report.headings.some(({ section }) => section === id)).length,
    reportLinks: reportLinks(facts),
    attachments: attachments.slice(0, MAX_LISTED),
    frames: media.filter(({ kind }) => kind === 'frame').map(({ address }) => address),
    pictures: TABLES.filter((id) => report.tables[id].status === 'image').length,
    pageTitle: [...headings, facts.metas.get('articletitle') ?? '', facts.documentTitle ?? ''].join(' '),
    textLength: lines.reduce((length, line) => length + (line.kind === 'text' ? line.text.length : 0), 0),
  };
}

type Kind = 'report' | 'attachmentOnly' | 'freeForm' | 'none';
const SHORT_PAGE = 600;

/** Pages with the same tables that are no annual report. */
const otherPeriod = /上半年|下半年|半年度|季度|\d月份/;

/** Whether a page is a report: tables of the form with numbers, or its headings under its title; or only a file of it. */
export function isReport(report: Report, observed: Observed, lines: readonly Line[]): Kind {
  const found = TABLES.map((id) => report.tables[id].status);
  const title = report.title ?? '';
  const isTitled = isReportTitle(title);
  if (otherPeriod.test(observed.pageTitle) && !isTitled) return 'none';
  if (found.includes('read')) return 'report';
  const year = report.year ?? Number(/20\d\d/.exec(title)?.[0] ?? 0);
  const isFound = found.some((status) => status === 'unrecognised' || status === 'empty');
  if (isTitled && year > 2000 && year <= 2018 && !isFound) return 'freeForm';
  if (found.includes('unrecognised') && observed.balanceNote) return 'report';
  if (isTitled && (observed.headings >= 3 || isFound)) return 'report';
  if (!isTitled || observed.reportLinks.length > 3) return 'none';
  const frames = lines.some((line) => line.kind === 'frame');
  const isShort = observed.textLength < SHORT_PAGE;
  return isShort && (frames || observed.attachments.length > 0) ? 'attachmentOnly' : 'none';
}
