import type { ChildNode, Element } from 'domhandler';
import { isPicture } from '../../page/isPicture';
import type { GridCell } from '../../page/tree/grid';
import { folded } from '../../page/tree/textOf';
import type { TableId } from '../../report/addresses';
import type { Cell, ExtraRow, OddLabel, Place } from '../../report/report';
import type { Match } from '../labels/labelIndex';
import { readValue, unread } from '../readValue';

/** The grid column in which a row's label begins, and the table it is counted in. */
export interface LabelStart {
  readonly table: Element;
  readonly column: number;
}

/** What was read of one table so far, fragment by fragment. */
export interface TableReading {
  readonly table: TableId;
  readonly cells: Map<string, Cell>;
  /** Where each value, label and row stands. */
  readonly trail: Map<string, ChildNode>;
  readonly oddLabels: OddLabel[];
  readonly extraRows: ExtraRow[];
  /** Figures in columns that the form does not have, by what heads them. */
  readonly unplaced: Map<string, { readonly head: string; readonly cells: GridCell[] }>;
  /** Columns found by their header, by the last step of an address (table 4: the last two). */
  readonly columns: Set<string>;
  readonly rows: Set<string>;
  /** The elements it is printed in: more than one where a page break or an editor has cut it. */
  readonly tables: Set<Element>;
  /** Where the label of each row begins, by row. */
  readonly labelStarts: Map<string, LabelStart>;
  hasSubtotalColumn: boolean;
  /** Whether a row of the form prints a figure that stands under no word of a header. */
  hasLooseFigures: boolean;
  looseValueCount: number | null;
}

export function emptyReading(table: TableId): TableReading {
  return {
    table,
    cells: new Map(),
    trail: new Map(),
    oddLabels: [],
    extraRows: [],
    unplaced: new Map(),
    columns: new Set(),
    rows: new Set(),
    tables: new Set(),
    labelStarts: new Map(),
    hasSubtotalColumn: false,
    hasLooseFigures: false,
    looseValueCount: null,
  };
}

/** Notes where a label stands, and that it is not worded as the form words it. */
export function noteLabel(reading: TableReading, path: string, cell: GridCell, match: Match<string>): void {
  const place: Place = `labels.${reading.table}.${path}`;
  if (reading.trail.has(place)) return;
  reading.trail.set(place, cell.node);
  if (match.isOdd) reading.oddLabels.push({ place, official: match.official, printed: folded(cell.text) });
}

/** What a cell prints; a picture in place of a number is not a blank, it is not read. */
export function readCell(cell: GridCell): Cell {
  return isPicture(cell) ? unread : readValue(cell.text);
}

const isFilled = ({ state }: Cell): boolean => state !== 'blank' && state !== 'missing';

/** Keeps what is printed under one head. */
export function keepCells(reading: TableReading, path: string, cells: readonly GridCell[]): void {
  for (const cell of cells) keepValue(reading, path, readCell(cell), cell.node);
}

/** Keeps the first value read for an address; where it is printed again with another one, nobody knows which is meant. */
export function keepValue(reading: TableReading, path: string, cell: Cell, node: ChildNode): void {
  const address = `${reading.table}.${path}`;
  const known = reading.cells.get(address);
  if (known) {
    const isOther = known.state !== cell.state || known.value !== cell.value;
    if (isOther && isFilled(known) && isFilled(cell))
      reading.cells.set(address, { ...unread, raw: `${known.raw} ≠ ${cell.raw}` });
    return;
  }
  reading.cells.set(address, cell);
  reading.trail.set(address, node);
}

/** Notes where a table begins; of several fragments, the first. */
export function noteTable(reading: TableReading, table: GridCell['node']): void {
  reading.tables.add(table);
  const place = `tables.${reading.table}`;
  if (!reading.trail.has(place)) reading.trail.set(place, table);
}
