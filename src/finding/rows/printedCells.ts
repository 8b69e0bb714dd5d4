import { EDITIONS, TABLES, type TableId } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { remember } from '../../report/remember';
import type { Report, Table } from '../../report/report';
import { type Quantity, quantity } from '../quantity';

/** The tables whose cells can be spoken of one by one: read, with at least one number. */
export function tablesWithNumbers(report: Report): Table[] {
  return TABLES.map((id) => report.tables[id]).filter(({ status }) => status === 'read');
}

/** What a table may print; one that mixes the two forms prints addresses of both. */
const printable = remember((table: TableId) => new Set(EDITIONS.flatMap((edition) => addressesOf(table, edition))));

function readCells(report: Report, table: TableId): Quantity[] {
  return [...printable(table)]
    .filter((address) => report.cells.has(address))
    .map((address) => quantity(report, address))
    .filter(({ cell }) => cell.state !== 'missing');
}

const known = new WeakMap<Report, (table: TableId) => readonly Quantity[]>();

/** The cells of a table that the page prints, in the form's order. Many rules ask for them. */
export function printedCells(report: Report, table: TableId): readonly Quantity[] {
  const cellsOf = known.get(report) ?? remember((id: TableId) => readCells(report, id));
  known.set(report, cellsOf);
  return cellsOf(table);
}

/** Every number the tables print. */
export function allNumbers(report: Report): Quantity[] {
  return tablesWithNumbers(report)
    .flatMap(({ id }) => printedCells(report, id))
    .filter(({ cell }) => cell.state === 'number');
}

/** True for a letter O, a circle or 〇 where a zero belongs, alone or beside digits. */
export function isLetterO(raw: string): boolean {
  return /^\d*[oOоО〇○◯][\doOоО〇○◯]*$/.test(raw.normalize('NFKC'));
}
