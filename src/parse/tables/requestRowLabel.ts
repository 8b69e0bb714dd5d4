import type { GridCell } from '../../page/tree/grid';
import { folded } from '../../page/tree/textOf';
import { REQUEST_COLUMNS, type RequestRow } from '../../report/addresses';
import { requestRow, requestRowGroup } from '../labels/formLabels';
import type { Match } from '../labels/labelIndex';
import { readValue } from '../readValue';

/** The label a row of table 3 ends with: the cell just before its values, and the form's row it names. */
export interface RowLabel {
  readonly cell: GridCell;
  readonly index: number;
  /** null: a row the form does not have. */
  readonly match: Match<RequestRow> | null;
  /** A label over several rows, such as （三）不予公开, with no row of its own behind it. */
  readonly isGroup: boolean;
}

/** A serial number, 三、, （三） and the row's own label. */
const LABEL_CELLS = 4;

function textCells(cells: readonly GridCell[]): RowLabel[] {
  const seen = new Set<string>();
  return cells.flatMap((cell, index) => {
    const text = folded(cell.text);
    if (text === '') return [];
    // A label repeated instead of spanned is one label still.
    seen.add(text);
    if (seen.size > LABEL_CELLS || readValue(text).state !== 'text') return [];
    const match = requestRow(text);
    return [{ cell, index, match, isGroup: match === null && requestRowGroup(text) !== null }];
  });
}

/**
 * Finds a row's label before its `columns` values: the last that the form knows, else the first after a group. Words in value cells are none;
 * a label that reaches down from a row above counts only where the row has none of its own. `valuesFrom` is the grid
 * column in which the values begin, where the row lines up with its header.
 */
export function requestRowLabel(
  cells: readonly GridCell[],
  row: number,
  columns: number = REQUEST_COLUMNS.length,
  valuesFrom?: number,
): RowLabel | null {
  const all = textCells(cells);
  const own = all.filter(({ cell }) => cell.row === row);
  const labels = own.length > 0 ? own : all;
  const known = labels.filter(({ match, isGroup }) => match !== null || isGroup).at(-1);
  if (!known) return labels[0] ?? null;
  // （六） heads three rows in the 2021 form: a longer text right after it is their own label, though unknown,
  // where enough cells are left for the values, or where it stands left of them.
  const isHead = known.isGroup || known.match?.id === 'otherHandling.all';
  const next = isHead ? labels.find(({ index }) => index === known.index + 1) : undefined;
  const isBefore =
    next && (valuesFrom === undefined ? cells.length - next.index > columns : next.cell.column < valuesFrom);
  const isLabel = isBefore && folded(next.cell.text).length > 2;
  return isLabel ? next : known;
}
