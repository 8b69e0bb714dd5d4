import { safeCell } from './safeCell';

/** A cell that begins with a quote would be read as a quoted one, to its next quote. */
function quotedField(cell: string): string {
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as tab-separated lines under their header, each cell safe for a spreadsheet. */
export function tsvTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => row.map((cell) => quotedField(safeCell(cell))).join('\t')).join('\n');
}
