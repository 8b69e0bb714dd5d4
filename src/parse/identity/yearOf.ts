import { onlyYear, yearsIn } from '../../report/dates';
import type { StatedPeriod } from '../../report/report';

/** A report names its year sooner than this. */
const OPENING = 2000;

/** The year most often named where the report begins to speak of its year. */
function majorityYear(paragraphs: readonly string[]): number | null {
  const sentences = paragraphs
    .join('')
    .split(/[。；]/)
    .slice(0, 6)
    .join('。')
    .slice(0, OPENING)
    .replace(/[《〔（(][^《〔（(》〕）)]*[》〕）)]/g, '');
  const counts = new Map<number, number>();
  for (const year of yearsIn(sentences)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A report of a year is published in the first half of the next; any other day names no year. */
function yearBefore(date: string | null): number | null {
  return date !== null && Number(date.slice(5, 7)) <= 6 ? Number(date.slice(0, 4)) - 1 : null;
}

/** What a page says of its year, place by place. */
interface Witnesses {
  readonly title: string | null;
  readonly preamble: string;
  readonly overview: readonly string[];
  readonly period: StatedPeriod | null;
  readonly published: string | null;
}

/** The year that title, opening, period and page date name most; of two named as often the title's, else the period's. */
export function yearOf({ title, preamble, overview, period, published }: Witnesses): number | null {
  const titled = title === null ? null : (onlyYear(title) ?? yearsIn(title)[0] ?? null);
  const counted = period?.days ? Number(period.days.from.slice(0, 4)) : null;
  const opening = majorityYear(overview) ?? majorityYear([preamble]);
  const named = [titled, counted, opening].filter((year) => year !== null);
  const votes = [...named, yearBefore(published)];
  const votesFor = (year: number) => votes.filter((vote) => vote === year).length;
  const [first] = named;
  return first === undefined ? null : named.reduce((best, year) => (votesFor(year) > votesFor(best) ? year : best));
}
