import { REQUEST_COLUMNS, type RequestColumn } from '../../../report/addresses';
import { BALANCE_NOTE, REQUEST_COLUMN_GROUPS } from '../../../report/labels/requestLabels';
import { normalise } from '../../../report/normalise';
import { namedColumns } from '../columnOrder';
import { MEASURES, type Measure, type Piece, piecesOf } from './pieces';

/** Pieces one below another, which make one label. */
interface Stack {
  from: number;
  to: number;
  text: string;
}

const groups: readonly string[] = REQUEST_COLUMN_GROUPS.map(normalise);
const note = normalise(`（${BALANCE_NOTE}）`);
const isOfNote = ({ text }: Piece): boolean => note.includes(normalise(text)) || /勾稽|第一项|第三项/.test(text);

/** The labels that the pieces of a header make, from left to right: those that overlap stand in one column. */
function stacksOf(lines: readonly string[], measure: Measure): Stack[] {
  const stacks: Stack[] = [];
  for (const piece of lines.flatMap((line) => piecesOf(line, measure))) {
    if (groups.includes(normalise(piece.text)) || isOfNote(piece)) continue;
    const own = stacks.find(({ from, to }) => piece.from < to && piece.to > from);
    if (own) {
      own.from = Math.min(own.from, piece.from);
      own.to = Math.max(own.to, piece.to);
      own.text += piece.text;
    } else stacks.push({ ...piece });
  }
  return stacks.sort((a, b) => a.from - b.from);
}

/** Table 3's columns as the lines of its header print them from left to right; null unless every one is named. */
export function printedHeads(lines: readonly string[]): RequestColumn[] | null {
  for (const measure of MEASURES) {
    const stacks = stacksOf(lines, measure);
    const columns = stacks.length === REQUEST_COLUMNS.length ? namedColumns(stacks.map(({ text }) => text)) : null;
    if (columns) return columns;
  }
  return null;
}
