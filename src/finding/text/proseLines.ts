import { SECTIONS, type SectionId } from '../../report/addresses';
import type { Place, Report } from '../../report/report';

/** A paragraph of the report's prose and where it stands. */
export interface ProseLine {
  readonly place: Place;
  /** null: above the first heading. */
  readonly section: SectionId | null;
  readonly text: string;
  /** Words in the cell of a table that is none of the form's: no sentence of the report. */
  readonly isTabulated?: boolean;
}

/** The prose of a report in page order; of some sections only, where they are named. */
export function proseLines(report: Report, sections: readonly SectionId[] = SECTIONS): ProseLine[] {
  const own = sections.flatMap((section) => {
    const { paragraphs, tabulated } = report.sections[section];
    const cells = new Set(tabulated);
    return paragraphs.map(
      (text, index): ProseLine => ({
        place: `sections.${section}.paragraphs.${index + 1}`,
        section,
        text,
        isTabulated: cells.has(index),
      }),
    );
  });
  if (sections !== SECTIONS) return own;
  const opening = report.preamble.map(
    (text, index): ProseLine => ({ place: `preamble.${index + 1}`, section: null, text }),
  );
  return [...opening, ...own];
}
