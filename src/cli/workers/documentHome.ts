import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentHome } from '../../page/documents/documentRead';

/** The library's own folder, beside which its CMaps stand. */
const library = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What Node gives the readers of documents. */
export const documentHome: DocumentHome = {
  cMap: async (file) => new Uint8Array(await readFile(join(library(), 'cmaps', file))),
  isPdfReadable: true,
};
