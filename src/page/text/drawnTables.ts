import { displayColumns } from './displayColumns';

/** The strokes of a table drawn in characters; a line that has none but these parts rows. */
const UPRIGHT = new Set('|│┃║￨｜├┤┼┬┴┌┐└┘╭╮╰╯╔╗╚╝╠╣╬╦╩┏┓┗┛┣┫╋┳┻╞╡╪');
const ACROSS = new Set('─━═-=—┄┈');
const rule = /^[\s|│┃║├┤┼┬┴┌┐└┘╭╮╰╯╔╗╚╝╠╣╬╦╩┏┓┗┛┣┫╋┳┻╞╡╪+─━═=—┄┈-]{5,}$/;
const corner = /[+├┤┼┬┴┌┐└┘╭╮╰╯╔╗╚╝╠╣╬╦╩┏┓┗┛┣┫╋┳┻╞╡╪]/;

/** A piece of a drawn line between two strokes: where it stands, and its words; null for a stroke across. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string | null;
}
/** A cell: the columns it reaches over, and what it says, line after line. */
interface DrawnCell {
  readonly from: number;
  readonly to: number;
  text: string;
}

const isRule = (line: string): boolean => rule.test(line) && corner.test(line) && /[─━═=—┄┈-]{2}/.test(line);
const isDrawn = (line: string): boolean => /^\s*[|│┃║├┤┼┬┴┌┐└┘╭╮╰╯╔╗╚╝╠╣╬╦╩┏┓┗┛┣┫╋┳┻╞╡╪+]/.test(line);

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = -1;
  let text = '';
  for (const { letter, column } of displayColumns(line)) {
    if (UPRIGHT.has(letter) || (letter === '+' && isRule(line))) {
      const isAcross = text.length > 1 && [...text].every((each) => ACROSS.has(each));
      if (from >= 0 && column > from) pieces.push({ from, to: column, text: isAcross ? null : text.trim() });
      from = column + 1;
      text = '';
    } else text += letter;
  }
  return pieces;
}

const figure = /^[+-]?\d[\d,.]*$/;

/**
 * Cells from the top line to the last: one goes on below where the same two strokes stand without one across. null where
 * a figure stands right below another: rows without a stroke between them.
 */
function cellsOf(lines: readonly string[]): DrawnCell[][] | null {
  const rows: DrawnCell[][] = [];
  let open = new Map<string, DrawnCell>();
  for (const line of lines) {
    const next = new Map<string, DrawnCell>();
    const row: DrawnCell[] = [];
    for (const { from, to, text } of piecesOf(line)) {
      if (text === null) continue;
      const key = `${from}-${to}`;
      const cell = open.get(key) ?? { from, to, text: '' };
      if (!open.has(key)) row.push(cell);
      if (figure.test(cell.text) && figure.test(text)) return null;
      cell.text += text;
      next.set(key, cell);
    }
    if (row.length > 0) rows.push(row);
    open = next;
  }
  return rows;
}

/** Rows of words in the table's own columns: a cell over several stands in its first. */
function rowsOf(lines: readonly string[]): string[][] | null {
  const rows = cellsOf(lines);
  if (!rows) return null;
  const edges = [...new Set(rows.flat().map(({ from }) => from))].sort((a, b) => a - b);
  const columns = new Map(edges.map((edge, index) => [edge, index]));
  return rows.map((row) => {
    const cells = edges.map(() => '');
    for (const { from, text } of row) cells[columns.get(from) ?? 0] = text;
    return cells.slice(0, (columns.get(row.at(-1)?.from ?? 0) ?? 0) + 1);
  });
}

/** Tables drawn in lines, as pandoc, w3m and databases print them, with their cells between tabs instead. */
export function drawnTables(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let next = at;
    while (next < lines.length && isDrawn(lines[next] ?? '')) next += 1;
    next = Math.max(next, at + 1);
    const drawn = lines.slice(at, next);
    const isTable = drawn.filter(isRule).length > 1;
    const rows = isTable ? rowsOf(drawn) : null;
    if (rows) all.push('', ...rows.map((row) => row.join('\t')), '');
    else all.push(...(isTable ? drawn.filter((line) => !isRule(line)) : drawn));
    at = next;
  }
  return all;
}
