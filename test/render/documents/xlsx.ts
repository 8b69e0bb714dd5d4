import { strToU8, zipSync } from 'fflate';
import type { GridCell } from '../../../src/page/tree/grid';
import { linesIn, pagePieces, type Seen } from '../pagePieces';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/** A cell as programs write it: a number as one, anything else as a text of its own. */
export function cellXml(row: number, column: number, text: string): string {
  const name = `${columnName(column)}${row + 1}`;
  if (text === '') return `<c r="${name}"/>`;
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return `<c r="${name}"><v>${text}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A workbook with one sheet, or several whose state is named. */
export function packedSheets(sheets: readonly { readonly inside: string; readonly state?: string }[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ state }, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="x" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  };
  for (const [at, { inside }] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const WIDTH = 15;

/** A page as a workbook: each line in a row of its own, joined over the sheet, the tables below each other. */
export function xlsx(html: string, isSeen: Seen = () => true): Uint8Array {
  const rows: string[] = [];
  const merged: string[] = [];
  const merge = (row: number, column: number, tall: number, wide: number): void => {
    if (tall * wide > 1) merged.push(`${columnName(column)}${row + 1}:${columnName(column + wide - 1)}${row + tall}`);
  };
  for (const piece of pagePieces(html, isSeen)) {
    if (typeof piece === 'string') {
      merge(rows.length, 0, 1, WIDTH);
      rows.push(cellXml(rows.length, 0, piece));
      continue;
    }
    const start = rows.length;
    for (const [at, line] of piece.rows.entries()) {
      const own = line.filter((cell): cell is GridCell => cell?.row === at);
      for (const cell of new Set(own)) merge(start + at, cell.column, cell.rows, cell.columns);
      rows.push(
        [...new Set(own)]
          .map((cell) => cellXml(start + at, cell.column, linesIn(cell.node, isSeen).join('\n')))
          .join(''),
      );
    }
  }
  const data = rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('');
  const joined = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return packedSheets([{ inside: `<sheetData>${data}</sheetData><mergeCells>${joined}</mergeCells>` }]);
}
