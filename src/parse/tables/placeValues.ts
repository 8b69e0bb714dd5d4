import type { Grid, GridCell } from '../../page/grid';
import { folded } from '../../page/textOf';
import { REQUEST_COLUMNS, type RequestColumn } from '../../report/addresses';
import { requestColumn } from '../formLabels';
import { cellsOf } from '../segments';
import { isWhole, type RequestHeader } from './requestHeader';

/** The cells of a row by column; none where blanks leave more than one way to line them up. */
export type PlacedValues = ReadonlyMap<RequestColumn, GridCell>;

const none: PlacedValues = new Map();
const isFilled = (cell: GridCell | undefined) => cell !== undefined && folded(cell.text) !== '';

function zip(cells: readonly GridCell[]): PlacedValues {
  return new Map(REQUEST_COLUMNS.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : [])));
}

/** Places by the header's own columns; null where a label stands in one of them, or the header is not whole. */
function byHeader(grid: Grid, row: number, label: GridCell | undefined, header: RequestHeader): PlacedValues | null {
  const columns = new Map<RequestColumn, GridCell>();
  for (const [column, { at }] of header.columns) {
    const cell = grid.rows[row]?.[at];
    if (!cell) continue;
    if (cell === label || cell.row !== row || requestColumn(cell.text)) return null;
    columns.set(column, cell);
  }
  const cells = [...columns.values()];
  return new Set(cells).size === cells.length ? columns : null;
}

/** Places the cells after the label, right-aligned: seven are the seven columns, of more the blank outer ones go. */
function byWidth(cells: readonly GridCell[], label: number, offsets: Map<number, number>): PlacedValues {
  const after = cells.slice(label + 1);
  const count = REQUEST_COLUMNS.length;
  if (after.length < count) return none;
  const starts: number[] = [];
  for (let start = 0; start + count <= after.length; start += 1) {
    const outside = [...after.slice(0, start), ...after.slice(start + count)];
    if (!outside.some(isFilled)) starts.push(start);
  }
  const [only] = starts;
  if (only !== undefined && starts.length === 1) {
    offsets.set(after.length, only);
    return zip(after.slice(only, only + count));
  }
  // Rows of the same make line up alike; a row of blanks takes the place of those that were certain.
  const known = offsets.get(after.length);
  if (known !== undefined && starts.includes(known)) return zip(after.slice(known, known + count));
  return none;
}

/** A value printed once over several rows belongs to none of them. */
function single(placed: PlacedValues): PlacedValues {
  return new Map([...placed].filter(([, cell]) => cell.rows === 1));
}

/** The values of one row of table 3: under their headers where spans line them up, else by the row's own width. */
export function placeValues(
  grid: Grid,
  row: number,
  labelIndex: number,
  header: RequestHeader,
  offsets: Map<number, number>,
): PlacedValues {
  const cells = cellsOf(grid.rows[row] ?? []);
  if (cells.length <= labelIndex + 1) return none;
  const label = cells[labelIndex];
  if (grid.hasSpans && header.columns.size > 0) {
    const placed = byHeader(grid, row, label, header);
    const reach = [...header.columns.values()].at(-1)?.at ?? 0;
    const isFull = (grid.rows[row]?.length ?? 0) > reach;
    if (placed && (isWhole(header) || header.columns.size >= 4) && isFull) return single(placed);
  }
  const values = cells.filter((cell) => cell === label || (cell.row === row && cell.column !== header.subtotalAt));
  return single(byWidth(values, label ? values.indexOf(label) : -1, offsets));
}
