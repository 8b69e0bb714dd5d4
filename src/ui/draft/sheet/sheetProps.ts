import type { DraftSheet } from '../../../check/draft/draftSheet';
import type { Translate } from '../../../words/translator';
import type { PartMarks } from './markedParts';

/** An item that somebody asked for; another object asks anew. */
export interface Gone {
  readonly item: string;
}

export interface SheetProps {
  readonly sheet: DraftSheet;
  readonly marks: PartMarks;
  readonly mended: ReadonlySet<number>;
  readonly t: Translate;
  /** What carries the item that was gone to. */
  readonly anchor: { readonly number: number } | null;
  pick(item: string): void;
  write(number: number, before: string, text: string): void;
}
