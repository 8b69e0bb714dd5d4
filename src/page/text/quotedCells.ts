import { LINE_IN_CELL } from './lineInCell';

const LONGEST = 400;
/** Whether a text has so many quoted cells that it comes from a sheet: `"` after a tab, a comma or a line's start. */
const opening = /(?:^|[\t,\n])"/;

/** A quoted cell that begins at `from`, behind its quote: its words on one line, and where it ends. */
function quotedAt(text: string, from: number): { cell: string; next: number } | null {
  let cell = '';
  for (let at = from; at < text.length && at - from < LONGEST; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '\t') return null;
    if (letter !== '"') {
      cell += letter === '\n' ? LINE_IN_CELL : letter;
      continue;
    }
    if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
      continue;
    }
    const after = text[at + 1];
    return after === undefined || /[\t\n]/.test(after) ? { cell, next: at + 1 } : null;
  }
  return null;
}

/** A sheet's cell of several lines, which Excel, WPS and Calc put in quotes when they copy it as text, on one line with marks between its own. */
export function quotedCells(text: string): string {
  if (!text.includes('\t') || !opening.test(text)) return text;
  let all = '';
  let from = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    const before = text[at - 1];
    const quotedCell = before === undefined || before === '\t' || before === '\n' ? quotedAt(text, at + 1) : null;
    if (quotedCell) {
      all += text.slice(from, at) + quotedCell.cell;
      from = quotedCell.next;
    }
    at = quotedCell?.next ?? at + 1;
  }
  return all + text.slice(from);
}
