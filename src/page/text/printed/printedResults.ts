import { DISPUTE_RESULTS } from '../../../report/addresses';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from '../../../report/labels/disputeLabels';
import { normalise } from '../../../report/normalise';
import { MEASURES, type Measure, type Piece, piecesOf } from './pieces';

const groups = Object.values(DISPUTE_GROUP_LABELS).map(({ official }) => official);
const results = DISPUTE_RESULTS.map((result) => DISPUTE_RESULT_LABELS[result].official);
const inOrder = groups.flatMap(() => results);
/** A letter by which each result is known wherever its label is cut. */
const TELLING = ['维', '纠', '他', '尚', '计'] as const;

const letters = (text: string): string => [...normalise(text)].sort().join('');
const header = letters([LITIGATION_LABEL, ...groups, ...inOrder].join(''));

const isAscending = (columns: readonly number[]): boolean =>
  columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? 0));

/** Where a label stands that is printed whole. */
const columnsOf = (pieces: readonly Piece[], label: string): number[] =>
  pieces.filter(({ text }) => normalise(text) === label).map(({ from }) => from);

/** Whether the groups, and in each the results, stand from left to right as the form has them. */
function isFormOrder(lines: readonly string[], measure: Measure): boolean {
  const pieces = lines.flatMap((line) => piecesOf(line, measure));
  const [reconsideration = '', direct = '', after = ''] = groups;
  const isOrdered = (...labels: readonly string[]) => {
    const columns = labels.flatMap((label) => columnsOf(pieces, label));
    return columns.length === labels.length && isAscending(columns);
  };
  if (!isOrdered(reconsideration, LITIGATION_LABEL) || !isOrdered(direct, after)) return false;
  const placed = lines.flatMap((line) => [...measure(line)]).sort((a, b) => a.column - b.column);
  const columns = TELLING.map((telling) => placed.flatMap(({ letter, column }) => (letter === telling ? column : [])));
  return groups.every((_, group) => isAscending(columns.map((of) => of[group] ?? -1)));
}

/** Table 4 where its fifteen figures stand in one line below all the letters of its header, in the form's order. */
export function printedResults(head: readonly string[], figures: readonly string[]): string[][] | null {
  if (figures.length !== inOrder.length || letters(head.join('')) !== header) return null;
  if (!MEASURES.some((measure) => isFormOrder(head, measure))) return null;
  return [groups.flatMap((group) => results.map(() => group)), inOrder, [...figures]];
}
