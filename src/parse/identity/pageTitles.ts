import type { PageFacts } from '../../page/facts';
import { isReportTitle } from './isReportTitle';

/** A title without the names of column and site behind it. */
const withoutSite = (title: string): string => title.split(/\s*[_|｜]\s*|\s*(?<!\d)[-—–]+(?!\d)\s*/)[0] ?? title;

/**
 * What a page calls itself: its title and its main headings, the first heading before others, which may be an
 * example's. Other elements that are called titles head the lists of news beside the article.
 */
function ownTitles({ titles, metas, documentTitle }: PageFacts): { main: string[]; further: string[] } {
  const headings = titles.flatMap(({ node, text }) => (node.name === 'h1' || node.name === 'ucaptitle' ? [text] : []));
  const named = (all: readonly (string | null | undefined)[]) => all.flatMap((it) => (it ? [withoutSite(it)] : []));
  return {
    main: named([metas.get('articletitle'), documentTitle, headings[0]]),
    further: named(headings.slice(1)),
  };
}

/** The title of a report that a page calls itself by; null where it has none. */
export function ownReportTitle(facts: PageFacts): string | null {
  const { main, further } = ownTitles(facts);
  return [...main, ...further].find(isReportTitle) ?? null;
}

/** Pages with the same tables that speak of a part of the year. */
export const otherPeriod = /半年|季度|\d月份|\d月?[-—–~至]\d+月/;
/** Pages about reports: how to make one, what one means. No word of them is a part of an organ's name. */
const about =
  /格式|模板|样表|填报|填写|有关事项|(?:做好|开展|规范|加强|报送).*(?:年度报告|年报)|(?:年度报告|年报).{0,4}(?:编制|编写|报送)|解读|图解|一图|图看|漫画|动漫|访谈|问答/;
const otherReport = /法治政府|法治建设|依法行政|政府网站|政务新媒体|决算|预算公开|建议提案|提案办理|工作要点|统计年报/;

const isOther = (title: string) => otherPeriod.test(title) || about.test(title) || otherReport.test(title);

/** The page's own title where it says that the page is no report, and none of its titles is a report's. */
export function otherKindOf(facts: PageFacts): string | null {
  const { main, further } = ownTitles(facts);
  for (const titles of [main, further]) {
    if (titles.some(isReportTitle)) return null;
    const other = titles.find(isOther);
    if (other !== undefined) return other;
  }
  return null;
}
