import { isConnected } from '../../page/live/native';
import { TABLES } from '../../report/addresses';
import type { Page } from './page';

/** Whether the nodes a page was read from are still its own: a page may put the same words in again. */
export function isWhole({ marks, locate }: Page): boolean {
  const tables = TABLES.flatMap((id) => locate(`tables.${id}`) ?? []);
  return (
    tables.every(({ element }) => isConnected(element)) &&
    marks.every(
      ({ anchor, cells, words }) =>
        isConnected(anchor) &&
        cells.every(({ node }) => isConnected(node)) &&
        words.every(({ startContainer }) => isConnected(startContainer)),
    )
  );
}
