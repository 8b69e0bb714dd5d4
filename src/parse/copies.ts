import type { Element } from 'domhandler';
import type { View } from '../page/view';
import { byTable, TABLES, type TableId } from '../report/addresses';
import { disputeGroup, proactiveRow, requestRow } from './formLabels';
import type { Line } from './lines';
import { cellsOf, type Segment } from './segments';

/** One printing of a table, in one fragment or several. */
interface Printing {
  readonly segments: Segment[];
  readonly labels: Set<string>;
}

/** One report on a page, its tables perhaps printed more than once (for phones, as a hidden text version). */
export interface Copy {
  readonly printings: Record<TableId, Printing[]>;
  /** The line with its first table, and the heading that opens it, where it has one. */
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

/** Another report begins at a heading of its first sections, or, without any, where table 2 comes again after the others. */
function isRestart(copy: Copy, table: TableId, isAgain: boolean, opening: number | null): boolean {
  const isUnderWay = copy.printings.requests.length + copy.printings.disputes.length > 0;
  return isUnderWay && ((isAgain && table === 'proactive') || (isAgain && opening !== null));
}

/** Sorts the fragments on a page into reports, and a table's fragments into its printings. */
export function copiesOf(lines: readonly Line[]): Copy[] {
  const copies: Copy[] = [];
  let opening: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (opens(line)) opening ??= index;
    if (line.kind !== 'segment') continue;
    const { segment } = line;
    const labels = labelsOf(segment);
    let copy = copies.at(-1);
    let printing = copy?.printings[segment.table].at(-1);
    const isAgain = labels.some((label) => printing?.labels.has(label));
    if (!copy || isRestart(copy, segment.table, isAgain, opening)) {
      copy = { printings: byTable(() => []), first: index, opening };
      copies.push(copy);
      printing = undefined;
    }
    if (!printing || isAgain) {
      printing = { segments: [], labels: new Set() };
      copy.printings[segment.table].push(printing);
    }
    printing.segments.push(segment);
    for (const label of labels) printing.labels.add(label);
    opening = null;
  }
  return copies;
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
  segments
    .flatMap(({ grid, rows }) => rows.flatMap((row) => cellsOf(grid.rows[row] ?? []).map(({ text }) => text.trim())))
    .join();

/** Visible printings of a table beside the one that is read, with other figures: what they say was not checked. */
export function hasOtherFigures({ printings }: Copy, isHidden: (table: Element) => boolean): boolean {
  return TABLES.some((id) => {
    const shown = printings[id].filter(({ segments }) => segments.some(({ grid }) => !isHidden(grid.table)));
    return new Set(shown.length > 1 ? shown.map(wordsOf) : []).size > 1;
  });
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
