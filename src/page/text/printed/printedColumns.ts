import { EDITIONS, REQUEST_COLUMNS, REQUEST_ROWS, type RequestRow, type TableId } from '../../../report/addresses';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS } from '../../../report/labels/requestLabels';
import { printedHeads } from './printedHeads';
import { printedResults } from './printedResults';
import { printedLine, printedRows } from './printedRows';

const sentence = /[。；！？]\s*$/;

/** A row's label in the form's three columns. */
function placed(row: RequestRow): string[] {
  const { official } = REQUEST_ROW_LABELS[row];
  const group = REQUEST_ROW_GROUPS[row.split('.')[0] ?? ''];
  if (group && row.includes('.'))
    return ['', row.endsWith('.all') ? official : group.official, row.endsWith('.all') ? '' : official];
  return /^（/.test(official) ? ['', official, ''] : [official, '', ''];
}

/** Table 3 where every row of an edition stands beside its seven figures, below heads that name the columns. */
function requests(lines: readonly string[]): string[][] | null {
  const printed = lines.map(printedLine);
  for (const edition of EDITIONS) {
    const rows = printedRows(printed, edition);
    const columns = rows && printedHeads(lines.slice(0, rows.start));
    if (!columns || rows.figures.some(({ length }) => length !== REQUEST_COLUMNS.length)) continue;
    const head = columns.map((column) => REQUEST_COLUMN_LABELS[column].official);
    return [
      ['', '', '', ...head],
      ...REQUEST_ROWS[edition].map((row, at) => [...placed(row), ...(rows.figures[at] ?? [])]),
    ];
  }
  return null;
}

/** Table 4, whose figures stand in the last of its lines. */
function disputes(lines: readonly string[]): string[][] | null {
  const filled = lines.filter((line) => line.trim() !== '');
  const { words, figures } = printedLine(filled.at(-1) ?? '');
  return words.length > 0 ? null : printedResults(filled.slice(0, -1), figures);
}

/**
 * A table as a PDF reader lays it out, its labels broken over lines between the columns. It is read only where no figure
 * is left over and none is wanting, and heads say the columns; anything else is not guessed at.
 */
export function printedColumns(id: TableId, lines: readonly string[]): string[][] | null {
  const own = lines.filter((line) => !sentence.test(line));
  if (id === 'requests') return requests(own);
  return id === 'disputes' ? disputes(own) : null;
}
