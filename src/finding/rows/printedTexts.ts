import type { Place, Report } from '../../report/report';
import { proseLines } from '../text/proseLines';

/** A text of the report and its place. */
interface Printed {
  readonly place: Place;
  readonly text: string;
  /** Whether words in it can be marked. */
  readonly isParagraph: boolean;
}

/** Every text that a report prints: title, headings, paragraphs and what is written in cells. */
export function printedTexts(report: Report): Printed[] {
  const { title, headings, cells } = report;
  const prose = proseLines(report);
  const own = new Set(prose.flatMap(({ section, text }) => (section === null ? [] : [text])));
  return [
    ...(title === null ? [] : [{ place: 'title' as const, text: title, isParagraph: false }]),
    ...headings.map(({ place, printed }) => ({ place, text: printed, isParagraph: false })),
    // Text above the first heading may be section one's as well.
    ...prose.flatMap(({ place, section, text }) =>
      section === null && own.has(text) ? [] : [{ place, text, isParagraph: true }],
    ),
    // The keys of this map are places: the addresses of the form and of extra rows.
    ...[...cells].map(([address, { raw }]) => ({ place: address as Place, text: raw, isParagraph: false })),
  ];
}
