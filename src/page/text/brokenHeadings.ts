import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';

const headings = new Set(
  Object.values(SECTION_LABELS)
    .flatMap(({ official, aliases = [], variants = [] }) => [official, ...aliases, ...variants])
    .map((heading) => withoutOrdinal(normalise(heading))),
);
const isHeading = (text: string): boolean => headings.has(withoutOrdinal(normalise(text)));
const LONGEST = 40;
const begins = /^\s*(?:第?[一二三四五六]|[（(][一二三四五六][)）])/;

/** Joins the two lines of a section's heading, where together and not alone they are what the form prints. */
export function brokenHeadings(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (const line of lines) {
    const above = all.at(-1) ?? '';
    const isOne =
      above.length + line.length <= LONGEST &&
      begins.test(above) &&
      line.trim() !== '' &&
      !isHeading(above) &&
      !begins.test(line) &&
      isHeading(above + line);
    if (isOne) all[all.length - 1] = above.trim() + line.trim();
    else all.push(line);
  }
  return all;
}
