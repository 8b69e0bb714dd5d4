import { isFormWord } from '../../report/formWords';
import { normalise } from '../../report/normalise';
import { LINE_IN_CELL } from './lineInCell';

const FEWEST = 6;
const figure = /^[+-]?\d[\d,]*(?:\.\d+)?$/;
const divider = /^:?[-—=]{2,}:?$/;
/** A cell within the marks of Markdown for emphasis or code. */
const emphasis = /^(\s*)([*_`])([^*_`]+)\2(?=\s*$)/;
const stroke = /[｜│┃￨]/g;

/** The cells of a line between strokes; null where it has none. A stroke behind a backslash is a letter. */
function strokeCells(line: string): string[] | null {
  const trimmed = line.trim().replace(stroke, '|');
  if (!trimmed.includes('|')) return null;
  const cells = trimmed.split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '' && cells.length > 0) cells.pop();
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/\s{0,20}<br\s{0,5}\/?>\s{0,20}/gi, LINE_IN_CELL)
      .replace(/<\/?[a-z][^<>]{0,80}>|&nbsp;/gi, '')
      .replace(/~~[^~]{1,200}~~|[*_`]{2}/g, '')
      .replace(emphasis, '$1$3')
      .replace(/\\([|*_.#()[\]-])/g, '$1')
      .trim(),
  );
}

/** A line of comma-separated values; quotes hold a comma in. */
function commaCells(line: string, mark: string): string[] | null {
  if (!line.includes(mark) || line.includes('\t')) return null;
  const cells: string[] = [''];
  let isQuoted = false;
  for (const letter of line) {
    const last = cells.length - 1;
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === mark && !isQuoted) cells.push('');
    else cells[last] += letter;
  }
  return cells.map((cell) => cell.trim());
}

const holdsFormWord = (cells: readonly string[] | null): boolean => cells?.some((cell) => isFormWord(cell)) ?? false;
const figuresIn = (cells: readonly string[]): number => cells.filter((cell) => figure.test(normalise(cell))).length;

const isSheetRow = (cells: readonly string[]): boolean =>
  isFormWord(cells.find((cell) => cell !== '') ?? '') && cells.length > 1;
const isFigureRow = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell === '' || figure.test(normalise(cell)));

/** As many figures as a row of the form may have: `1,234` parted at its comma would be two. */
function isRowLength(cells: readonly string[], headers: number): boolean {
  const figures = figuresIn(cells);
  return figures === 0 || figures === 7 || figures === 15 || figures <= headers;
}

/** A sheet saved with commas or semicolons; left as it is where a row has more figures than the form. */
function sheetRows(lines: readonly string[], mark: string): string[] | null {
  const parted = lines.map((line) => commaCells(line, mark));
  if (parted.filter((cells) => cells && isSheetRow(cells)).length < FEWEST) return null;
  const all: string[] = [];
  let headers = 0;
  for (const [at, cells] of parted.entries()) {
    const line = lines[at] ?? '';
    if (!cells || (!isSheetRow(cells) && !isFigureRow(cells))) {
      all.push(cells?.slice(1).every((cell) => cell === '') ? (cells[0] ?? '') : line);
      continue;
    }
    if (figuresIn(cells) === 0) headers = cells.filter((cell) => cell !== '').length - 1;
    if (!isRowLength(cells, headers)) return null;
    all.push(cells.join('\t'));
  }
  return all;
}

const rowEnd = /^[\s|]*\|\|[\s|]*$/;

/** The cells of the form's longest row. */
const LONGEST_ROW = 18;

/** Whether the end of a row is lost in it: more cells than the form has, or a label behind figures. */
const holdsRows = (cells: readonly string[]): boolean =>
  cells.length > LONGEST_ROW ||
  cells.some((cell, at) => figure.test(normalise(cells[at - 1] ?? '')) && isFormWord(cell));

/** The rows of a table, or each cell on a line of its own where nothing says where rows end. */
const linesOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.some(holdsRows) ? rows.flat() : rows.map((cells) => cells.join('\t'));

/** One cell a line with a stroke behind it, and `||` where the row ends. */
function strokeLines(lines: readonly string[]): string[] {
  const all: string[] = [];
  let rows: string[][] = [[]];
  const flush = () => {
    all.push(...linesOf(rows.filter((row) => row.length > 0)));
    rows = [[]];
  };
  for (const line of lines) {
    const cells = strokeCells(line);
    if (rowEnd.test(line)) rows.push([]);
    else if (cells) rows.at(-1)?.push(...(cells.length > 0 ? cells : ['']));
    else {
      flush();
      all.push(line);
    }
  }
  flush();
  return all;
}

function strokeRows(lines: readonly string[]): string[] | null {
  const parted = lines.map(strokeCells);
  if (parted.filter(holdsFormWord).length < FEWEST) return null;
  if (lines.filter((line) => rowEnd.test(line)).length >= FEWEST) return strokeLines(lines);
  const rows = parted.filter(holdsFormWord);
  // Strokes behind single cells tell no rows: what is left is one cell a line.
  if (rows.every((cells) => cells?.length === 1)) return lines.map((line, at) => parted[at]?.join(' ') ?? line);
  return lines.flatMap((line, at) => {
    const cells = parted[at];
    if (!cells) return [line];
    if (cells.length > 0 && cells.every((cell) => divider.test(cell) || /^[-:=+]{3,}$/.test(cell))) return [];
    return [cells.length < 2 ? `${cells.join('')}\t` : cells.join('\t')];
  });
}

/** Rows whose cells are parted by strokes (pipes, Markdown) or by commas, with tabs between them instead. */
export function partedRows(lines: readonly string[]): readonly string[] {
  return strokeRows(lines) ?? sheetRows(lines, ',') ?? sheetRows(lines, ';') ?? lines;
}
