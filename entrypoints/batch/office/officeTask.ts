import type { Brief, Unit } from '../../../src/batch/batch';
import type { Operand } from '../../../src/batch/rollup/rollUp';
import type { OfficeTerm } from '../../../src/batch/words/wordList';
import type { Flavours } from '../../../src/export/tables/htmlParts';
import type { BesideOthers, ItemLine, ListForm, Progress, RolledUp } from '../../../src/ui/batch/outgoing/officeHost';

/** A unit as lists and letters need it: what was read of its report the worker takes from where it is kept. */
export type UnitRef = Pick<Unit, 'id' | 'name' | 'note' | 'cells' | 'state' | 'isListed' | 'deductions'>;

export interface ListTask {
  readonly kind: 'list';
  readonly form: ListForm | 'copy';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rosterColumns: readonly string[];
  /** Keys of unit and item. */
  readonly ticked: readonly string[];
}

/** What the page has done beside it, over some units. */
export type OfficeTask = { readonly units: readonly UnitRef[]; readonly terms: readonly OfficeTerm[] } & (
  | { readonly kind: 'items' | 'notices' | 'publication' | 'beside' | 'briefs' }
  | { readonly kind: 'rollUp'; readonly left: readonly string[] }
  | { readonly kind: 'operands'; readonly left: readonly string[]; readonly address: string }
  | ListTask
);

export interface NoticesMade {
  readonly file: Blob | null;
  readonly count: number;
  readonly withoutItems: readonly string[];
  readonly unread: readonly string[];
}

export interface OfficeAnswers {
  readonly items: readonly ItemLine[];
  readonly notices: NoticesMade;
  readonly publication: string;
  readonly beside: BesideOthers;
  readonly briefs: readonly { readonly id: string; readonly brief: Brief }[];
  readonly rollUp: RolledUp;
  readonly operands: readonly Operand[];
  readonly list: Flavours | Blob;
}

/** What the worker says of a task, by its number. */
export type OfficeNews = { readonly number: number } & (
  | { readonly progress: Progress }
  | { readonly answer: OfficeAnswers[keyof OfficeAnswers] }
  | { readonly isStopped: true }
);
