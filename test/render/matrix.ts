/** One cell of a table before it is written: a label, a value with its address, or neither. */
export interface Piece {
  readonly text: string;
  readonly address?: string;
  /** A label of the form, which may be printed in other words. */
  readonly isLabel?: boolean;
}

/** A table as slots: one piece over several slots is a cell with spans; null prints nothing. */
export type Matrix = readonly (readonly (Piece | null)[])[];

export const label = (text: string): Piece => ({ text, isLabel: true });
export const filler = (text: string): Piece => ({ text });

/** A column more; a cell that covers both neighbours of the place covers the new slot too. */
export function insertColumn(matrix: Matrix, at: number, piece: (row: number) => Piece): Matrix {
  return matrix.map((row, index) => {
    const covers = at > 0 && at < row.length && row[at] !== null && row[at] === row[at - 1];
    return [...row.slice(0, at), covers ? (row[at] ?? null) : piece(index), ...row.slice(at)];
  });
}

/** A row more; a cell that covers the rows above and below covers the new slot too. */
export function insertRow(matrix: Matrix, at: number, piece: (column: number) => Piece): Matrix {
  const [above = [], below = []] = [matrix[at - 1], matrix[at]];
  const row = above.map((over, column) => (over !== null && over === below[column] ? over : piece(column)));
  return [...matrix.slice(0, at), row, ...matrix.slice(at)];
}

/** What becomes of a cell that a page break cuts: printed again, an empty cell, or nothing at all. */
export type Continuation = 'again' | 'empty' | 'gone';

/** The rows from a break on, with the cells that it cuts continued. */
function continued(matrix: Matrix, at: number, how: Continuation): Matrix {
  const copies = new Map<Piece, Piece | null>();
  for (const [column, piece] of (matrix[at] ?? []).entries()) {
    if (piece === null || matrix[at - 1]?.[column] !== piece) continue;
    copies.set(piece, how === 'gone' ? null : how === 'again' ? { ...piece } : filler(''));
  }
  return matrix
    .slice(at)
    .map((row) => row.map((piece) => (piece && copies.has(piece) ? (copies.get(piece) ?? null) : piece)));
}

/** Prints the labels that reach over a row once more from there on, as a page break in Word does. */
export function repeatFrom(matrix: Matrix, at: number): Matrix {
  return [...matrix.slice(0, at), ...continued(matrix, at, 'again')];
}

/** Cuts a table before the given rows, in rising order. */
export function cutBefore(matrix: Matrix, rows: readonly number[], how: Continuation): Matrix[] {
  const [at, ...later] = rows;
  if (at === undefined) return [matrix];
  const rest = continued(matrix, at, how);
  return [
    matrix.slice(0, at),
    ...cutBefore(
      rest,
      later.map((row) => row - at),
      how,
    ),
  ];
}

/** The same table over more columns, each as many times wider as the table that it shares with others asks. */
export function stretched(matrix: Matrix, width: number): Matrix {
  return matrix.map((row) =>
    Array.from({ length: width }, (_, slot) => row[Math.floor((slot * row.length) / width)] ?? null),
  );
}

/** Another piece for each, one piece for one piece. */
export function mapPieces(matrix: Matrix, change: (piece: Piece) => Piece): Matrix {
  const changed = new Map<Piece, Piece>();
  const of = (piece: Piece) => {
    const next = changed.get(piece) ?? change(piece);
    changed.set(piece, next);
    return next;
  };
  return matrix.map((row) => row.map((piece) => (piece ? of(piece) : null)));
}
