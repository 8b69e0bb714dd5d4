import type { ChildNode, Element, ParentNode } from 'domhandler';
import { isTag } from 'domhandler';
import type { View } from '../page/view';
import type { SectionId, TableId } from '../report/addresses';
import { type Copy, copiesOf, distanceOf, hasOtherFigures, isPrintedAgain, isShown, shownSegments } from './copies';
import { isReportTitle } from './isReportTitle';
import type { Line, SegmentLine, TextLine } from './lines';
import { ownOpening, withOwnWordings } from './ownWordings';
import type { Segment } from './segments';

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
}

function ancestors(node: ChildNode): Element[] {
  const chain: Element[] = [];
  for (let at: ParentNode | ChildNode | null = node; at; at = at.parent) if (isTag(at)) chain.push(at);
  return chain.reverse();
}

/** The innermost element around all nodes. */
function around(nodes: readonly ChildNode[]): Element | null {
  let shared: Element[] | null = null;
  for (const node of nodes) {
    const chain = ancestors(node);
    if (!shared) shared = chain;
    else {
      let depth = 0;
      while (depth < shared.length && shared[depth] === chain[depth]) depth += 1;
      shared = shared.slice(0, depth);
    }
  }
  return shared?.at(-1) ?? null;
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
  const chain = ancestors(base);
  const chains = headings.map((line) => ({ section: line.heading?.section, set: new Set(ancestors(line.node)) }));
  let best: Element = base;
  let most = -1;
  for (const element of [...chain].reverse()) {
    const sections = new Set<SectionId | undefined>();
    for (const { section, set } of chains) if (set.has(element)) sections.add(section);
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
  const tables = span.filter(
    (line): line is SegmentLine => line.kind === 'segment' && segments[line.segment.table].includes(line.segment),
  );
  const root = rootOf(span, tables);
  const inside = seen(
    span.filter(
      (line) => root && ancestors(line.node).includes(root) && (line.kind !== 'segment' || tables.includes(line)),
    ),
    copies,
    main,
    view,
  );
  const recognised = inside.findIndex(
    (line, index) =>
      isNumberedHeading(line) || opensReport(line) || line.kind === 'segment' || headsTable(inside, index),
  );
  const first = ownOpening(inside, Math.max(recognised, 0));
  const start = inside[first];
  const at = start ? lines.indexOf(start) : 0;
  const titles = copies.map(({ first: index }) => titleAbove(lines, index));
  // A copy of the same report, for phones or behind a tab, is no other report.
  const own = main ? titles[copies.indexOf(main)] : '';
  const others = titles.filter((title, index) => copies[index] !== main && title !== own);
  return {
    lines: withOwnWordings(inside.slice(first)),
    before: lines.slice(0, at),
    segments,
    root,
    others,
    hasOtherFigures: main !== undefined && hasOtherFigures(main, isHidden),
  };
}

/** What a report on the page is called: its title, else the line above its first table. */
function titleAbove(lines: readonly Line[], index: number): string {
  const texts = lines.slice(0, index).flatMap((line) => (line.kind === 'text' ? [line.text] : []));
  const above = texts.reverse();
  const mention = above.find((text) => text.length < 80 && /信息公开.*报告/.test(text));
  return above.find(isReportTitle) ?? mention ?? above[0] ?? '';
}
