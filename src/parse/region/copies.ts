import type { Element } from 'domhandler';
import type { View } from '../../page/tree/view';
import { byTable, type SectionId, TABLES, type TableId } from '../../report/addresses';
import { disputeGroup, proactiveRow, requestRow } from '../labels/formLabels';
import type { Line } from '../lines/lines';
import { cellsOf, type Segment } from '../sections/segments';

/** One printing of a table, in one fragment or several. */
interface Printing {
  readonly segments: Segment[];
  readonly labels: Set<string>;
}

/** One report on a page, its tables perhaps printed more than once (for phones, as a hidden text version). */
export interface Copy {
  readonly printings: Record<TableId, Printing[]>;
  /** The line with its first table, and the first heading that is its own, where it has one. */
  readonly first: number;
  readonly opening: number | null;
}

const recognise = { proactive: proactiveRow, requests: requestRow, disputes: disputeGroup };
/** Words that stand in one table more than once. */
const repeated = new Set(['otherHandling.other', 'otherHandling.all', 'outcomeTotal']);

function labelsOf({ table, grid, rows }: Segment): string[] {
  const cells = rows.flatMap((row) => cellsOf(grid.rows[row] ?? []).slice(0, 12));
  const labels = cells.flatMap((cell) => recognise[table](cell.text)?.id ?? []);
  return labels.filter((label) => !repeated.has(label));
}

function opens(line: Line): boolean {
  if (line.kind !== 'text' || !line.heading) return false;
  return line.heading.section === 'overview' || line.heading.section === 'proactive';
}

/**
 * Another report begins at a heading of its first sections, or, without any, where table 2 comes again after the
 * others, or any table after all of them; a table that follows its own like is printed twice.
 */
function isRestart(copy: Copy, table: TableId, last: TableId | null, opening: number | null): boolean {
  const { requests, disputes } = copy.printings;
  if (requests.length + disputes.length === 0) return false;
  const isWhole = TABLES.every((id) => copy.printings[id].length > 0);
  return table === 'proactive' || opening !== null || (isWhole && table !== last);
}

/** What was passed since the last fragment. */
interface Passed {
  /** The first heading that opens a report. */
  opening: number | null;
  heading: { readonly section: SectionId; readonly index: number } | null;
  last: TableId | null;
}

function pass(passed: Passed, line: Line, index: number): void {
  if (opens(line)) passed.opening ??= index;
  if (line.kind === 'text' && line.heading) passed.heading = { section: line.heading.section, index };
  if (line.kind === 'segment') Object.assign(passed, { opening: null, heading: null, last: line.segment.table });
}

/** Sorts the fragments on a page into reports, and a table's fragments into its printings. */
export function copiesOf(lines: readonly Line[]): Copy[] {
  const copies: Copy[] = [];
  const passed: Passed = { opening: null, heading: null, last: null };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'segment') addSegment(copies, line.segment, index, passed);
    pass(passed, line, index);
  }
  return copies;
}

function addSegment(copies: Copy[], segment: Segment, index: number, { opening, heading, last }: Passed): void {
  const { table } = segment;
  const labels = labelsOf(segment);
  let copy = copies.at(-1);
  let printing = copy?.printings[table].at(-1);
  const isAgain = labels.some((label) => printing?.labels.has(label));
  if (!copy || (isAgain && isRestart(copy, table, last, opening))) {
    const own = heading?.section === table ? heading.index : null;
    copy = { printings: byTable(() => []), first: index, opening: opening ?? own };
    copies.push(copy);
    printing = undefined;
  }
  if (!printing || isAgain) {
    printing = { segments: [], labels: new Set() };
    copy.printings[table].push(printing);
  }
  printing.segments.push(segment);
  for (const label of labels) printing.labels.add(label);
}

/** The printing a reader sees: the first visible one, else the first. */
export function shownSegments(
  copy: Copy | undefined,
  isHidden: (table: Element) => boolean,
): Record<TableId, Segment[]> {
  return byTable((id) => {
    const printings = copy?.printings[id] ?? [];
    const isShown = ({ segments }: Printing) => segments.some(({ grid }) => !isHidden(grid.table));
    const shown = printings.length > 1 ? printings.find(isShown) : undefined;
    return (shown ?? printings[0])?.segments ?? [];
  });
}

const wordsOf = ({ segments }: Printing) =>
  segments.flatMap(({ grid, rows }) =>
    rows.flatMap((row) => cellsOf(grid.rows[row] ?? []).map(({ text }) => text.trim())),
  );
/** The figures of a table however it is laid out: for phones it may be another table. */
const figuresOf = (printing: Printing) =>
  wordsOf(printing)
    .filter((text) => /^[\d.]+$/.test(text))
    .sort();

/**
 * Visible printings of a table beside the one that is read, with other figures: what they say was not checked. `again`
 * are the printings of the same report elsewhere on the page.
 */
export function hasOtherFigures(main: Copy, again: readonly Copy[], isHidden: (table: Element) => boolean): boolean {
  const isOther = (copies: readonly Copy[], of: (printing: Printing) => string[]) =>
    TABLES.some((id) => {
      const printings = copies.flatMap((copy) => copy.printings[id]);
      const shown = printings.filter(({ segments }) => segments.some(({ grid }) => !isHidden(grid.table)));
      return new Set(shown.length > 1 ? shown.map((printing) => of(printing).join()) : []).size > 1;
    });
  return isOther([main], wordsOf) || isOther(again, figuresOf);
}

/** Whether any table of a report is visible. */
export function isShown({ printings }: Copy, isHidden: (table: Element) => boolean): boolean {
  return TABLES.some((id) => printings[id].some(({ segments }) => segments.some(({ grid }) => !isHidden(grid.table))));
}

/** How far the nearest visible table of a report is from what the reader sees. */
export function distanceOf({ printings }: Copy, { isHidden, distance }: View): number {
  const tables = TABLES.flatMap((id) =>
    printings[id].flatMap(({ segments }) => segments.map(({ grid }) => grid.table)),
  );
  return Math.min(...tables.filter((table) => !isHidden(table)).map(distance));
}

/** Whether any table of a report stands on the page more than once. */
export const isPrintedAgain = ({ printings }: Copy) => TABLES.some((id) => printings[id].length > 1);
