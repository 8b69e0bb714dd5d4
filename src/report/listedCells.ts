import { nameOf } from './nameOf';

/** A place's table, row and column, quoted as places are: 表三, “（一）予以公开”行, “总计”列. */
export interface CellParts {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** The parts of a cell's name; what is no cell has no column. */
export function cellParts(address: string): CellParts {
  const { zh } = nameOf(address);
  const column = /“[^“”]*”列$/.exec(zh)?.[0] ?? '';
  const table = /^表./.exec(zh)?.[0] ?? '';
  return { table, row: zh.slice(table.length, zh.length - column.length), column };
}

/** Names one after another; what a name shares with the one before, table or row, is not said again. */
export function listedCells(addresses: readonly string[]): string {
  let before: CellParts = { table: '', row: '', column: '' };
  const names = addresses.map((address) => {
    const parts = cellParts(address);
    const isSameTable = parts.table === before.table;
    const isSameRow = isSameTable && parts.row === before.row && parts.column !== '';
    before = parts;
    return `${isSameTable ? '' : parts.table}${isSameRow ? '' : parts.row}${parts.column}`;
  });
  return names.join('、');
}
