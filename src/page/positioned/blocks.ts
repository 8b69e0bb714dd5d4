import type { RuledCell } from './grid/cellsOf';
import type { PrintedLine } from './lines/linesOf';
import type { Box } from './positionedPage';

/** A box and the page, counted from 1, on which it stands; the box as the page is shown. */
export interface Place {
  readonly page: number;
  readonly box: Box;
}

export interface LineBlock {
  readonly kind: 'line';
  readonly line: PrintedLine;
  readonly place: Place;
}

export interface CellBlock extends RuledCell {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Something is printed here that nobody can tell. */
  readonly isUnread: boolean;
  readonly place: Place;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly cells: readonly CellBlock[];
  readonly rows: number;
  /** Where its columns begin and end. */
  readonly xs: readonly number[];
  readonly box: Box;
  readonly place: Place;
}

export interface PictureBlock {
  readonly kind: 'picture';
  readonly place: Place;
  readonly box: Box;
}

/** What stands on a page, from the top down. */
export type Block = LineBlock | TableBlock | PictureBlock;

export const boxOfBlock = (block: Block): Box => (block.kind === 'line' ? block.line.box : block.box);
