/** Marks where a cell's text goes on in a new line: two figures on two lines are not one. */
export const LINE_IN_CELL = '\u2028';
