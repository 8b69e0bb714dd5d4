import { SECTIONS, type SectionId } from '../report/addresses';
import { normalise } from '../report/normalise';
import type { Place, Report } from '../report/report';

const numbered = /^(?:第)?([一二三四五六七八九十]{1,3})(?:部分)?[、.,:)]|^(\d{1,2})[、.]/;
const digits = '一二三四五六七八九';

function fromChinese(text: string): number {
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Math.max(digits.indexOf(tens) + 1, 1) * 10 : 0;
  return ten + digits.indexOf(units) + 1;
}

/** The number a line begins with as headings do: 五、 第五部分 5、; null where it has none, or one in brackets. */
export function ordinalOf(line: string): number | null {
  const [, chinese, arabic] = numbered.exec(normalise(line.slice(0, 20))) ?? [];
  if (chinese) return fromChinese(chinese);
  return arabic ? Number(arabic) : null;
}

/** A section's heading with the lines below it that are numbered like headings, in page order. */
export interface NumberedHeading {
  readonly section: SectionId;
  /** Its place among the six of the form, from 1. */
  readonly position: number;
  readonly place: Place;
  readonly printed: string;
  readonly ordinal: number | null;
  readonly below: readonly { readonly place: Place; readonly printed: string; readonly ordinal: number }[];
}

/** The headings of the sections in page order, each with the numbered lines below it. */
export function numberedHeadings(report: Report): NumberedHeading[] {
  return report.headings.flatMap(({ section, place, printed }): NumberedHeading[] => {
    if (place !== `sections.${section}`) return [];
    const below = report.sections[section].paragraphs.flatMap((text, index) => {
      const ordinal = ordinalOf(text);
      return ordinal === null
        ? []
        : [{ place: `sections.${section}.paragraphs.${index + 1}` as const, printed: text, ordinal }];
    });
    return [{ section, position: SECTIONS.indexOf(section) + 1, place, printed, ordinal: ordinalOf(printed), below }];
  });
}
