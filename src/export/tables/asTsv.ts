import { LIST_COLUMNS, type ListRow } from './listRows';
import { safeCell } from './safeCell';

/** A cell that begins with a quote would be read as a quoted one, to its next quote. */
function quotedField(cell: string): string {
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The 清单 as tab-separated lines under its header. */
export function asTsv(rows: readonly ListRow[]): string {
  const lines = rows.map((row) => LIST_COLUMNS.map((column) => quotedField(safeCell(row[column]))).join('\t'));
  return [LIST_COLUMNS.join('\t'), ...lines].join('\n');
}
