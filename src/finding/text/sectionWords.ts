import type { SectionId } from '../../report/addresses';
import type { Report } from '../../report/report';

/** What a section speaks of, for sections whose text may stand under another heading. */
const words: Partial<Record<SectionId, RegExp>> = {
  problems: /(?:存在|主要)[^。]{0,12}(?:问题|不足)|(?:问题|不足)[^。]{0,12}(?:整改|改进)/,
  otherMatters: /其[他它]需要?报告|信息处理费/,
};

/** Whether the page's headings can be judged: they are in its text, and none of them may be a picture. */
export function areHeadingsRead({ headings, hasPictures, elsewhere, isFreeForm, otherPages }: Report): boolean {
  return headings.length > 0 && !hasPictures && elsewhere === null && !isFreeForm && otherPages === null;
}

/** Whether a section without heading has its content under other headings: then it is the heading that is missing. */
export function wordsElsewhere(report: Report, id: SectionId): boolean {
  const pattern = words[id];
  if (!pattern) return false;
  return Object.values(report.sections).some(
    (section) => section.id !== id && section.paragraphs.some((paragraph) => pattern.test(paragraph)),
  );
}

const shortcoming = /问题|不足|差距|有待|薄弱|不够|欠缺|短板|困难|不强|不高|不深|滞后|偏|仍需|还需|需要?进一步|弱项/;

/** Whether a paragraph of section five speaks of problems, not only of what is done about them. */
export function isOfProblems(paragraph: string): boolean {
  return /问题|不足|差距|薄弱|不够|短板|欠缺/.test(paragraph);
}

/** Whether section five says something that could be a problem; a word or two (无) does not. */
export function namesProblem(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join('').replace(/\s/g, '');
  return text.length >= 15 && shortcoming.test(text);
}
