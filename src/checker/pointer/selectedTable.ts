import { type PrintedTable, printedTables } from '../../check/printedTables';
import { fromLive, type Means } from '../../page/live/fromLive';

interface LiveTable extends Pick<PrintedTable, 'print'> {
  readonly element: Node | undefined;
}

/** Every table of figures on a live page; none of a page that is too large to be read. */
export function liveTables(document: Document, means: Means): LiveTable[] {
  const { tree, liveOf, view, isTruncated } = fromLive(document, means);
  if (isTruncated) return [];
  return printedTables(tree, view).map(({ table, print }) => ({ element: liveOf(table), print }));
}

/** Where the selection begins, or where a person clicked last; in a frame of the same site where the focus is there. */
function selectedIn(document: Document): Node | null {
  const { activeElement } = document;
  const within = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument : null;
  return within ? selectedIn(within) : (document.getSelection()?.anchorNode ?? null);
}

/** What the table prints that holds the selection; null where none does. */
export function selectedPrint(document: Document, means: Means): string | null {
  const selected = selectedIn(document);
  const found = liveTables(document, means).find(({ element }) => selected && element?.contains(selected));
  return found?.print ?? null;
}
