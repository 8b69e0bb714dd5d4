import type { ChildNode, Document } from 'domhandler';
import type { DocumentKind, NoteKind, Refusal } from '../../report/documents';

/** A rectangle on a printed page, in points from its upper left corner as the page is shown. */
export interface PageBox {
  /** Counted from 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be said of a file beside its findings: what of it was left out, and what was taken as it stands. */
export interface DocumentNote {
  readonly kind: NoteKind;
  /** How many there are of it. */
  readonly count: number;
  /** The pages it is about, counted from 1; empty where there are none. */
  readonly pages: readonly number[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A file read into the tree that a page is read into. */
export interface DocumentRead {
  readonly kind: DocumentKind;
  readonly tree: Document;
  /** Where it says that it stood. */
  readonly url: string | null;
  readonly notes: readonly DocumentNote[];
  /** Frames that a saved page carries, looked into only where the page itself holds no report. */
  readonly frames: () => readonly Document[];
  /** The sizes of a PDF's or OFD's pages as they are shown; empty where a file has none. */
  readonly pages: readonly PageSize[];
  /** Where a node, or the nearest thing in or around it that has one, stands on its page. */
  readonly boxOf: (node: ChildNode) => PageBox | null;
}

export interface RefusedDocument {
  readonly refused: Refusal;
}

/** What the surroundings give a reader. */
export interface DocumentHome {
  /** The bytes of a CMap of pdf.js by its file's name (`GBK-EUC-H.bcmap`): which of them a PDF needs shows as it is read. */
  readonly cMap: (file: string) => Promise<Uint8Array>;
  /** Whether pdf.js runs here: not below Chromium 118. */
  readonly isPdfReadable: boolean;
}
