import type { Block, LineBlock } from './blocks';

/** What stands on one page, and how high the page is. */
export interface PageContent {
  readonly blocks: readonly Block[];
  readonly height: number;
}

/** Only within this share of a page's height from its ends is anything a head or a foot. */
const EDGE = 0.12;
/** A head stands at one height on every page. */
const NEAR = 4;
/** Lines from each end of a page that may be its head or foot. */
const DEEP = 3;

const pageNumber =
  /^[-—–－·.~〜\s]*(?:第\s*)?(\d{1,3})(?:\s*页)?(?:\s*[/／,，、共of\s]*\s*\d{1,3}\s*页?)?[-—–－·.~〜\s]*$/;

const isEdge = ({ line }: LineBlock, height: number): boolean =>
  line.box.bottom < height * EDGE || line.box.top > height * (1 - EDGE);

const isLine = (block: Block | undefined): block is LineBlock => block?.kind === 'line';

/** The lines at the ends of a page, before anything else stands there. */
function edgeLines({ blocks, height }: PageContent): LineBlock[] {
  const found: LineBlock[] = [];
  for (const ordered of [blocks, [...blocks].reverse()])
    for (const block of ordered.slice(0, DEEP)) {
      if (!isLine(block) || !isEdge(block, height)) break;
      found.push(block);
    }
  return found;
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

/** Whether a page's own number, or one that runs with the pages, stands in a line. */
function countsPages(line: LineBlock, at: number, all: readonly LineBlock[][]): boolean {
  const own = pageNumber.exec(line.line.text)?.[1];
  if (own === undefined) return false;
  const offset = Number(own) - at;
  if (/\D/.test(line.line.text.trim()) || offset === 1) return true;
  return all.some(
    (lines, other) =>
      other !== at &&
      lines.some(({ line: { text } }) => Number(pageNumber.exec(text)?.[1] ?? Number.NaN) - other === offset),
  );
}

/** Whether the same stands in the same place on another page. */
const isRepeated = (line: LineBlock, at: number, all: readonly LineBlock[][]): boolean =>
  all.filter(
    (lines, other) =>
      other !== at &&
      lines.some(
        ({ line: { text, box } }) =>
          withoutDigits(text) === withoutDigits(line.line.text) && Math.abs(box.top - line.line.box.top) < NEAR,
      ),
  ).length >= Math.max(1, Math.floor(all.length / 2) - 1);

/** The pages without what stands at the ends of each for the sheet's sake: running heads and page numbers. */
export function withoutPageMarks(pages: readonly PageContent[]): Block[][] {
  const edges = pages.map(edgeLines);
  return pages.map(({ blocks }, at) => {
    const marks = new Set<Block>(
      (edges[at] ?? []).filter(
        (line) => countsPages(line, at, edges) || (pages.length > 1 && isRepeated(line, at, edges)),
      ),
    );
    return blocks.filter((block) => !marks.has(block));
  });
}
