import { readValue } from '../../parse/readValue';
import { type Edition, REQUEST_COLUMNS, type TableId } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import type { Cell } from '../../report/report';

const isPrinted = ({ state }: Cell): boolean => state === 'number' || state === 'blank';
const isNumber = ({ state }: Cell): boolean => state === 'number';

/** The values of a row of table 3: its last seven cells, where all of them print a number or nothing, and one does. */
function requestValues(cells: readonly Cell[]): readonly Cell[] {
  const values = cells.slice(-REQUEST_COLUMNS.length);
  const isRow = cells.length > values.length && values.every(isPrinted) && values.some(isNumber);
  return isRow ? values : [];
}

/**
 * A table whose words are not the form’s, read by the form’s own order of rows and columns, as a person who has looked
 * at it says. `unmatched` has a line for each row, its cells parted by tabs. Null where it prints more or fewer values
 * than the form: then nobody can tell which is which.
 */
export function byPosition(table: TableId, edition: Edition, unmatched: string): ReadonlyMap<string, Cell> | null {
  const rows = unmatched.split('\n').map((row) => row.split('\t').map((text) => readValue(text)));
  const values = rows.flatMap((cells) => (table === 'requests' ? requestValues(cells) : cells.filter(isNumber)));
  const addresses = addressesOf(table, edition);
  if (values.length !== addresses.length) return null;
  return new Map(addresses.flatMap((address, at): [string, Cell][] => (values[at] ? [[address, values[at]]] : [])));
}
