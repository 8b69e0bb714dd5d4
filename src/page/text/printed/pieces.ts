import { displayColumns } from '../displayColumns';

/** A run of letters in a printed line, and the columns of print it takes. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How programs count the columns of print: each letter as one, or each as wide as a terminal shows it. */
export type Measure = (line: string) => readonly { readonly letter: string; readonly column: number }[];
export const MEASURES: readonly Measure[] = [
  (line) => [...line].map((letter, column) => ({ letter, column })),
  displayColumns,
];

/** What a line prints, parted by any white space. */
export function piecesOf(line: string, measure: Measure): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (const { letter, column } of measure(`${line} `)) {
    if (/\s/.test(letter)) {
      if (text !== '') pieces.push({ text, from, to: column });
      text = '';
    } else {
      if (text === '') from = column;
      text += letter;
    }
  }
  return pieces;
}
