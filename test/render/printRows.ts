import type { Matrix, Piece } from './matrix';

/** A cell as it is written. */
export interface Printed {
  readonly piece: Piece;
  readonly columns: number;
  readonly rows: number;
}

/**
 * How a page writes cells over several slots:
 * `spans` as the form does; `repeated` and `empty` write a cell for every slot, with the label again or with nothing;
 * `repeatedDown` and `emptyDown` do so downwards only; `bare` writes the cell once without spans.
 */
export const SPANNING = ['spans', 'repeated', 'empty', 'repeatedDown', 'emptyDown', 'bare'] as const;
export type Spanning = (typeof SPANNING)[number];

/** One rowspan that does not fit: which of the tall cells, and by how many rows. */
export interface Misfit {
  readonly which: number;
  readonly by: number;
}

interface Box {
  readonly piece: Piece;
  readonly row: number;
  readonly column: number;
  columns: number;
  rows: number;
}

function boxesOf(matrix: Matrix): Map<Piece, Box> {
  const boxes = new Map<Piece, Box>();
  matrix.forEach((slots, row) => {
    slots.forEach((piece, column) => {
      if (!piece) return;
      const box = boxes.get(piece) ?? { piece, row, column, columns: 1, rows: 1 };
      box.columns = Math.max(box.columns, column - box.column + 1);
      box.rows = Math.max(box.rows, row - box.row + 1);
      boxes.set(piece, box);
    });
  });
  return boxes;
}

const nothing: Piece = { text: '' };

/** What stands in a slot that a cell covers: a value is printed once, however its table repeats labels. */
function copyOf(piece: Piece, isRepeated: boolean): Piece {
  return isRepeated && piece.isLabel ? { text: piece.text, isLabel: true } : nothing;
}

/** Which slots of a cell are written as cells of their own, and with which spans. */
export const WAYS: Record<
  Spanning,
  { readonly isAcross: boolean; readonly isDown: boolean; readonly isRepeated: boolean }
> = {
  spans: { isAcross: false, isDown: false, isRepeated: false },
  repeated: { isAcross: true, isDown: true, isRepeated: true },
  empty: { isAcross: true, isDown: true, isRepeated: false },
  repeatedDown: { isAcross: false, isDown: true, isRepeated: true },
  emptyDown: { isAcross: false, isDown: true, isRepeated: false },
  bare: { isAcross: false, isDown: false, isRepeated: false },
};

/** The cell a slot begins, or null where a cell that began before covers it. */
function cellAt(box: Box, row: number, column: number, spanning: Spanning): Printed | null {
  const { isAcross, isDown, isRepeated } = WAYS[spanning];
  const columns = isAcross || spanning === 'bare' ? 1 : box.columns;
  const rows = isDown || spanning === 'bare' ? 1 : box.rows;
  if (box.row === row && box.column === column) return { piece: box.piece, columns, rows };
  const isWritten = (box.row === row || isDown) && (box.column === column || isAcross);
  return isWritten ? { piece: copyOf(box.piece, isRepeated), columns, rows } : null;
}

/** The cells of every row, as a page writes them. */
export function printRows(matrix: Matrix, spanning: Spanning, misfit: Misfit | null = null): Printed[][] {
  const boxes = boxesOf(matrix);
  const tall = [...boxes.values()].filter(({ rows }) => rows > 1);
  const wrong = misfit && spanning === 'spans' ? tall[misfit.which % Math.max(tall.length, 1)] : undefined;
  if (wrong && misfit) wrong.rows = Math.max(1, wrong.rows + misfit.by);
  return matrix.map((slots, row) =>
    slots.flatMap((piece, column) => {
      const box = piece && boxes.get(piece);
      return (box && cellAt(box, row, column, spanning)) ?? [];
    }),
  );
}
