import type { Report } from '../report/report';
import { type ProseLine, proseLines } from './proseLines';

const names = (sentence: string) =>
  /处理费/.test(sentence) || (/收费|收取.{0,10}费/.test(sentence) && /公开/.test(sentence));

/** The paragraphs that speak of the information processing fee; in section 六 any word on a fee is about this one. */
export function feeStatements(report: Report): ProseLine[] {
  return proseLines(report).filter(
    ({ text, section }) => text.split(/[。；]/).some(names) || (section === 'otherMatters' && /费/.test(text)),
  );
}

/** Whether the report is of a year and a form in which the fee exists. */
export function isFeeYear({ tables, year }: Report): boolean {
  return tables.requests.edition === '2021' && (year ?? 2021) >= 2021;
}
