import { TABLES } from '../report/addresses';
import type { Page } from './seePage';

/** Whether the nodes a page was read from are still its own: a page may put the same words in again. */
export function isWhole({ marks, locate }: Page): boolean {
  const tables = TABLES.flatMap((id) => locate(`tables.${id}`) ?? []);
  return (
    tables.every(({ element }) => element.isConnected) &&
    marks.every(
      ({ anchor, cells, words }) =>
        anchor.isConnected &&
        cells.every(({ node }) => node.isConnected) &&
        words.every(({ startContainer }) => startContainer.isConnected),
    )
  );
}
