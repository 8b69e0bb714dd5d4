import {
  DISPUTE_RESULTS,
  EDITIONS,
  type Edition,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  type TableId,
} from '../../report/addresses';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from '../../report/labels/disputeLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS } from '../../report/labels/requestLabels';
import { normalise } from '../../report/normalise';

/** A printed line: its words, and the figures that stand at its end. */
interface PrintedLine {
  readonly words: readonly string[];
  readonly figures: readonly string[];
}

const figure = /^[+-]?\d[\d,]*(?:\.\d+)?$/;
const sentence = /[。；！？]\s*$/;

function printedLine(line: string): PrintedLine {
  const pieces = line
    .trim()
    .split(/[\s\u00a0\u3000]+/)
    .filter((piece) => piece !== '');
  let at = pieces.length;
  while (at > 0 && figure.test(normalise(pieces[at - 1] ?? ''))) at -= 1;
  return { words: pieces.slice(0, at), figures: pieces.slice(at) };
}

const groupsText = Object.values(REQUEST_ROW_GROUPS)
  .map(({ official }) => normalise(official))
  .join('\n');

/** Whether the words beside a row's figures are cut from its label, or from those that head several rows. */
function isOfRow({ words }: PrintedLine, row: keyof typeof REQUEST_ROW_LABELS): boolean {
  const { official, aliases = [], variants = [] } = REQUEST_ROW_LABELS[row];
  const own = [official, ...aliases, ...variants].map(normalise).join('\n');
  return words.map(normalise).every((word) => own.includes(word) || groupsText.includes(word));
}

function namesRow({ words }: PrintedLine, row: keyof typeof REQUEST_ROW_LABELS): boolean {
  const own = normalise(REQUEST_ROW_LABELS[row].official);
  return words.map(normalise).some((word) => own.includes(word));
}

/** Table 3 where every row of an edition stands there in order with its seven figures, whatever lines its label takes. */
function requests(lines: readonly PrintedLine[]): string[][] | null {
  const data = lines.filter(({ figures }) => figures.length > 0);
  if (data.some(({ figures }) => figures.length !== REQUEST_COLUMNS.length)) return null;
  const fits = (edition: Edition): boolean => {
    const rows = REQUEST_ROWS[edition];
    if (rows.length !== data.length) return false;
    const all = rows.every((row, at) => isOfRow(data[at] ?? { words: [], figures: [] }, row));
    return (
      all && rows.filter((row, at) => namesRow(data[at] ?? { words: [], figures: [] }, row)).length > rows.length / 2
    );
  };
  const edition = EDITIONS.find(fits);
  if (!edition) return null;
  const head = REQUEST_COLUMNS.map((column) => REQUEST_COLUMN_LABELS[column].official);
  return [
    ['', '', '', ...head],
    ...REQUEST_ROWS[edition].map((row, at) => [...placed(row), ...(data[at]?.figures ?? [])]),
  ];
}

/** A row's label in the form's three columns. */
function placed(row: keyof typeof REQUEST_ROW_LABELS): string[] {
  const { official } = REQUEST_ROW_LABELS[row];
  const group = REQUEST_ROW_GROUPS[row.split('.')[0] ?? ''];
  if (group && row.includes('.'))
    return ['', row.endsWith('.all') ? official : group.official, row.endsWith('.all') ? '' : official];
  return /^（/.test(official) ? ['', official, ''] : [official, '', ''];
}

const letters = (text: string): string => [...normalise(text)].sort().join('');

/** Table 4 where its fifteen figures stand in one line, below nothing but the letters of its header. */
function disputes(lines: readonly PrintedLine[]): string[][] | null {
  const data = lines.filter(({ figures }) => figures.length > 0);
  const groups = Object.values(DISPUTE_GROUP_LABELS).map(({ official }) => official);
  const results = groups.flatMap(() => DISPUTE_RESULTS.map((result) => DISPUTE_RESULT_LABELS[result].official));
  const header = letters([LITIGATION_LABEL, ...groups, ...results].join(''));
  const printed = letters(lines.flatMap(({ words }) => words).join(''));
  const [only] = data;
  if (data.length !== 1 || only?.figures.length !== results.length || printed !== header) return null;
  return [groups.flatMap((group) => DISPUTE_RESULTS.map(() => group)), results, [...only.figures]];
}

/**
 * A table as a PDF reader lays it out, its labels broken over lines between the columns. It is read only where no figure
 * is left over and none is wanting; anything else is not guessed at.
 */
export function printedColumns(id: TableId, lines: readonly string[]): string[][] | null {
  const own = lines.filter((line) => !sentence.test(line)).map(printedLine);
  if (id === 'requests') return requests(own);
  return id === 'disputes' ? disputes(own) : null;
}
