import type { Place, Report } from '../../report/report';
import { type NumberedHeading, numberedHeadings } from './topLines';

/** A heading between or after the form's, which the form does not have. */
export interface ExtraHeading {
  readonly place: Place;
  readonly printed: string;
}

const MAX_HEADING = 40;
const attached = /附件|附表|附图|署名|落款/;

const isHeading = (printed: string) => printed.length <= MAX_HEADING && !/[。；！？]/.test(printed);

/**
 * Lines that carry on the numbering of the sections: 七、 after 六、, or 三、 between 二、 and 四、. A numbering that
 * begins anew inside a section is the section's own.
 */
function extrasBelow({ ordinal, below }: NumberedHeading, next: NumberedHeading | undefined): ExtraHeading[] {
  const found: ExtraHeading[] = [];
  let expected = ordinal + 1;
  for (const line of below) {
    if (line.ordinal !== expected || !isHeading(line.printed)) continue;
    found.push(line);
    expected += 1;
  }
  const isCarriedOn = next ? next.ordinal === expected : ordinal >= 6;
  return isCarriedOn ? found.filter(({ printed }) => !attached.test(printed)) : [];
}

/** The headings that the form does not have. */
export function extraHeadings(report: Report): ExtraHeading[] {
  const headings = numberedHeadings(report);
  return headings.flatMap((heading, index) => extrasBelow(heading, headings[index + 1]));
}
