import type { Element } from 'domhandler';
import { type Grid, gridOf } from '../../page/tree/grid';
import { folded } from '../../page/tree/textOf';
import { cellsOf } from '../sections/segments';

/** No table of the form prints half as much. */
const MOST_PRINTED = 9000;

/** All that rows of a table print, so that a person may say what it is: a line for each, its cells parted by tabs. */
export const printOf = (rows: Grid['rows']): string =>
  rows
    .map((row) =>
      cellsOf(row)
        .map(({ text }) => folded(text))
        .join('\t'),
    )
    .join('\n')
    .slice(0, MOST_PRINTED);

/** All that a table prints. */
export const printOfTable = (table: Element): string => printOf(gridOf(table).rows);
