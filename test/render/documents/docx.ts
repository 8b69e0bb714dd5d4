import { strToU8, zipSync } from 'fflate';
import type { Grid, GridCell } from '../../../src/page/tree/grid';
import { linesIn, pagePieces, type Seen } from '../pagePieces';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

/** Word cuts a text into runs wherever somebody stopped typing. */
const cutRuns = (text: string): string => (text.length > 2 ? run(text.slice(0, 1)) + run(text.slice(1)) : run(text));

function cellXml(cell: GridCell | undefined, row: number, columns: number, isSeen: Seen): string {
  const isBelow = cell !== undefined && cell.row < row;
  const merge = !cell || cell.rows === 1 ? '' : isBelow ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
  const lines = cell && !isBelow ? linesIn(cell.node, isSeen) : [];
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const inside = lines.map((line) => paragraph(cutRuns(line))).join('') || paragraph('');
  return `<w:tc><w:tcPr><w:tcW w:w="600" w:type="dxa"/>${span}${merge}</w:tcPr>${inside}</w:tc>`;
}

function rowXml(line: Grid['rows'][number], row: number, width: number, isSeen: Seen): string {
  const cells: string[] = [];
  for (let column = 0; column < width; ) {
    const cell = line[column];
    const columns = cell ? Math.max(1, cell.column + cell.columns - column) : 1;
    cells.push(cellXml(cell, row, columns, isSeen));
    column += columns;
  }
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export const tableXml = (grid: Grid, isSeen: Seen = () => true): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="600"/>'.repeat(grid.width)}</w:tblGrid>${grid.rows.map((line, row) => rowXml(line, row, grid.width, isSeen)).join('')}</w:tbl>`;

/** A Word file with this body; `parts` are further files of it, or others in the place of its own. */
export function packed(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body.endsWith('</w:sectPr>') ? body : `${body}<w:sectPr/>`}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A part of a Word file that the main one refers to. */
export const part = (name: string, inside: string): string =>
  `${HEAD}<w:${name} xmlns:w="${WORD}">${inside}</w:${name}>`;

/** The body of a page as Word writes it. */
export const bodyXml = (html: string, isSeen: Seen = () => true): string =>
  pagePieces(html, isSeen)
    .map((piece) =>
      typeof piece === 'string'
        ? piece
            .split('\n')
            .map((line) => paragraph(cutRuns(line)))
            .join('')
        : tableXml(piece, isSeen),
    )
    .join('');

/** A page as a Word file. */
export const docx = (html: string, isSeen: Seen = () => true): Uint8Array => packed(bodyXml(html, isSeen));
