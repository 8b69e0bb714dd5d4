import { type Element, isTag } from 'domhandler';
import { check } from '../../check/check';
import { fromHtml } from '../../page/saved/fromHtml';
import { append } from '../../page/tree/append';
import { walk } from '../../page/tree/walk';
import { isRowOfPages } from '../../parse/region/otherPages';
import { type Result, resultSchema } from '../../result/resultSchema';
import type { Page } from '../inputs/input';
import { type CheckTerms, optionsFor } from './checkInput';

/** Takes the rows of pages out of a page that another follows. */
function removeRows(root: Element): void {
  const rows: Element[] = [];
  walk(root, (node) => {
    if (!isTag(node) || !isRowOfPages(node)) return undefined;
    rows.push(node);
    return 'skip';
  });
  for (const row of rows) row.children = [];
}

/** The pages of one report read as one: what the later ones hold of it stands behind the first one's. Null where they hold none. */
export function checkJoined([page, ...others]: readonly [Page, ...Page[]], terms: CheckTerms): Result | null {
  const trees = [page, ...others].map(({ texts }) => fromHtml(texts[0]));
  const roots = trees.map((tree): Element | null => check(tree, optionsFor({ kind: 'html' }, terms)).provenance.root);
  const [root, ...more] = roots;
  const [tree] = trees;
  if (!root || !tree) return null;
  for (const each of [root, ...more].slice(0, -1)) if (each) removeRows(each);
  for (const each of more) for (const child of [...(each?.children ?? [])]) append(root, child);
  return resultSchema.parse(check(tree, optionsFor(page.source, terms)).result);
}
