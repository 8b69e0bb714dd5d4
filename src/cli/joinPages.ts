import { type Element, isTag } from 'domhandler';
import { check } from '../check/check';
import { append } from '../page/append';
import { fromHtml } from '../page/fromHtml';
import { walk } from '../page/walk';
import { isRowOfPages } from '../parse/otherPages';
import { SECTIONS } from '../report/addresses';
import { type Result, resultSchema } from '../result/resultSchema';
import type { Terms } from './checkInput';
import type { Input, Page } from './input';

/** A page, and which section of the form it begins with. */
interface Placed {
  readonly page: Page;
  readonly position: number;
}

/** Pages that follow one another, and what was found on all of them together. */
export interface Joined {
  readonly pages: readonly Placed[];
  readonly result: Result;
}

const sectionsOn = ({ report }: Result): string[] =>
  SECTIONS.filter((id) => report?.sections.some((each) => each.id === id && each.status !== 'missing'));

/** Whether a result is of a page that says the report goes on, or began, on another. */
export const isPart = ({ report, findings }: Result): boolean =>
  report !== null && findings.some(({ rule }) => rule === 'structure/several-pages');

/** Whether a page holds what is wanting of the same organ's report of the same year, and nothing that was there. */
export function goesOn(first: Result, second: Result): boolean {
  const [one, other] = [first.report, second.report];
  if (!one || !other || !isPart(first) || !isPart(second) || one.organ === null || one.organ !== other.organ)
    return false;
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  const known = new Set(sectionsOn(first));
  return !sectionsOn(second).some((id) => known.has(id));
}

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

/** A page of a report as the first to be joined. */
export const asJoined = (page: Page, result: Result): Joined => ({
  pages: [{ page, position: SECTIONS.findIndex((id) => sectionsOn(result).includes(id)) }],
  result,
});

/** The pages read as one: what the later ones hold of the report stands behind the first one's. */
export function joinPages(
  before: Joined,
  page: Page,
  result: Result,
  { settings, checkedAt, before: lastYear }: Terms,
): Joined | null {
  const pages = [...before.pages, ...asJoined(page, result).pages].sort((a, b) => a.position - b.position);
  const terms = { settings, checkedAt, ...(lastYear ? { before: lastYear } : {}) };
  const trees = pages.map((each) => fromHtml(each.page.texts[0]));
  const roots = trees.map(
    (tree): Element | null => check(tree, { source: { kind: 'html' }, ...terms }).provenance.root,
  );
  const [root, ...more] = roots;
  const [tree] = trees;
  if (!root || !tree) return null;
  for (const each of [root, ...more].slice(0, -1)) if (each) removeRows(each);
  for (const each of more) for (const child of [...(each?.children ?? [])]) append(root, child);
  return {
    pages,
    result: resultSchema.parse(check(tree, { source: pages[0]?.page.source ?? page.source, ...terms }).result),
  };
}

export const isPage = (input: Input): input is Page => 'texts' in input && input.source.kind !== 'text';
