import type { Grid, GridCell } from '../../page/grid';
import { REQUEST_COLUMNS, type RequestColumn } from '../../report/addresses';
import { REQUEST_COLUMN_LABELS, SUBTOTAL_LABELS } from '../../report/labels/requestLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';
import { isBalanceNote, requestColumn, requestColumnGroup } from '../formLabels';
import type { Match } from '../labelIndex';
import { cellsOf } from '../segments';

interface HeaderCell {
  readonly at: number;
  readonly cell: GridCell;
  readonly match: Match<RequestColumn>;
}
type Columns = Map<RequestColumn, HeaderCell>;

/** Which grid column holds which applicant column, and the header cell that says so. */
export interface RequestHeader {
  readonly columns: ReadonlyMap<RequestColumn, HeaderCell>;
  /** A grid column of sums over the next ones, which the form does not have. */
  readonly subtotalAt: number | null;
}

const distinctive = new Set(['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '商业', '科研']);

/** True for a row that prints column labels; a page break in Word repeats it between data rows. */
export function isHeaderRow(row: Grid['rows'][number]): boolean {
  const labels = cellsOf(row).map((cell) => normalise(cell.text));
  const known = labels.filter((label) => distinctive.has(label) || requestColumnGroup(label) !== null);
  return known.length >= 2 || labels.some((label) => label === '申请人情况') || labels.some(isBalanceNote);
}

/** The words above one grid column, top to bottom; a label cut over two header rows is joined. */
function wordsAbove(grid: Grid, rows: readonly number[], column: number): { text: string; cell: GridCell } | null {
  let text = '';
  let last: GridCell | null = null;
  for (const row of rows) {
    const cell = grid.rows[row]?.[column];
    if (!cell || cell === last) continue;
    const word = normalise(cell.text);
    if (word === '' || requestColumnGroup(word) || isBalanceNote(word)) continue;
    text += word;
    last = cell;
  }
  return last ? { text, cell: last } : null;
}

/** A column right under a group header, or headed 小计, is a sum and no column of the form. */
function findSubtotal(grid: Grid, rows: readonly number[]): number | null {
  for (let column = 0; column < grid.width; column += 1) {
    const above = wordsAbove(grid, rows, column);
    if (above && SUBTOTAL_LABELS.some((label) => above.text.endsWith(normalise(label)) && label !== '法人或其他组织'))
      return column;
    const groups = rows.map((row) => grid.rows[row]?.[column]).filter((cell) => cell !== undefined);
    const bottom = groups.at(-1);
    if (!above && bottom && normalise(bottom.text) === '法人或其他组织') return column;
  }
  return null;
}

/** A header no wording names is the one column that is left between its two known neighbours. */
function fillGap(grid: Grid, rows: readonly number[], columns: Columns): void {
  const unknown = REQUEST_COLUMNS.filter((column) => !columns.has(column));
  const [column] = unknown;
  if (!column || unknown.length !== 1) return;
  const index = REQUEST_COLUMNS.indexOf(column);
  const before = columns.get(REQUEST_COLUMNS[index - 1] ?? column)?.at;
  const after = columns.get(REQUEST_COLUMNS[index + 1] ?? column)?.at;
  if (before === undefined || after === undefined || after - before !== 2) return;
  const above = wordsAbove(grid, rows, before + 1);
  if (!above) return;
  const official = REQUEST_COLUMN_LABELS[column].official;
  columns.set(column, { at: before + 1, cell: above.cell, match: { id: column, official, isOdd: true } });
}

/** Reads the header rows of table 3. */
export function requestHeader(grid: Grid, rows: readonly number[]): RequestHeader {
  const columns: Columns = new Map();
  const subtotalAt = findSubtotal(grid, rows);
  for (let at = 0; at < grid.width; at += 1) {
    if (at === subtotalAt) continue;
    const above = wordsAbove(grid, rows, at);
    const match = above && requestColumn(withoutOrdinal(above.text));
    if (above && match && !columns.has(match.id)) columns.set(match.id, { at, cell: above.cell, match });
  }
  fillGap(grid, rows, columns);
  return { columns, subtotalAt };
}

/** True when all seven columns were found, in the form's order. */
export function isWhole(header: RequestHeader): boolean {
  const positions = REQUEST_COLUMNS.map((column) => header.columns.get(column)?.at ?? -1);
  return positions.every((at, index) => at >= 0 && (index === 0 || at > (positions[index - 1] ?? -1)));
}
