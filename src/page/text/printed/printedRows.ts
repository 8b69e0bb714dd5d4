import { type Edition, REQUEST_ROWS, type RequestRow } from '../../../report/addresses';
import { REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS } from '../../../report/labels/requestLabels';
import { normalise, withoutOrdinal } from '../../../report/normalise';

/** A printed line: its words, and the figures that stand at its end. */
export interface PrintedLine {
  readonly words: readonly string[];
  readonly figures: readonly string[];
}

const figure = /^[+-]?\d[\d,]*(?:\.\d+)?$/;
const bareOrdinal = /^(?:\d{1,2}[.、]|\([一二三四五六七]\)|[一二三四]、)$/;

export function printedLine(line: string): PrintedLine {
  const pieces = line
    .trim()
    .split(/[\s\u00a0\u3000]+/)
    .filter((piece) => piece !== '');
  let at = pieces.length;
  while (at > 0 && figure.test(normalise(pieces[at - 1] ?? ''))) at -= 1;
  return { words: pieces.slice(0, at), figures: pieces.slice(at) };
}

const wordings = new Map(
  Object.entries(REQUEST_ROW_LABELS).map(([row, { official, aliases = [], variants = [] }]) => [
    row,
    [official, ...aliases, ...variants].map(normalise),
  ]),
);
const wordingsOf = (row: RequestRow): readonly string[] => wordings.get(row) ?? [];
const groupsText = Object.values(REQUEST_ROW_GROUPS)
  .map(({ official }) => normalise(official))
  .join('\n');

/** Whether the words beside a row's figures are cut from its label, or from those that head several rows. */
function isOfRow({ words }: PrintedLine, row: RequestRow): boolean {
  const own = wordingsOf(row).join('\n');
  return words.map(normalise).every((word) => own.includes(word) || groupsText.includes(word));
}

/** Whether a row's label begins in a line: with its ordinal, so that a piece from inside it does not pass for that. */
function beginsIn({ words }: PrintedLine, row: RequestRow): boolean {
  const own = wordingsOf(row);
  return words.map(normalise).some((word, at, all) => {
    const start = bareOrdinal.test(word) ? word + (all[at + 1] ?? '') : word;
    const isCut = withoutOrdinal(start) !== start && withoutOrdinal(start) !== '';
    return own.some((label) => label === start || (isCut && label.startsWith(start)));
  });
}

/** The lines that the labels of an edition's rows begin in; null unless each is there, one after another. */
function startsOf(lines: readonly PrintedLine[], rows: readonly RequestRow[]): number[] | null {
  const starts: number[] = [];
  for (const [at, line] of lines.entries()) {
    const row = rows[starts.length];
    if (row && beginsIn(line, row)) starts.push(at);
  }
  return starts.length === rows.length ? starts : null;
}

/** Where the rows of an edition begin, and their figures; null unless each has them beside its own label. */
export function printedRows(
  lines: readonly PrintedLine[],
  edition: Edition,
): { readonly start: number; readonly figures: readonly (readonly string[])[] } | null {
  const rows = REQUEST_ROWS[edition];
  const starts = startsOf(lines, rows);
  const data = [...lines.entries()].filter(([, { figures }]) => figures.length > 0);
  if (!starts || data.length !== rows.length) return null;
  const isBeside = rows.every((row, index) => {
    const [at, line] = data[index] ?? [-1, { words: [], figures: [] }];
    return at >= (starts[index] ?? 0) && at < (starts[index + 1] ?? lines.length) && isOfRow(line, row);
  });
  return isBeside ? { start: starts[0] ?? 0, figures: data.map(([, { figures }]) => figures) } : null;
}
