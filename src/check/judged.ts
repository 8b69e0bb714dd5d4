import type { Bilingual, Quote } from '../finding/rule';
import type { Report } from '../report/report';
import type { Result } from '../result/resultSchema';
import type { CheckOptions } from './checkOptions';

/** Words a finding is about, with the paragraph, as read, that they stand in. */
export interface Quoted extends Quote {
  readonly paragraph: string;
}

/** A report as it was read, to be judged: plain data, so that this can be done elsewhere than on its page. */
export interface JudgeRequest extends Pick<CheckOptions, 'source' | 'settings' | 'checkedAt'> {
  readonly report: Report;
}

/** What was judged of a report, and the words in its paragraphs that findings are about, by the finding's id. */
export interface JudgedReport {
  readonly result: Result;
  readonly quotes: Readonly<Record<string, readonly Quoted[]>>;
  /** The place that carries an item's number, by the item's id. */
  readonly places: Readonly<Record<string, string>>;
  /** What the rules of the findings advise, by rule: a page does not hold the rule book. */
  readonly advice: Readonly<Record<string, Bilingual>>;
}
