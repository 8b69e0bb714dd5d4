import { type Document, type Element, isTag } from 'domhandler';
import { gridOf } from '../../page/tree/grid';
import { walk } from '../../page/tree/walk';

/** The rows of a document's largest table; a joined cell stands in its first place alone, its others are empty. */
export function tableRows(tree: Document): string[][] {
  const tables: Element[] = [];
  walk(tree, (node) => {
    if (isTag(node) && node.name === 'table') tables.push(node);
    return undefined;
  });
  const grids = tables.map((table) => gridOf(table));
  const largest = grids.sort((a, b) => b.rows.length - a.rows.length)[0];
  return (largest?.rows ?? []).map((row, at) =>
    Array.from(row, (cell, column) => (cell && cell.row === at && cell.column === column ? cell.text.trim() : '')),
  );
}
