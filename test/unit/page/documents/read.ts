import { readFile } from 'node:fs/promises';
import { check } from '../../../../src/check/check';
import type { DocumentHome, DocumentRead, RefusedDocument } from '../../../../src/page/documents/documentRead';
import { readDocument } from '../../../../src/page/documents/readDocument';
import type { Result } from '../../../../src/result/resultSchema';

/** What a test gives a reader: the CMaps of the installed library. */
export const home: DocumentHome = {
  cMap: (file) => readFile(`node_modules/pdfjs-dist/cmaps/${file}`),
  isPdfReadable: true,
};

/** A file that must be read. */
export async function read(bytes: Uint8Array, name: string): Promise<DocumentRead> {
  const found: DocumentRead | RefusedDocument = await readDocument(bytes, name, home);
  if ('refused' in found) throw new Error(`refused: ${found.refused}`);
  return found;
}

/** The result of a file's tree. */
export const resultOf = ({ tree, kind }: DocumentRead): Result =>
  check(tree, {
    source: { kind },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  }).result;
