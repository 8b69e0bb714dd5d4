import type { AlikeGroup } from '../../../batch/alike/alikeParagraphs';
import type { FarNumber } from '../../../batch/alike/peers';
import type { Unit } from '../../../batch/batch';
import type { NotSummed, Operand, RollUp } from '../../../batch/rollup/rollUp';
import type { ReportJson } from '../../../report/schema';
import type { Item } from '../../../result/resultSchema';

/** Which items go into a list, and what is said of each. */
export interface ListTerms {
  readonly columns: readonly string[];
  readonly rosterColumns: readonly string[];
  /** The ticked ones, by keys of unit and item. */
  readonly ticked: readonly string[];
}

/** The list as a file: a workbook, or a page to be printed, each unit on a page of its own or all in one table. */
export type ListForm = 'xlsx' | 'pages' | 'table';

/** How far a list or a letter is, in units; done with all of them, it is written. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
type Tell = (progress: Progress) => void;

/** An item of what was read. */
export interface ItemLine extends Pick<Item, 'id' | 'title' | 'severity'> {
  readonly unitId: string;
  /** Whether it goes out where nobody has chosen. */
  readonly isTickedAtFirst: boolean;
}

export interface NoticesSaved {
  readonly count: number;
  readonly withoutItems: readonly string[];
  readonly unread: readonly string[];
}

/** What units say in the same words, and numbers far from those of their peers. */
export interface BesideOthers {
  readonly groups: readonly AlikeGroup[];
  readonly far: readonly FarNumber[];
}

export interface RolledUp {
  readonly rolled: RollUp | NotSummed;
  /** Units that have a report to be added, ticked or not. */
  readonly readable: readonly string[];
}

/** A cell of a sum beside another report's, in words. */
export interface BesideLine {
  readonly address: string;
  readonly sum: string;
  readonly printed: string;
  readonly difference: string;
}

/** What makes the lists, letters and sums of an office, beside the page; null where that did not come to its end. */
export interface OfficeHost {
  /** The columns a list may have, those of the default list, and what the roster's own are called in it. */
  readonly columns: readonly string[];
  readonly defaultColumns: readonly string[];
  /** The one that a person fills in by hand. */
  readonly deductionColumn: string;
  rosterNames(columns: readonly string[]): readonly string[];
  items(units: readonly Unit[]): Promise<readonly ItemLine[] | null>;
  copyList(units: readonly Unit[], terms: ListTerms): Promise<boolean>;
  /** The name of the file that is offered. */
  saveList(form: ListForm, batch: string, units: readonly Unit[], terms: ListTerms, tell: Tell): Promise<string | null>;
  saveNotices(batch: string, units: readonly Unit[], tell: Tell): Promise<NoticesSaved | null>;
  publicationOf(units: readonly Unit[]): Promise<string | null>;
  beside(units: readonly Unit[]): Promise<BesideOthers | null>;
  /** The reports of some units, but for those left out, added up. */
  rollUp(units: readonly Unit[], left: readonly string[]): Promise<RolledUp | null>;
  operands(units: readonly Unit[], left: readonly string[], address: string): Promise<readonly Operand[] | null>;
  copyRollUp(
    heading: string,
    printed: Pick<ReportJson, 'cells' | 'editions'>,
    notes: readonly string[],
  ): Promise<boolean>;
  copyBeside(heading: string, lines: readonly BesideLine[], notes: readonly string[]): Promise<boolean>;
}
