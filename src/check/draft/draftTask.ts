import type { DocumentNote } from '../../page/documents/documentRead';
import type { Observed } from '../../parse/region/recognise';
import type { Refusal } from '../../report/documents';
import type { Settings } from '../../settings/settingsSchema';
import type { JudgedReport } from '../judged';
import type { DraftSheet } from './draftSheet';

/** What an author hands over: a file, or what the clipboard holds of a document. */
export type DraftSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly url: string | null }
  | { readonly kind: 'paste'; readonly html: string; readonly text: string };

/** Other words in cells of a draft, by the number of the cell. */
export type Written = readonly (readonly [number: number, text: string])[];

/** A draft as it was read and judged, with what is drawn beside the result. */
export interface CheckedDraft {
  readonly judged: Pick<JudgedReport, 'result' | 'quotes'>;
  readonly observed: Omit<Observed, 'frames'>;
  readonly notes: readonly DocumentNote[];
  readonly sheet: DraftSheet;
}

/** What the worker is asked; without a source it goes on with what it holds. */
export interface DraftTask {
  readonly given: DraftSource | null;
  readonly written: Written;
  readonly settings: Settings;
  /** ISO time. */
  readonly checkedAt: string;
}

export type DraftAnswer =
  | { readonly kind: 'checked'; readonly draft: CheckedDraft }
  | { readonly kind: 'refused'; readonly refused: Refusal }
  /** More elements than any report has; or something that nobody has thought of. */
  | { readonly kind: 'tooMany' | 'stopped' };
