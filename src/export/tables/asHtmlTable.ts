import { htmlTable } from './htmlParts';
import { LIST_COLUMNS, type ListRow } from './listRows';

/** The 清单 as an HTML table for the clipboard. */
export function asHtmlTable(rows: readonly ListRow[]): string {
  return htmlTable(
    LIST_COLUMNS,
    rows.map((row) => LIST_COLUMNS.map((column) => row[column])),
  );
}
