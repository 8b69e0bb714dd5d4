/** The cells of a CSV as RFC 4180 has them, read by the letter of that text and not as it is written here. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (!found) throw new Error(`No CSV from ${csv.slice(0, 40)} on.`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** A CSV file's rows under the names of its first; a row of another width throws. */
export function readCsv(csv: string): Record<string, string>[] {
  if (!csv.startsWith('\uFEFF')) throw new Error('A spreadsheet would not know UTF-8.');
  const [head = [], ...rows] = cellsOf(csv.slice(1));
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`A row of ${row.length} under ${head.length}.`);
    return Object.fromEntries(row.map((cell, column) => [head[column], cell]));
  });
}
