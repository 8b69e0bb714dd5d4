import type { Grid, GridCell } from '../../page/tree/grid';
import { REQUEST_COLUMNS, type RequestColumn } from '../../report/addresses';
import { REQUEST_COLUMN_LABELS, SUBTOTAL_LABELS } from '../../report/labels/requestLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';
import { isBalanceNote, requestColumn, requestColumnGroup, withoutInstruction } from '../labels/formLabels';
import type { Match } from '../labels/labelIndex';
import { cellsOf } from '../sections/segments';
import type { Head, Header } from './alignment';
import { type HeaderWord, headerWords } from './headerWords';

/** Table 3's header: which columns it prints, and under which labels. */
export interface RequestHeader extends Header<RequestColumn> {
  readonly labels: ReadonlyMap<RequestColumn, { readonly cell: GridCell; readonly match: Match<RequestColumn> }>;
  /** The head of a column of sums over the next ones, which the form does not have. */
  readonly subtotal: GridCell | null;
}

/** Halves of labels that a header prints over two rows. */
const halves = new Set(['商业', '科研']);

/** A label that stands in table 3's header and nowhere else: rows too are called 其他 and 总计. */
function isColumnLabel(text: string): boolean {
  const id = requestColumn(text)?.id;
  return halves.has(normalise(text)) || (id !== undefined && id !== 'otherOrg' && id !== 'total');
}

/** True for a row that prints column labels; a page break in Word repeats it between data rows. */
export function isHeaderRow(row: Grid['rows'][number]): boolean {
  const cells = cellsOf(row);
  const known = cells.filter(({ text }) => isColumnLabel(text) || isGroup(text));
  return known.length >= 2 || cells.some(({ text }) => normalise(text) === '申请人情况' || isBalanceNote(text));
}

const isGroup = (text: string) => requestColumnGroup(text) !== null;
const subtotals = SUBTOTAL_LABELS.map(normalise);
/** A column right under 法人或其他组织, or headed 小计, is a sum and no column of the form. */
export function isSubtotal(text: string): boolean {
  const label = withoutInstruction(text);
  return subtotals.includes(label) || label.endsWith('小计');
}

const isWholeLabel = (text: string) => isSubtotal(text) || requestColumn(text)?.isOdd === false;

interface Named extends HeaderWord {
  match: Match<RequestColumn> | null;
}

function named(words: readonly HeaderWord[]): Named[] {
  const seen = new Set<RequestColumn>();
  return words.map((word) => {
    const match = isSubtotal(word.text) ? null : requestColumn(withoutOrdinal(word.text));
    // A column that is printed again is the same one; in words of its own it is another.
    if (!match || (seen.has(match.id) && match.isOdd)) return { ...word, match: null };
    seen.add(match.id);
    return { ...word, match };
  });
}

/** A head no wording names is the one column that is left between its two known neighbours. */
function fillGap(words: Named[]): void {
  const unknown = REQUEST_COLUMNS.filter((column) => !words.some(({ match }) => match?.id === column));
  const [column] = unknown;
  if (!column || unknown.length !== 1) return;
  const index = REQUEST_COLUMNS.indexOf(column);
  const gap = words.find(
    ({ match, text }, at) =>
      match === null &&
      !isSubtotal(text) &&
      words[at - 1]?.match?.id === REQUEST_COLUMNS[index - 1] &&
      words[at + 1]?.match?.id === REQUEST_COLUMNS[index + 1],
  );
  if (gap) gap.match = { id: column, official: REQUEST_COLUMN_LABELS[column].official, isOdd: true };
}

/** Reads the header rows of table 3. */
export function requestHeader(grid: Grid, rows: readonly number[]): RequestHeader {
  const first = rows.findIndex((row) => isHeaderRow(grid.rows[row] ?? []));
  const telling = { isGroup, isSilent: isBalanceNote, isWhole: isWholeLabel };
  const { words, width } = headerWords(grid, first < 0 ? [] : rows.slice(first), telling);
  const all = named(words);
  fillGap(all);
  const from = all.findIndex(({ match }) => match !== null);
  const columns = from < 0 ? [] : all.slice(from);
  const labels = new Map(columns.flatMap(({ cell, match }) => (match ? [[match.id, { cell, match }]] : [])));
  const heads = columns.map(({ cell, match, over }): Head<RequestColumn> => ({ id: match?.id ?? null, cell, over }));
  return { heads, width, labels, subtotal: all.find(({ text }) => isSubtotal(text))?.cell ?? null };
}
