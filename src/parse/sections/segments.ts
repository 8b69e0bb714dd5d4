import type { Grid, GridCell } from '../../page/tree/grid';
import { folded } from '../../page/tree/textOf';
import { TABLES, type TableId } from '../../report/addresses';
import { isBalanceNote, tableOfLabel } from '../labels/formLabels';
import { isLong } from '../labels/labelIndex';
import { sectionHeading } from './sectionHeading';

/** Rows of one grid that belong to one table of the form. */
export interface Segment {
  readonly table: TableId;
  readonly grid: Grid;
  readonly rows: readonly number[];
  /** The line right above the table, or its own caption, which may say what its header does not. */
  readonly caption?: string;
}

/** What a grid holds from top to bottom: rows of tables, and headings and prose where a page puts all in one table. */
export type GridPart =
  | { readonly kind: 'rows'; readonly segment: Segment }
  | { readonly kind: 'text'; readonly cell: GridCell; readonly text: string };

const PROSE = 30;

/** The cells that begin in a row or reach into it, each once, in order. */
export function cellsOf(row: Grid['rows'][number]): GridCell[] {
  const cells: GridCell[] = [];
  for (const cell of row) if (cell && cells.at(-1) !== cell) cells.push(cell);
  return cells;
}

const MANY_FIGURES = 6;

/** A row that a page break has cut off with nothing else: a label of table 3 and its values. */
function isLoneRow(row: Grid['rows'][number]): boolean {
  const cells = cellsOf(row);
  return cells.filter(isFigure).length >= MANY_FIGURES && cells.some((cell) => tableOfLabel(cell.text) === 'requests');
}

/** Whether a table prints labels of the form; every other table is layout. */
export function isForm(grid: Grid): boolean {
  const found: Record<TableId, Set<string>> = { proactive: new Set(), requests: new Set(), disputes: new Set() };
  let hasNote = false;
  for (const row of grid.rows) {
    for (const cell of row) {
      if (!cell || isLong(cell.text)) continue;
      const table = tableOfLabel(cell.text);
      hasNote ||= table === 'requests' && isBalanceNote(cell.text);
      if (table && found[table].add(cell.text).size >= 3) return true;
    }
  }
  return (
    (hasNote && found.requests.size >= 2) ||
    grid.rows.some(isLoneRow) ||
    TABLES.some((table) => found[table].size >= 2 && grid.rows.some((row) => row.some(isFigure)))
  );
}

/** No label of the form ends as a sentence does; a short paragraph in a sheet of its own does. */
const isSentence = (text: string) => /\p{L}{4}.*[。！？!?；]$/u.test(text);

const isFigure = (cell: GridCell | undefined) => cell !== undefined && /^\s*[\d０-９]/.test(cell.text);

function textPart(cells: readonly GridCell[], isContinued: boolean, least = PROSE): GridPart | null {
  const filled = cells.filter((cell) => folded(cell.text) !== '');
  const [only] = filled;
  if (!only || filled.length !== 1 || isContinued) return null;
  const text = folded(only.text);
  const heading = sectionHeading(text);
  if (tableOfLabel(text) && !heading?.isNumbered) return null;
  return heading || text.length > least || isSentence(text) ? { kind: 'text', cell: only, text } : null;
}

/** Cuts a grid where another table of the form begins, or where a row is a heading or a paragraph. */
export function partsOf(grid: Grid): GridPart[] {
  const parts: GridPart[] = [];
  let current: { table: TableId; grid: Grid; rows: number[] } | null = null;
  let waiting: number[] = [];
  // Short lines that no table has followed: a title, a sentence, who signs.
  const spill = () => {
    parts.push(...waiting.flatMap((index) => textPart(cellsOf(grid.rows[index] ?? []), false, 0) ?? []));
    waiting = [];
  };
  grid.rows.forEach((row, index) => {
    const cells = cellsOf(row);
    const isContinued = cells.some((cell) => cell.row < index);
    const text = textPart(cells, isContinued);
    if (text) {
      spill();
      parts.push(text);
      current = null;
      return;
    }
    const counts = new Map<TableId, number>();
    for (const cell of cells) {
      const table = cell.row === index || cells.length > 2 ? tableOfLabel(cell.text) : null;
      if (table) counts.set(table, (counts.get(table) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const table = best?.[0] ?? current?.table;
    if (!table) {
      waiting.push(index);
      return;
    }
    if (current?.table !== table) {
      current = { table, grid, rows: waiting };
      parts.push({ kind: 'rows', segment: current });
      waiting = [];
    }
    current.rows.push(index);
  });
  spill();
  return parts;
}
