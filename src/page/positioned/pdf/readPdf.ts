import type { DocumentHome, DocumentRead, RefusedDocument } from '../../documents/documentRead';
import { fromPages } from '../fromPages';
import { readPages } from './readPages';

/** Reads a PDF with a text layer. */
export async function readPdf(
  bytes: Uint8Array,
  home: DocumentHome,
): Promise<Pick<DocumentRead, 'tree' | 'notes' | 'pages' | 'boxOf'> | RefusedDocument> {
  const pages = await readPages(bytes, home);
  return Array.isArray(pages) ? fromPages(pages) : pages;
}
