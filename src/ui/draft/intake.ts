import type { DraftSource } from '../../check/draft/draftTask';

/** What is handed over by the clipboard or by a drag. */
export interface Handed {
  readonly files: readonly File[];
  readonly html: string;
  readonly text: string;
}

export function handed(given: DataTransfer | null): Handed {
  return {
    files: [...(given?.files ?? [])],
    html: given?.getData('text/html') ?? '',
    text: given?.getData('text/plain') ?? '',
  };
}

/** The bytes of a chosen file. */
export async function fileSource(file: File): Promise<DraftSource> {
  return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), url: null };
}

/** A file of more than this is not even read into memory. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** A text of more characters was not copied out of a report. */
export const MOST_CHARACTERS = 20 * 1024 * 1024;

/** What the chooser offers. */
export const ENDINGS = '.docx,.pdf,.ofd,.xlsx,.html,.htm,.shtml,.mhtml,.mht,.txt,.md';
