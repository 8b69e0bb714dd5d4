import type { SectionId } from '../report/addresses';
import type { Report } from '../report/report';

/** What a section speaks of, for sections whose text may stand under another heading. */
const words: Partial<Record<SectionId, RegExp>> = {
  problems: /(?:存在|主要)[^。]{0,12}(?:问题|不足)|(?:问题|不足)[^。]{0,12}(?:整改|改进)/,
  otherMatters: /其[他它]需要?报告|信息处理费/,
};

/** Whether a section without heading has its content under other headings: then it is the heading that is missing. */
export function wordsElsewhere(report: Report, id: SectionId): boolean {
  const pattern = words[id];
  if (!pattern) return false;
  return Object.values(report.sections).some(
    (section) => section.id !== id && section.paragraphs.some((paragraph) => pattern.test(paragraph)),
  );
}

/** All the prose of a report, preamble included. */
export function proseOf(report: Report): string[] {
  return [...report.preamble, ...Object.values(report.sections).flatMap(({ paragraphs }) => paragraphs)];
}
