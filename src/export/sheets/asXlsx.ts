import writeWorkbook, { type CellObject } from 'write-excel-file/universal';
import type { Sheet, SheetCell } from './sheet';

/** A cell of a workbook holds no more characters. */
const LONGEST = 32_767;
const CUT = '…（以下略）';

function textOf(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - CUT.length)}${CUT}` : text;
}

/** A text is of type text, whatever it begins with: no spreadsheet takes it for a formula. */
function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null) return null;
  const look = { alignVertical: 'top', wrap: true } as const;
  return typeof cell === 'number'
    ? { ...look, type: Number, value: cell }
    : { ...look, type: String, value: textOf(cell), format: '@' };
}

/** Sheets as a workbook for Excel, WPS and LibreOffice: no merged cells, numbers as numbers. */
export function asXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const parts = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ title }): CellObject => ({ type: String, value: title, fontWeight: 'bold', wrap: true })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeWorkbook(parts, { fontFamily: '宋体', fontSize: 11 }).toBlob();
}
