import { type Element as Copy, isTag, type Document as Tree } from 'domhandler';
import { withoutUnseen } from '../page/shown/withoutUnseen';
import { textOf } from '../page/tree/textOf';
import type { View } from '../page/tree/view';
import { walk } from '../page/tree/walk';
import { readValue } from '../parse/readValue';
import { printOfTable } from '../parse/tables/printOf';

/** A table of a page, and all that it prints to a reader. */
export interface PrintedTable {
  readonly table: Copy;
  readonly print: string;
}

/** No page that holds a report has more; the browser is asked about every cell of them. */
const MOST_TABLES = 60;
/** Table 2 prints no fewer figures than this, since 2021. */
const FEWEST_FIGURES = 10;

const isNumber = (text: string): boolean => readValue(text).state === 'number';
const no = (): boolean => false;

/** The tables of a page that hold no other. */
function innerTables(tree: Tree): Copy[] {
  const tables = new Set<Copy>();
  walk(tree, (node) => {
    if (!isTag(node) || node.name !== 'table') return undefined;
    for (let at = node.parent; at && isTag(at); at = at.parent) tables.delete(at);
    tables.add(node);
    return undefined;
  });
  return [...tables];
}

function holdsFigures(table: Copy): boolean {
  let count = 0;
  walk(table, (node) => {
    if (isTag(node) && /^t[dh]$/.test(node.name) && isNumber(textOf(node, 60))) count += 1;
    return count < FEWEST_FIGURES ? undefined : 'stop';
  });
  return count >= FEWEST_FIGURES;
}

/** Every table of figures in a page's tree, as a reader sees it, whether the form's or not; of one that is not shown, nothing. */
export function printedTables(tree: Tree, view: View): PrintedTable[] {
  const tables = innerTables(tree).filter(holdsFigures).slice(0, MOST_TABLES);
  return tables.flatMap((table) => {
    if (view.isHidden(table)) return [];
    withoutUnseen(table, view, no, no, isNumber);
    return [{ table, print: printOfTable(table) }];
  });
}
