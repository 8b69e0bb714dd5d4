import type { Block, TableBlock } from '../blocks';

/** Figures no further than this from a table, in heights of theirs, may have slipped out of its row. */
const NEAR = 2.5;
const figures = /^[\d.,，\s]+$/;

/** Whether a line of nothing but figures stands close to an end of a table, within its sides. */
function isSpilled(block: Block | undefined, { box, place }: TableBlock): boolean {
  if (block?.kind !== 'line' || !figures.test(block.line.text)) return false;
  const { box: own, size } = block.line;
  const gap = Math.max(box.top - own.bottom, own.top - box.bottom);
  const isNear = gap < NEAR * size || block.place.page !== place.page;
  return isNear && own.left > box.left && own.right < box.right;
}

/** A table whose blanks at an end are not known to be blank, where figures stand right beside that end and in no cell. */
function doubted(table: TableBlock, isAbove: boolean, isBelow: boolean): TableBlock {
  const cells = table.cells.map((cell) => {
    const isAtEnd = (isAbove && cell.row === 0) || (isBelow && cell.row + cell.rows === table.rows);
    return isAtEnd && cell.text === '' ? { ...cell, isUnread: true } : cell;
  });
  return { ...table, cells };
}

/** Marks what a page's end has torn out of a row: its figures stand above or below the table, its cells look empty. */
export function withSpilledRows(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'table') return block;
    const [isAbove, isBelow] = [isSpilled(blocks[at - 1], block), isSpilled(blocks[at + 1], block)];
    return isAbove || isBelow ? doubted(block, isAbove, isBelow) : block;
  });
}
