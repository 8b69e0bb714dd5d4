import { SECTIONS, type SectionId } from '../../report/addresses';
import { normalise } from '../../report/normalise';
import type { Place, Report } from '../../report/report';

const numbered = /^(?:第)?([一二三四五六七八九十]{1,3})(?:部分)?[、.,:)]|^(\d{1,2})[、.]/;
const digits = '一二三四五六七八九';

function fromChinese(text: string): number {
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Math.max(digits.indexOf(tens) + 1, 1) * 10 : 0;
  return ten + digits.indexOf(units) + 1;
}

interface Ordinal {
  readonly value: number;
  readonly isArabic: boolean;
}

/** The number a line begins with as headings do: 五、 第五部分 5、; null where it has none, or one in brackets. */
function ordinalOf(line: string): Ordinal | null {
  const [, chinese, arabic] = numbered.exec(normalise(line.slice(0, 20))) ?? [];
  if (chinese) return { value: fromChinese(chinese), isArabic: false };
  return arabic ? { value: Number(arabic), isArabic: true } : null;
}

/** A line that is numbered as the headings are. */
export interface NumberedLine {
  readonly place: Place;
  readonly printed: string;
  readonly ordinal: number;
}

/** A section's heading with the lines below it that are numbered like headings, in page order. */
export interface NumberedHeading extends NumberedLine {
  readonly section: SectionId;
  /** Its place among the six of the form, from 1. */
  readonly position: number;
  readonly below: readonly NumberedLine[];
}

/**
 * The numbered headings of the sections in page order, each with the numbered lines below it. Where headings count
 * 一、二、三, what counts 1、2、3 is a list inside a section, and the other way round.
 */
export function numberedHeadings(report: Report): NumberedHeading[] {
  const first = report.headings.map(({ printed }) => ordinalOf(printed)).find((ordinal) => ordinal !== null);
  const own = (text: string): number | null => {
    const ordinal = ordinalOf(text);
    return ordinal && ordinal.isArabic === first?.isArabic ? ordinal.value : null;
  };
  return report.headings.flatMap(({ section, place, printed }): NumberedHeading[] => {
    const ordinal = own(printed);
    if (ordinal === null || place !== `sections.${section}`) return [];
    const below = report.sections[section].paragraphs.flatMap((text, index): NumberedLine[] => {
      const number = own(text);
      return number === null
        ? []
        : [{ place: `sections.${section}.paragraphs.${index + 1}`, printed: text, ordinal: number }];
    });
    return [{ section, position: SECTIONS.indexOf(section) + 1, place, printed, ordinal, below }];
  });
}
