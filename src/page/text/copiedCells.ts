import { brokenLabels } from './brokenLabels';

/** A tab on a line of its own, as Chromium writes it between two cells whose text stands in paragraphs. */
const FEWEST = 20;

function hasLoneTabs(lines: readonly string[]): boolean {
  const isLone = (line: string, at: number): boolean =>
    line === '\t' && !lines[at - 1]?.startsWith('\t') && !lines[at + 1]?.startsWith('\t');
  return lines.filter(isLone).length >= FEWEST;
}

/** How many line breaks a text begins and ends with; a regular expression would be slow on thousands of them. */
function breaksAround(text: string): { start: number; end: number } {
  let start = 0;
  while (text[start] === '\n') start += 1;
  let end = 0;
  while (end < text.length - start && text[text.length - 1 - end] === '\n') end += 1;
  return { start, end };
}

/** A tab parts cells, whatever breaks of paragraphs stand around it; three breaks, or a bare one after it, part rows. */
function separator(before: number, after: number): string {
  const isRowAfter = after >= 3 || (after === 1 && before !== 1);
  return `${before >= 3 ? '\n' : ''}\t${isRowAfter ? '\n' : ''}`;
}

function rowsOf(text: string): string {
  let rows = '';
  let before: number | null = null;
  for (const piece of text.split('\t')) {
    const { start, end } = breaksAround(piece);
    rows += before === null ? '' : separator(before, start);
    rows += piece.slice(start, piece.length - end);
    before = end;
  }
  return rows.replace(/\n{3,}/g, '\n');
}

/**
 * The text of a page as Chromium copies it, with each row of a table on one line and its cells between tabs, as the
 * same tables stand in other texts. Any other text stays as it is.
 */
export function copiedCells(text: string): string {
  if (!hasLoneTabs(text.split('\n'))) return text;
  return brokenLabels(rowsOf(text).split('\n')).join('\n');
}
