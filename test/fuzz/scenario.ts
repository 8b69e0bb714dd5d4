import type { Edition, SectionId, TableId } from '../../src/report/addresses';
import type { DisputesForm } from '../render/disputesMatrix';
import type { HeadingKind } from '../render/headings';
import type { Markup } from '../render/markups';
import type { Continuation } from '../render/matrix';
import type { Noise, Wrapper } from '../render/pageParts';
import type { Misfit, Spanning } from '../render/printRows';
import type { RequestHeader } from '../render/requestsMatrix';
import type { LabelStyle } from '../render/rewordings';
import type { ValueFormName } from '../render/valueForms';

/** What one table prints beside the form's words: the nth of its labels misspelt, or followed by an instruction. */
export interface Oddity {
  readonly at: number;
  readonly edits: number;
  /** Which instruction follows the label; null for a slip of the pen. */
  readonly instruction: number | null;
}

/** How a row is kept from sight: a class is one of the page's own style. */
export const HIDINGS = { style: 'style="display:none"', attribute: 'hidden', class: 'class="unseen"' } as const;
export type Hiding = keyof typeof HIDINGS;

/** How any of the three tables is written. */
export interface TableLayout {
  readonly spanning: Spanning;
  readonly misfit: Misfit | null;
  readonly style: LabelStyle;
  readonly oddities: readonly Oddity[];
  /** Ways of writing a cell, taken in turns: real tables mix them. */
  readonly markups: readonly Markup[];
  /** Rows before which a copy of them with other figures stands that nobody sees, and how it is hidden. */
  readonly unseen: readonly { readonly before: number; readonly way: Hiding }[];
}

export interface ProactiveLayout extends TableLayout {
  readonly edition: Edition;
  readonly width: number;
  readonly spreads: readonly number[];
  readonly hasSerial: boolean;
  readonly note: string | null;
  readonly hasExtraRow: boolean;
  /** Each block in a table of its own. */
  readonly isCut: boolean;
}

export interface RequestsLayout extends TableLayout {
  readonly edition: Edition;
  readonly header: RequestHeader;
  readonly hasSerial: boolean;
  readonly hasSubtotal: boolean;
  readonly note: string | null;
  readonly extraRow: number | null;
  /** Data rows before which the labels that reach over them are printed again. */
  readonly repeats: readonly number[];
  /** Data rows before which the table is cut in two. */
  readonly cuts: readonly number[];
  readonly continuation: Continuation;
  /** Whether each further part, or each page of a table in one piece, prints the header again. */
  readonly isHeaderAgain: boolean;
  /** The data row before which a table in one piece prints its header again. */
  readonly headerBefore: number | null;
}

export interface DisputesLayout extends TableLayout {
  readonly form: DisputesForm;
}

/** Which tables stand in one, with their sections' headings as rows. */
export const MERGED = {
  none: [],
  first: ['proactive', 'requests'],
  last: ['requests', 'disputes'],
  all: ['proactive', 'requests', 'disputes'],
} as const satisfies Record<string, readonly TableId[]>;
export type Merged = keyof typeof MERGED;

/** What else of the report stands on its page. */
export const COPIES = ['none', 'hiddenAbove', 'hiddenBelow', 'hiddenTables', 'onlyHidden', 'nextYear'] as const;

/** A page, whole: everything that tells it from the form printed plainly. */
export interface Scenario {
  readonly year: number;
  /** Where the counts begin; 0 makes every count 0. */
  readonly seed: number;
  readonly most: number;
  readonly values: readonly { readonly at: number; readonly form: ValueFormName; readonly seed: number }[];
  readonly proactive: ProactiveLayout;
  readonly requests: RequestsLayout;
  readonly disputes: DisputesLayout;
  readonly merged: Merged;
  readonly isStretched: boolean;
  readonly headings: readonly { readonly section: SectionId; readonly kind: HeadingKind }[];
  /** Sections five and six, or two and three, stand the other way round. */
  readonly swapped: 'none' | 'last' | 'tables';
  readonly copies: (typeof COPIES)[number];
  readonly wrapper: Wrapper;
  readonly noise: readonly Noise[];
  readonly hasContents: boolean;
  readonly hasSubheadings: boolean;
}
