import type { Unit } from '../../../batch/batch';
import type { ReportJson } from '../../../report/schema';
import type { Item, Result } from '../../../result/resultSchema';

/** Which items go into a list, and what is said of each. */
export interface ListTerms {
  readonly columns: readonly string[];
  readonly rosterColumns: readonly string[];
  /** By the ids of unit and item. */
  isTicked(unit: string, item: string): boolean;
}

export interface NoticesSaved {
  readonly name: string;
  readonly count: number;
  readonly withoutItems: readonly string[];
  readonly unread: readonly string[];
}

/** A cell of a sum beside another report's, in words. */
export interface BesideLine {
  readonly address: string;
  readonly sum: string;
  readonly printed: string;
  readonly difference: string;
}

/** What writes the lists and letters of an office. */
export interface OfficeHost {
  /** The columns a list may have, those of the default list, and what the roster's own are called in it. */
  readonly columns: readonly string[];
  readonly defaultColumns: readonly string[];
  rosterNames(columns: readonly string[]): readonly string[];
  /** Whether an item goes out where nobody has chosen. */
  isTicked(result: Result, item: Item): boolean;
  /** Whole results, one after another, with what people decided. */
  each(units: readonly Unit[], visit: (unit: Unit, result: Result) => void): Promise<void>;
  copyList(units: readonly Unit[], terms: ListTerms): Promise<boolean>;
  /** Each gives the name of the file it offers. */
  saveListXlsx(batch: string, units: readonly Unit[], terms: ListTerms): Promise<string>;
  saveListHtml(batch: string, units: readonly Unit[], terms: ListTerms, isApart: boolean): Promise<string>;
  saveNotices(batch: string, units: readonly Unit[]): Promise<NoticesSaved>;
  publicationOf(units: readonly Unit[]): Promise<string>;
  copyRollUp(
    heading: string,
    printed: Pick<ReportJson, 'cells' | 'editions'>,
    notes: readonly string[],
  ): Promise<boolean>;
  copyBeside(heading: string, lines: readonly BesideLine[], notes: readonly string[]): Promise<boolean>;
}
