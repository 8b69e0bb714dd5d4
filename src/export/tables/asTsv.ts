import { LIST_COLUMNS, type ListRow } from './listRows';
import { tsvTable } from './tsvTable';

/** The 清单 as tab-separated lines under its header. */
export function asTsv(rows: readonly ListRow[]): string {
  return tsvTable(
    LIST_COLUMNS,
    rows.map((row) => LIST_COLUMNS.map((column) => row[column])),
  );
}
