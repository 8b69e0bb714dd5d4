import { SECTIONS } from '../report/addresses';
import { hasOtherPages } from '../result/hasOtherPages';
import type { Result } from '../result/resultSchema';
import type { PageSource } from './workers/pageTask';

/** A page, its name, and which section of the form it begins with. */
interface Placed {
  readonly source: PageSource;
  readonly name: string;
  readonly position: number;
}

/** Pages that follow one another, and what was found on all of them together. */
export interface Joined {
  readonly pages: readonly [Placed, ...Placed[]];
  readonly result: Result;
}

const sectionsOn = ({ report }: Result): string[] =>
  SECTIONS.filter((id) => report?.sections.some((each) => each.id === id && each.status !== 'missing'));

/** Whether a result is of a page that says the report goes on, or began, on another. */
export const isPart = ({ report, findings, source }: Result): boolean =>
  report !== null && /^(?:html|mhtml)$/.test(source.kind) && hasOtherPages({ findings });

/** Whether a page holds what is wanting of the same organ's report of the same year, and nothing that was there. */
export function goesOn(first: Result, second: Result): boolean {
  const [one, other] = [first.report, second.report];
  if (!one || !other || !isPart(first) || !isPart(second) || one.organ === null || one.organ !== other.organ)
    return false;
  if (one.year !== null && other.year !== null && one.year !== other.year) return false;
  const known = new Set(sectionsOn(first));
  return !sectionsOn(second).some((id) => known.has(id));
}

/** A page of a report as the first to be joined. */
export const asJoined = (source: PageSource, result: Result): Joined => ({
  pages: [
    {
      source,
      name: result.source.file ?? result.source.url ?? result.source.id ?? '',
      position: SECTIONS.findIndex((id) => sectionsOn(result).includes(id)),
    },
  ],
  result,
});

/** The pages of both, in the order of the form. */
export function pagesOf({ pages: [first, ...others] }: Joined, next: Joined): Joined['pages'] {
  const [page = first, ...rest] = [first, ...others, ...next.pages].sort((a, b) => a.position - b.position);
  return [page, ...rest];
}
