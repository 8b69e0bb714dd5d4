import { EDITIONS, TABLES, type TableId } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import type { Report, Table } from '../../report/report';
import { type Quantity, quantity } from '../quantity';

/** The tables whose cells can be spoken of one by one: read, with at least one number. */
export function tablesWithNumbers(report: Report): Table[] {
  return TABLES.map((id) => report.tables[id]).filter(({ status }) => status === 'read');
}

/** The cells of a table that the page prints, in the form's order. */
export function printedCells(report: Report, table: TableId): Quantity[] {
  // A table that mixes the two forms prints addresses of both.
  return EDITIONS.flatMap((edition) => addressesOf(table, edition))
    .filter((address, index, all) => report.cells.has(address) && all.indexOf(address) === index)
    .map((address) => quantity(report, address))
    .filter(({ cell }) => cell.state !== 'missing');
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
