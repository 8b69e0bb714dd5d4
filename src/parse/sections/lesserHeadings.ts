import type { SectionId } from '../../report/addresses';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';
import type { Line, TextLine } from '../lines/lines';

interface HeadingAt {
  readonly line: TextLine;
  readonly section: SectionId;
  readonly index: number;
}

const headingsOf = (lines: readonly Line[]) =>
  lines.flatMap((line, index): HeadingAt[] =>
    line.kind === 'text' && line.heading ? [{ line, section: line.heading.section, index }] : [],
  );

/** The last of some headings in each section, by its index. */
const lastOf = (headings: readonly HeadingAt[]) => new Map(headings.map(({ section, index }) => [section, index]));

/** Headings with nothing between them, no section twice. */
function runsOf(headings: readonly HeadingAt[]): HeadingAt[][] {
  const runs: HeadingAt[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    const goesOn = run?.at(-1)?.index === heading.index - 1 && !run.some(({ section }) => section === heading.section);
    if (run && goesOn) run.push(heading);
    else runs.push([heading]);
  }
  return runs;
}

/** Lines of a table of contents: a run of headings of which three or more, and most, come again below. */
export function contentsLines(lines: readonly Line[]): Set<Line> {
  const headings = headingsOf(lines);
  const last = lastOf(headings);
  const isContents = (run: readonly HeadingAt[]) => {
    const end = run.at(-1)?.index ?? 0;
    const again = run.filter(({ section }) => (last.get(section) ?? 0) > end);
    return again.length >= 3 && again.length * 2 > run.length;
  };
  return new Set(
    runsOf(headings)
      .filter(isContents)
      .flatMap((run) => run.map(({ line }) => line)),
  );
}

const isArabic = ({ text }: TextLine) => /^\d/.test(text.normalize('NFKC').trim());
const isBracketed = ({ text }: TextLine) => /^[（(]/.test(text.trim());
const isOfficial = ({ line: { text }, section }: HeadingAt) =>
  withoutOrdinal(normalise(text)) === withoutOrdinal(normalise(SECTION_LABELS[section].official));

/** A line without a number, and not worded as the form words it, under the numbered heading of the same section. */
function isEcho(heading: HeadingAt, before: HeadingAt | undefined): boolean {
  return before?.section === heading.section && !heading.line.heading?.isNumbered && !isOfficial(heading);
}

/**
 * Sub-headings of 一 that speak of later sections: 1.主动公开情况 where that section is numbered 二、, and
 * 一、主动公开情况 (numbering restarts on real pages) before the heading that the form prints.
 */
export function subheadings(lines: readonly Line[]): Set<Line> {
  const headings = headingsOf(lines);
  const numbered = lastOf(headings.filter(({ line }) => line.heading?.isNumbered && !isArabic(line)));
  const official = lastOf(headings.filter(isOfficial));
  const open = lastOf(headings.filter(({ line }) => !isBracketed(line)));
  const isLesser = (heading: HeadingAt) =>
    isArabic(heading.line)
      ? numbered.has(heading.section)
      : isBracketed(heading.line)
        ? open.has(heading.section)
        : !isOfficial(heading) && (official.get(heading.section) ?? -1) > heading.index;
  const lesser = headings.filter((heading, index) => isLesser(heading) || isEcho(heading, headings[index - 1]));
  return new Set(lesser.map(({ line }) => line));
}
