import type { Grid, GridCell } from '../../page/tree/grid';
import { folded } from '../../page/tree/textOf';
import { normalise } from '../../report/normalise';
import { disputeGroup, isArticleClause, requestColumnGroup } from '../labels/formLabels';
import { readValue } from '../readValue';
import { cellsOf } from '../sections/segments';
import { type Header, isFigure, type Placed } from './alignment';
import type { TableReading } from './reading';
import { isSubtotal } from './requestHeader';

/** Heads of columns whose figures count nothing. */
const notes = /备注|说明|^注|序号|编号|[行栏项]次|代码/;

/** Whether a row prints values: what stands among them (O for 0, 无) is no head. */
const isOfValues = (line: Grid['rows'][number]) => cellsOf(line).filter(isFigure).length > 1;

/** The heads a figure may stand under: where its row lines up with its header the words above it, else the next that is none of the form's. */
function headsOf(grid: Grid, { row, column }: GridCell, { heads, width }: Header<string>, others: number): string[] {
  const odd = heads.flatMap(({ id, cell }) => (id === null ? [folded(cell.text)] : []));
  if (grid.rows[row]?.length !== width) return odd.slice(others, others + 1);
  const above = grid.rows.slice(0, row).flatMap((line) => {
    const word = folded(line[column]?.text ?? '');
    const isWord = readValue(word).state === 'text' && /[^\d\s]/.test(word);
    return isWord && line.length === width && !isOfValues(line) ? [word] : [];
  });
  return above.length > 0 ? above : odd;
}

/** A label over several columns names none of them. */
const isGroup = (text: string): boolean =>
  requestColumnGroup(text) !== null || disputeGroup(text) !== null || isArticleClause(text);

/** Whether figures count on by one, as the numbers of rows and columns do. */
export function isSerial(cells: readonly GridCell[]): boolean {
  const figures = cells.map(({ text }) => readValue(text).value);
  return figures.length > 2 && figures.every((figure, at) => at === 0 || figure === Number(figures[at - 1]) + 1);
}

/** Keeps a figure under the head it stands under, one after another. */
function keepUnplaced({ unplaced }: TableReading, head: string, cell: GridCell): void {
  const key = `${head} ${cell.column}`;
  const column = unplaced.get(key);
  if (column) column.cells.push(cell);
  else unplaced.set(key, { head, cells: [cell] });
}

/** Notes figures that stand in a row behind its label, in no column of the form. */
export function noteUnplaced(
  reading: TableReading,
  grid: Grid,
  row: number,
  label: GridCell | null,
  placed: Placed<string>,
  header: Header<string>,
): void {
  const known = new Set([...placed.values()].flat());
  const cells = cellsOf(grid.rows[row] ?? []).filter((cell) => cell.row === row);
  let others = 0;
  for (const cell of cells.slice(label ? cells.indexOf(label) + 1 : 0)) {
    if (cell.rows > 1 || known.has(cell) || !isFigure(cell)) continue;
    const heads = headsOf(grid, cell, header, others);
    others += 1;
    const last = heads.at(-1) ?? '';
    const head = isGroup(last) ? '' : last;
    if (heads.some((word) => notes.test(normalise(word)))) continue;
    reading.hasLooseFigures ||= head === '' || known.size === 0;
    if (known.size > 0 && !isSubtotal(normalise(last))) keepUnplaced(reading, head, cell);
  }
}

/** Notes a row that the form does not have, where it prints figures; the number it is called by, else 0. */
export function noteExtraRow(
  reading: TableReading,
  row: readonly GridCell[],
  label: GridCell | undefined,
  more: { readonly isOutcome: boolean; readonly isGroup?: true },
): number {
  const figures = row.slice(label ? row.indexOf(label) + 1 : 0).filter(isFigure);
  const [first] = figures;
  const name = label ? folded(label.text) : '';
  const isNumbering = isSerial(figures) && (name.length < 2 || notes.test(name));
  if (!first || row.length < 2 || isNumbering) return 0;
  const number = reading.extraRows.length + 1;
  const place = `${reading.table}.extras.${number}` as const;
  const isNothing = figures.every(({ text }) => readValue(text).value === 0);
  reading.extraRows.push({
    place,
    printed: name,
    ...more,
    ...(isNothing ? { isNothing } : {}),
  });
  reading.trail.set(place, (label ?? first).node);
  return number;
}
