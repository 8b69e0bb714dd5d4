import type { DisputeGroup } from '../../../report/addresses';
import type { Passage } from '../passage';
import type { Kind, Token } from '../words/token';

/** What a number counts; `unknown` is some other thing, which later words may go on counting. */
export type Subject = 'requests' | 'disputes' | 'normativeDocuments' | 'regulations' | 'powers' | 'unknown' | null;

/** What the words so far leave to a clause. */
export interface Setting {
  /** `unsaid` is taken for the report's own, and so is `end`, its last day; `until` counts from no one knows when. */
  readonly year: 'unsaid' | 'own' | 'end' | 'until' | 'other';
  /**
   * `area`: the whole county or city, which is the organ's own where the organ is its government; `office`: a
   * government's office, a part of it; `system`: all organs of the organ's kind in its place.
   */
  readonly scope: 'own' | 'area' | 'wide' | 'office' | 'system';
  readonly subject: Subject;
  /** The groups of table 4 last named. */
  readonly groups: readonly DisputeGroup[];
  /** The sentence, or what stands above it, speaks of disclosure. */
  readonly isAbout: boolean;
  /** The sentence's list of cases is of another matter: 水行政执法类行政复议3件、行政诉讼2件. */
  readonly isOtherCases: boolean;
  /** After 其中: of the number before. */
  readonly isPart: boolean;
  /** `here`: the number is set against another year's; `part`: it is a part of one that is. */
  readonly compared: 'no' | 'here' | 'part';
  /** By how many; 0 where the comparison says no more than a rate. */
  readonly difference: number;
}

export interface Sentence {
  readonly passage: Passage;
  /** The one before it in its passage. */
  readonly before: Sentence | null;
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
}

/** A clause with everything that tells what its number counts. */
export interface Clause {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly setting: Setting;
  /** Its one count, and its percentage. */
  readonly count: Token | null;
  readonly percent: Token | null;
  readonly isAside: boolean;
  /** 2300余件: its number stands for more than one. */
  readonly isRough: boolean;
  /** Every word is known, and what it says is this organ's and no comparison; its number, if any, is a count, and exact unless it is rough. */
  readonly isSure: boolean;
}

/** Whether a clause speaks of the report's year. */
export const isNow = ({ setting: { year } }: Pick<Clause, 'setting'>): boolean => year !== 'until' && year !== 'other';

/** Whether a clause has a word of a kind, of a certain sense if one is given. */
export function has({ tokens }: Pick<Clause, 'tokens'>, kind: Kind, value?: string): boolean {
  return tokens.some((token) => token.kind === kind && (value === undefined || token.value === value));
}

/** The senses of a clause's words of a kind, in order. */
export function senses({ tokens }: Pick<Clause, 'tokens'>, kind: Kind): string[] {
  return tokens.flatMap((token) => (token.kind === kind ? [token.value] : []));
}
