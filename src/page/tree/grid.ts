import { type Element, isTag } from 'domhandler';
import { MAX_COLUMNS, MAX_ROWS } from './gridBounds';
import { textOf } from './textOf';
import { walk } from './walk';

/** One cell of a table as written, at the slot of its upper left corner. */
export interface GridCell {
  readonly node: Element;
  /** Joined text; blocks and `<br>` are line breaks. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A table with its spans spread: `rows[r][c]` is the cell that covers that slot, or undefined where none does. */
export interface Grid {
  readonly table: Element;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly rowNodes: readonly Element[];
  readonly width: number;
  /** Whether the page spans any cell at all; where it does not, rows are aligned by their own width. */
  readonly hasSpans: boolean;
  /** Rows or columns past the bounds were left out. */
  readonly isTruncated: boolean;
}

interface Row {
  readonly node: Element;
  readonly group: Element | null;
  readonly cells: Element[];
}

function rowsOf(table: Element): { rows: Row[]; isTruncated: boolean } {
  const rows: Row[] = [];
  let isTruncated = false;
  walk(table, (node) => {
    if (!isTag(node)) return undefined;
    if (node.name === 'table') return 'skip';
    if (node.name === 'tr') {
      if (rows.length >= MAX_ROWS) {
        isTruncated = true;
        return 'skip';
      }
      const group = node.parent && isTag(node.parent) ? node.parent : null;
      rows.push({ node, group, cells: [] });
    } else if (node.name === 'td' || node.name === 'th') {
      rows.at(-1)?.cells.push(node);
      return 'skip';
    }
    return undefined;
  });
  return { rows, isTruncated };
}

function span(cell: Element, name: 'colspan' | 'rowspan', rest: number): number {
  const value = Number.parseInt(cell.attribs[name] ?? '', 10);
  if (name === 'rowspan' && value === 0) return rest;
  return Math.max(1, Math.min(Number.isNaN(value) ? 1 : value, rest));
}

type Slots = (GridCell | undefined)[][];

/** Puts a cell into every slot it covers that is still free. */
function cover(slots: Slots, cell: GridCell): void {
  for (let y = cell.row; y < cell.row + cell.rows; y += 1) {
    const line = slots[y];
    for (let x = cell.column; line && x < cell.column + cell.columns; x += 1) line[x] ??= cell;
  }
}

/** The row after the last one that shares this row's section: a rowspan does not reach past it. */
function sectionEnds(rows: readonly Row[]): number[] {
  const ends: number[] = [];
  for (let r = rows.length - 1; r >= 0; r -= 1) {
    ends[r] = rows[r + 1] && rows[r + 1]?.group === rows[r]?.group ? (ends[r + 1] ?? r + 1) : r + 1;
  }
  return ends;
}

/** A table in a cell with more cells than this is no figure in a frame of its own. */
const MOST_NESTED = 4;

/** Words that may be a figure: a label keeps to itself, whatever stands in a table beside it. */
const isFigure = /^[\s\d０-９,.，．]{1,40}$/;

/** What a cell prints; a small table in it is no blank, its cells are lines. */
function cellText(node: Element): string {
  const own = textOf(node);
  if (own.trim() !== '' && !isFigure.test(own)) return own;
  const nested: Element[] = [];
  walk(node, (below) => {
    if (isTag(below) && (below.name === 'td' || below.name === 'th')) nested.push(below);
    return nested.length > MOST_NESTED ? 'stop' : undefined;
  });
  if (nested.length === 0 || nested.length > MOST_NESTED) return own;
  return [own, ...nested.map((cell) => textOf(cell))].join('\n').trim();
}

/** Places one row's cells; true when some did not fit. */
function placeRow(slots: Slots, row: Row, r: number, end: number): boolean {
  const here = slots[r] ?? [];
  let c = 0;
  for (const node of row.cells) {
    while (here[c]) c += 1;
    if (c >= MAX_COLUMNS) return true;
    const columns = span(node, 'colspan', MAX_COLUMNS - c);
    const rows = span(node, 'rowspan', end - r);
    cover(slots, { node, text: cellText(node), row: r, column: c, columns, rows });
    c += columns;
  }
  return false;
}

/** Spreads the spans of a table's own rows as HTML's table model does; tables inside its cells are not entered. */
export function gridOf(table: Element): Grid {
  const { rows, isTruncated } = rowsOf(table);
  const slots: Slots = rows.map(() => []);
  const ends = sectionEnds(rows);
  const isCut = rows.map((row, r) => placeRow(slots, row, r, ends[r] ?? r + 1)).includes(true);
  const hasSpans = slots.some((line) => line.some((cell) => cell && (cell.columns > 1 || cell.rows > 1)));
  return {
    table,
    rows: slots,
    rowNodes: rows.map(({ node }) => node),
    width: slots.reduce((width, line) => Math.max(width, line.length), 0),
    hasSpans,
    isTruncated: isTruncated || isCut,
  };
}
