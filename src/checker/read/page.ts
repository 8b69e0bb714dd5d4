import type { Quoted } from '../../check/judged';
import type { Mark } from '../../overlay/mark';
import type { Observed } from '../../platform/messages/pageStateSchema';
import type { Result } from '../../result/resultSchema';
import type { Located } from '../locator';
import type { JudgedPage } from '../texts/markTexts';

/** What was found on a page, and where each place of it stands. */
export interface Reading {
  readonly result: Result;
  readonly observed: Observed;
  readonly locate: (place: string) => Located | null;
  /** Words of paragraphs as ranges of the page; what is not found there is left out. */
  readonly rangesOf: (quotes: readonly Quoted[]) => readonly Range[];
  /** The words in prose that a finding is about. */
  readonly words: (finding: string) => readonly Range[];
  /** What the marks say, by item. */
  readonly texts: JudgedPage['marks'];
  /** What it comes to with what a person added to it. */
  readonly decided?: JudgedPage['decided'];
  /** The element that holds the report; null where there is none. */
  readonly root: Element | null;
}

/** A page as it was read once, with what is to be marked on it. */
export interface Page extends Reading {
  readonly marks: readonly Mark[];
}
