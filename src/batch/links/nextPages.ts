import { type Document, isTag, type Text } from 'domhandler';
import type { PageFacts } from '../../page/facts';
import { walk } from '../../page/tree/walk';
import { addressFrom } from './addressFrom';

/** A list of reports has no more pages. */
const MOST_PAGES = 60;

/** The script that a common system prints its row of pages with: how many, which one, the name of the first. */
const printed =
  /createPageHTML\(\s*['"]?(\d{1,3})['"]?\s*,\s*['"]?(\d{1,3})['"]?\s*,\s*['"]([\w-]{1,60})['"]\s*,\s*['"]([a-z]{2,6})['"]/;

function printedPages(tree: Document, base: string): string[] {
  let script = '';
  walk(tree, (node) => {
    if (!isTag(node) || node.name !== 'script') return undefined;
    const text = (node.children[0] as Text | undefined)?.data ?? '';
    if (text.includes('createPageHTML(')) script = text;
    return 'skip';
  });
  const [, count, , name = '', ending = ''] = printed.exec(script) ?? [];
  if (count === undefined) return [];
  const further = Array.from(
    { length: Math.min(Number(count), MOST_PAGES) - 1 },
    (_, at) => `${name}_${at + 1}.${ending}`,
  );
  return further.flatMap((page) => addressFrom(page, base) ?? []);
}

const turning = /^(?:[\s<>«»‹›[\]]*(?:下一?页|后一?页|next)[\s<>«»‹›[\]]*|[>»›]{1,2}|\[?\d{1,2}\]?|第\d{1,2}页)$/i;
const folderOf = ({ host, pathname }: URL): string => host + pathname.slice(0, pathname.lastIndexOf('/') + 1);

/** The other pages of a list, as its row of pages leads to them: of its own site and folder, never further. */
export function nextPages(tree: Document, facts: PageFacts, base: string): string[] {
  const own = new URL(base);
  const linked = [
    ...facts.links.flatMap(({ text, url }) => (turning.test(text.trim()) ? [url] : [])),
    ...(facts.nextPage ? [facts.nextPage] : []),
  ];
  const pages = [...linked.flatMap((url) => addressFrom(url, base) ?? []), ...printedPages(tree, base)].filter(
    (url) => url !== own.href && folderOf(new URL(url)) === folderOf(own),
  );
  return [...new Set(pages)].slice(0, MOST_PAGES);
}
