import { displayColumns } from '../../src/page/text/displayColumns';
import type { Grid, GridCell } from '../../src/page/tree/grid';
import { linesIn, pagePieces, type Seen } from './pagePieces';

/** A cell in the columns of print that it takes. */
interface Box {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
}

const widthOf = (text: string): number => displayColumns(`${text} `).at(-1)?.column ?? 0;

/** The lines that a cell's words take in a column so wide. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const letter of part) {
      if (line !== '' && widthOf(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
    lines.push(line);
  }
  return lines.filter((line) => line.trim() !== '');
}

const COLUMN = 10;
const GAP = 2;

/** One row of a table: each cell in its own columns, halfway down the row. */
function printedRow(boxes: readonly Box[]): string[] {
  const cells = boxes.map(({ text, column, columns }) => ({
    from: column * (COLUMN + GAP),
    lines: wrapped(text, columns * COLUMN + (columns - 1) * GAP),
  }));
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    let line = '';
    for (const { from, lines } of cells) {
      const own = lines[at - Math.floor((height - lines.length) / 2)] ?? '';
      if (own !== '') line += ' '.repeat(Math.max(from - widthOf(line), line === '' ? 0 : 1)) + own;
    }
    return line;
  });
}

function printedTable(grid: Grid, isSeen: Seen): string[] {
  return grid.rows.flatMap((line, row) => {
    const own = line.filter((cell): cell is GridCell => cell?.row === row);
    const boxes = [...new Set(own)].map((cell) => ({ ...cell, text: linesIn(cell.node, isSeen).join('\n') }));
    return printedRow(boxes);
  });
}

const PAGE = 80;

/** A page as `pdftotext -layout` prints it. */
export const printedPage = (html: string, isSeen: Seen): string =>
  pagePieces(html, isSeen)
    .flatMap((piece) => (typeof piece === 'string' ? ['', ...wrapped(piece, PAGE)] : printedTable(piece, isSeen)))
    .join('\n');
