/** More rows than any office has units. */
const MOST_ROWS = 20_000;

const separators = ['\t', ',', '，', ';', '；'];

/** What parts the cells: tabs as spreadsheets copy them, else the mark that most lines have. */
function separatorOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r?\n/, 50).filter((line) => line.trim() !== '');
  const isShared = (mark: string): boolean =>
    lines.filter((line) => line.includes(mark)).length * 5 >= lines.length * 4;
  return separators.slice(1).find(isShared) ?? null;
}

interface Reading {
  readonly rows: string[][];
  row: string[];
  cell: string;
  isQuoted: boolean;
}

function endCell(reading: Reading): void {
  reading.row.push(reading.cell.trim());
  reading.cell = '';
}

function endRow(reading: Reading): void {
  endCell(reading);
  if (reading.row.some((cell) => cell !== '') && reading.rows.length < MOST_ROWS) reading.rows.push(reading.row);
  reading.row = [];
}

/** One character outside quotes. */
function plainly(reading: Reading, character: string, separator: string | null): void {
  if (character === '"' && reading.cell.trim() === '') {
    reading.isQuoted = true;
    reading.cell = '';
  } else if (character === separator) endCell(reading);
  else if (character === '\n') endRow(reading);
  else reading.cell += character;
}

/** The rows of a table copied from Excel or WPS, or of a CSV; a text of lines is a table of one column. Empty rows are left out. */
export function delimitedRows(given: string): string[][] {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const reading: Reading = { rows: [], row: [], cell: '', isQuoted: false };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!reading.isQuoted) plainly(reading, character, separator);
    else if (character !== '"') reading.cell += character;
    else if (text.charAt(at + 1) === '"') {
      reading.cell += '"';
      at += 1;
    } else reading.isQuoted = false;
  }
  // A quote that is never closed was a character of the first cell: nothing of the roster is lost to it.
  if (reading.isQuoted) return delimitedRows(given.replaceAll('"', '”'));
  endRow(reading);
  return reading.rows;
}
