import type { Element } from 'domhandler';
import type { View } from '../../page/tree/view';
import { byTable, type SectionId, TABLES, type TableId } from '../../report/addresses';
import type { Table } from '../../report/report';
import { isReportTitle } from '../identity/isReportTitle';
import { ownOpening, withOwnWordings } from '../labels/ownWordings';
import { around, chainOf, holderIn } from '../lines/around';
import type { Line, SegmentLine, TextLine } from '../lines/lines';
import type { Segment } from '../sections/segments';
import { type Copy, copiesOf, distanceOf, hasOtherFigures, isPrintedAgain, isShown, shownSegments } from './copies';

/** The lines of one report, and the element that holds them all. */
export interface Region {
  readonly lines: readonly Line[];
  /** Lines of the page above the report's first heading, nearest last. */
  readonly before: readonly Line[];
  readonly segments: Readonly<Record<TableId, readonly Segment[]>>;
  readonly root: Element | null;
  /** Further copies or further reports on the page, by the line above their first table. */
  readonly others: readonly string[];
  /** A table of this report stands on the page again, with other figures. */
  readonly hasOtherFigures: boolean;
  /** Tables that no reader sees. */
  readonly hidden: Readonly<Record<TableId, Table['hidden']>>;
}

const isNumberedHeading = (line: Line): line is TextLine => line.kind === 'text' && line.heading?.isNumbered === true;

const opensReport = (line: Line) => line.kind === 'text' && line.heading?.section === 'overview';

/** A heading without its number, right above its table: a menu has no tables. */
function headsTable(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  return line?.kind === 'text' && next?.kind === 'segment' && line.heading?.section === next.segment.table;
}

/** The smallest element around the tables that holds the most of the numbered headings. */
function rootOf(lines: readonly Line[], tables: readonly SegmentLine[]): Element | null {
  const headings = lines.filter(isNumberedHeading);
  const base = around(tables.length > 0 ? tables.map(({ node }) => node) : headings.map(({ node }) => node));
  if (!base) return null;
  const chain = chainOf(base);
  const holder = holderIn(chain);
  const held = chain.map((): Set<SectionId | undefined> => new Set());
  for (const { node, heading } of headings) held[holder(node)]?.add(heading?.section);
  const sections = new Set<SectionId | undefined>();
  let best: Element = base;
  let most = -1;
  for (const [index, element] of chain.entries()) {
    for (const section of held[index] ?? []) sections.add(section);
    if (sections.size > most) {
      most = sections.size;
      best = element;
    }
  }
  return best;
}

/** The lines from where the report opens to where the next one on the page does. */
function bounds(copies: readonly Copy[], main: Copy | undefined, end: number): { from: number; to: number } {
  const index = main ? copies.indexOf(main) : -1;
  const next = copies.slice(index + 1).find(({ opening }) => opening !== null);
  const from = index > 0 ? (main?.opening ?? main?.first ?? 0) : 0;
  return { from, to: index < 0 ? end : (next?.opening ?? end) };
}

/** The report a reader looks at: of the visible ones the first in view or nearest to it, else the first of all. */
function mainOf(copies: readonly Copy[], view: View): Copy | undefined {
  const shown = copies.length > 1 ? copies.filter((copy) => isShown(copy, view.isHidden)) : [];
  if (shown.length < 2) return shown[0] ?? copies[0];
  const distances = new Map(shown.map((copy) => [copy, distanceOf(copy, view)]));
  return [...distances].reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

/** Without the text of hidden copies, where tables are printed more than once and those of the report are shown. */
function seen(lines: readonly Line[], copies: readonly Copy[], main: Copy | undefined, { isHidden }: View) {
  if (!main || (copies.length < 2 && !isPrintedAgain(main)) || !isShown(main, isHidden)) return lines;
  return lines.filter((line) => line.kind !== 'text' || !isHidden(line.container));
}

/** Finds the report on a page: the visible set of tables nearest to the reader, the headings around it, the element that holds both. */
export function regionOf(lines: readonly Line[], view: View): Region {
  const { isHidden } = view;
  const copies = copiesOf(lines);
  const main = mainOf(copies, view);
  const segments = shownSegments(main, isHidden);
  const { from, to } = bounds(copies, main, lines.length);
  const span = lines.slice(from, to);
  const own = new Set(TABLES.flatMap((id) => segments[id]));
  const isOwn = (line: Line): line is SegmentLine => line.kind === 'segment' && own.has(line.segment);
  const root = rootOf(span, span.filter(isOwn));
  const holder = holderIn(root ? [root] : []);
  const inRoot = span.filter((line) => root && holder(line.node) === 0 && (line.kind !== 'segment' || isOwn(line)));
  const inside = seen(inRoot, copies, main, view);
  const recognised = inside.findIndex(
    (line, index) =>
      isNumberedHeading(line) || opensReport(line) || line.kind === 'segment' || headsTable(inside, index),
  );
  const first = ownOpening(inside, Math.max(recognised, 0));
  const start = inside[first];
  const at = start ? lines.indexOf(start) : 0;
  const titles = titlesAbove(lines, copies);
  // A copy of the same report, for phones or behind a tab, is no other report.
  const title = main ? titles[copies.indexOf(main)] : '';
  const others = titles.filter((other, index) => copies[index] !== main && other !== title);
  const again = copies.filter((_, index) => titles[index] === title);
  return {
    lines: withOwnWordings(inside.slice(first)),
    before: lines.slice(0, at),
    segments,
    root,
    others,
    hasOtherFigures: main !== undefined && hasOtherFigures(main, again, isHidden),
    hidden: hiddenAmong(segments, inside, view),
  };
}

/** Tables of which nothing is shown. */
function hiddenAmong(segments: Region['segments'], lines: readonly Line[], { isHidden }: View): Region['hidden'] {
  return byTable((id) => {
    if (segments[id].length === 0 || segments[id].some(({ grid }) => !isHidden(grid.table))) return null;
    const heading = lines.find((line): line is TextLine => line.kind === 'text' && line.heading?.section === id);
    return heading && isHidden(heading.container) ? 'withSection' : 'alone';
  });
}

/** What each report on the page is called: the title nearest above its first table, else a mention, else the line above. */
function titlesAbove(lines: readonly Line[], copies: readonly Copy[]): string[] {
  const above: { title?: string; mention?: string; text?: string } = {};
  let at = 0;
  return copies.map(({ first }) => {
    for (; at < first; at += 1) {
      const line = lines[at];
      if (line?.kind !== 'text') continue;
      above.text = line.text;
      if (line.text.length < 80 && /信息公开.*报告/.test(line.text)) above.mention = line.text;
      if (isReportTitle(line.text)) above.title = line.text;
    }
    return above.title ?? above.mention ?? above.text ?? '';
  });
}
