import type { SectionId } from '../../report/addresses';
import { dayOf, foldDates } from '../../report/dates';
import type { Place, StatedPeriod } from '../../report/report';
import type { TextLine } from '../lines/lines';
import type { SectionsReading } from '../sections/sections';

interface Paragraph {
  readonly place: Place;
  readonly text: string;
}

const counted = /统计(?:期限|时间|时限|周期|区间|时段|年限|范围)/;
const range =
  /(?<!\d)(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})日?[^，。；\d]{0,3}?(?:至|到|[-—–~～－])+(?:(20\d\d)[年./-])?(?:当年|同年)?(\d{1,2})[月./-](\d{1,2})日?/;

function daysOf(sentence: string): StatedPeriod['days'] {
  const match = range.exec(sentence);
  if (!match) return null;
  const [year, month, day, endYear, endMonth, endDay] = match.slice(1).map(Number);
  const written = (...[y = 0, m = 0, d = 0]: readonly (number | undefined)[]) => dayOf(y, m, d).written;
  return { from: written(year, month, day), to: written(endYear || year, endMonth, endDay) };
}

/** The sentence that states which period is counted; the first with both days in it. */
export function periodOf(preamble: readonly TextLine[], { sections }: SectionsReading): StatedPeriod | null {
  const own = (id: SectionId): Paragraph[] =>
    sections[id].paragraphs.map((text, index) => ({ place: `sections.${id}.paragraphs.${index + 1}`, text }));
  const opening = preamble.map(({ text }, index): Paragraph => ({ place: `preamble.${index + 1}`, text }));
  // A copy of a PDF breaks the sentence over lines.
  const whole: Paragraph = { place: 'preamble.1', text: preamble.map(({ text }) => text).join('') };
  const stated = [
    ...opening,
    ...own('overview'),
    ...own('otherMatters'),
    ...(preamble.length > 1 ? [whole] : []),
  ].flatMap(({ place, text }) =>
    foldDates(text.normalize('NFKC'))
      .split(/[。;；]/)
      .filter((sentence) => counted.test(sentence) || (range.test(sentence) && /数据|本报告|年度报告/.test(sentence)))
      .map((sentence): StatedPeriod => ({ place, sentence, days: daysOf(sentence) })),
  );
  return stated.find(({ days }) => days !== null) ?? stated[0] ?? null;
}
