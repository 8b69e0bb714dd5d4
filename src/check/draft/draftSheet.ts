import type { PageBox, PageSize } from '../../page/documents/documentRead';

/** One cell as it was read; `number` leads to it, null where the table has no cell at all. */
export interface SheetCell {
  readonly number: number | null;
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** What was read of a document, in reading order, to be drawn beside its result: words and tables and nothing of its own looks. */
export type SheetPart =
  | { readonly kind: 'text'; readonly number: number; readonly text: string; readonly isHeading: boolean }
  | { readonly kind: 'table'; readonly number: number; readonly rows: readonly (readonly SheetCell[])[] }
  | { readonly kind: 'picture'; readonly number: number; readonly text: string };

/** Where a place of the report stands on the sheet. */
export interface Spot {
  readonly number: number;
  /** The place itself is not there: this is the nearest thing that is. */
  readonly isMissing: boolean;
  readonly side: 'above' | 'below' | null;
}

export interface DraftSheet {
  readonly parts: readonly SheetPart[];
  /** The sizes of the pages of what is printed; empty where it has none. */
  readonly pages: readonly PageSize[];
  /** Where on its page stands what has a number. */
  readonly boxes: Readonly<Record<number, PageBox>>;
  /** By place. */
  readonly spots: Readonly<Record<string, Spot>>;
}
