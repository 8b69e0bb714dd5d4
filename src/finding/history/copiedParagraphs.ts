import type { SectionId } from '../../report/addresses';
import { foldYears } from '../../report/dates';
import type { Report } from '../../report/report';
import type { ReportJson } from '../../report/schema';
import { isOpening } from '../text/overviewText';
import { type ProseLine, proseLines } from '../text/proseLines';
import { SAME, sameShare } from './sameShare';

/** A paragraph that reads as one of last year's. */
export interface CopiedParagraph extends ProseLine {
  /** From 1, in its section. */
  readonly number: number;
  readonly share: number;
}

/** Fewer characters are alike by chance, unless a rule weighs them together: a heading, a sentence that every report has. */
const SHORT = 50;
/** Sections have some ten paragraphs; more are not compared. */
const MAX_PARAGRAPHS = 60;

const figures = (text: string) =>
  foldYears(text)
    .replace(/20\d\d年?/g, '')
    .match(/\d+(?:\.\d+)?/g) ?? [];

/** A paragraph of figures that are this year's own was written anew, however alike its words. */
export function hasOwnFigures(now: string, before: string): boolean {
  const own = figures(now);
  return own.length >= 2 && own.join() !== figures(before).join();
}

/** The paragraphs of a section that can be compared with last year's: long enough, and saying something of their own. */
export function comparableParagraphs(
  report: Report,
  section: SectionId,
  shortest = SHORT,
): (ProseLine & { readonly number: number })[] {
  return proseLines(report, [section])
    .map((line, index) => ({ ...line, number: index + 1 }))
    .filter(({ text }) => text.length >= shortest && !isOpening(text))
    .slice(0, MAX_PARAGRAPHS);
}

/**
 * The comparable paragraphs that repeat one of last year's in the same section. `share` is how much of the text is the
 * same, from 0 to 1, beside the paragraph of last year that is nearest.
 */
export function copiedParagraphs(
  report: Report,
  before: ReportJson,
  section: SectionId,
  shortest = SHORT,
): CopiedParagraph[] {
  const former =
    before.sections.find(({ id }) => id === section)?.paragraphs.filter((it) => it.length >= shortest) ?? [];
  return comparableParagraphs(report, section, shortest).flatMap((line): CopiedParagraph[] => {
    const alike = former.slice(0, MAX_PARAGRAPHS).filter((text) => !hasOwnFigures(line.text, text));
    const share = Math.max(0, ...alike.map((text) => sameShare(line.text, text)));
    return share >= SAME ? [{ ...line, share }] : [];
  });
}

/** A share in whole per cent; only what is wholly the same is 100. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
