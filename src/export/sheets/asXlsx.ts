import writeWorkbook, { type CellObject } from 'write-excel-file/universal';
import { fitted } from './fitted';
import { paper } from './paper';
import type { Sheet, SheetCell } from './sheet';

/** A cell of a workbook holds no more characters. */
const LONGEST = 32_767;
const CUT = '…（以下略）';

function textOf(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - CUT.length)}${CUT}` : text;
}

/**
 * A text is of type text, whatever it begins with: no spreadsheet takes it for a formula. A number among texts stands
 * where they do.
 */
function cellOf(cell: SheetCell, isAmongTexts: boolean): CellObject | null {
  if (cell === null) return null;
  const look = { alignVertical: 'top', wrap: true } as const;
  if (typeof cell === 'string') return { ...look, type: String, value: textOf(cell), format: '@' };
  return { ...look, type: Number, value: cell, ...(isAmongTexts ? { align: 'left' } : {}) };
}

const headOf = (title: string): CellObject => ({
  type: String,
  value: title,
  fontWeight: 'bold',
  backgroundColor: '#eeeeee',
  alignVertical: 'top',
  wrap: true,
});

function dataOf({ columns, rows }: Sheet): (CellObject | null)[][] {
  const texts = columns.map((_, at) => rows.some((row) => typeof row[at] === 'string'));
  return [
    columns.map(({ title }) => headOf(title)),
    ...rows.map((row) => row.map((cell, at) => cellOf(cell, texts[at] === true))),
  ];
}

/**
 * Sheets as a workbook for Excel, WPS and LibreOffice, on the screen and on paper: no merged cells, numbers as numbers.
 * `running` stands above every page that is printed.
 */
export function asXlsx(sheets: readonly Sheet[], running = ''): Promise<Blob> {
  const fits = sheets.map(fitted);
  const parts = sheets.map((sheet, at) => ({
    sheet: sheet.name,
    columns: (fits[at]?.widths ?? []).map((width) => ({ width })),
    stickyRowsCount: 1,
    data: dataOf(sheet),
  }));
  const features = [paper(sheets, fits, running)];
  return writeWorkbook(parts, { fontFamily: '宋体', fontSize: 11, features }).toBlob();
}
