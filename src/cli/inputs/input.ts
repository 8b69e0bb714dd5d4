import type { Bilingual } from '../../finding/rule';
import type { DocumentKind } from '../../report/documents';
import type { Source } from '../../result/resultSchema';

export type SourceKind = Extract<Source['kind'], DocumentKind>;

/** A page that has been read and is still to be checked. */
export interface Page {
  readonly source: Partial<Source> & { readonly kind: SourceKind };
  /** The page's text; several where a saved page carries its frames, the page itself first. */
  readonly texts: readonly [string, ...string[]];
}

/** A file that is no text: a Word file, a PDF, an OFD, a workbook. */
export interface BinaryFile {
  readonly source: Partial<Source> & { readonly kind: SourceKind };
  readonly bytes: Uint8Array;
}

/** What could not be read, and why: it becomes a result of its own. */
export interface Unread {
  readonly source: Partial<Source> & { readonly kind: SourceKind };
  readonly error: { readonly code: string; readonly message: Bilingual };
}

export type Input = Page | BinaryFile | Unread;

/** An unreadable input, named by its source. */
export function unread(source: Unread['source'], code: string, message: Bilingual): Unread {
  return { source, error: { code, message } };
}
