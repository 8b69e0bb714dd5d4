import type { Report } from '../../report/report';
import { type ProseLine, proseLines } from './proseLines';
import { templateResidue } from './templateResidue';

const names = (sentence: string) =>
  /处理费/.test(sentence) || (/收费|收取.{0,10}费/.test(sentence) && /公开/.test(sentence));

/** The paragraphs that speak of the information processing fee; in section 六 any word on a fee is about this one. */
export function feeStatements(report: Report): ProseLine[] {
  return proseLines(report).filter(({ text, section }) => {
    // What the form asks for there is no statement: （文字描述，包括信息处理费收取情况）.
    const sentences = text.split(/[。；]/).filter((sentence) => templateResidue(sentence) === null);
    return sentences.some((sentence) => names(sentence) || (section === 'otherMatters' && /费/.test(sentence)));
  });
}

/** Whether the report is of a year and a form in which the fee exists. */
export function isFeeYear({ tables, year }: Report): boolean {
  return tables.requests.edition === '2021' && (year ?? 2021) >= 2021;
}
