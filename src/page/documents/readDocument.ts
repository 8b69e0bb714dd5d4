import type { Document } from 'domhandler';
import type { DocumentKind } from '../../report/documents';
import { decode } from '../saved/decode';
import { fromHtml } from '../saved/fromHtml';
import { fromMixedText } from '../saved/fromMixedText';
import { mhtml } from '../saved/mhtml';
import { savedFrom } from '../saved/savedFrom';
import type { DocumentHome, DocumentRead, RefusedDocument } from './documentRead';
import { formatOf, kindNamed } from './formatOf';
import { isMarkup, isMultipart } from './textKinds';

export const MOST_BYTES = 50 * 1024 * 1024;

type Read = Pick<DocumentRead, 'tree'> & Partial<DocumentRead>;

const asRead = (kind: DocumentKind, read: Read): DocumentRead => ({
  url: null,
  notes: [],
  frames: () => [],
  pages: [],
  boxOf: () => null,
  ...read,
  kind,
});

function readArchive(bytes: Uint8Array): DocumentRead | RefusedDocument {
  const { url, pages } = mhtml(bytes);
  const [page, ...frames] = pages.map(decode);
  if (page === undefined) return { refused: 'damaged' };
  const trees = (): readonly Document[] => frames.map(fromHtml);
  return asRead('mhtml', { tree: fromHtml(page), url: url ?? savedFrom(page), frames: trees });
}

function readText(bytes: Uint8Array, named: DocumentKind): DocumentRead | RefusedDocument {
  const text = decode(bytes);
  if (text.trim() === '') return { refused: 'noText' };
  if (isMultipart(text) || named === 'mhtml') return readArchive(bytes);
  if (named === 'html' || isMarkup(text)) return asRead('html', { tree: fromHtml(text), url: savedFrom(text) });
  return asRead('text', { tree: fromMixedText(text) });
}

const readers: Partial<
  Record<DocumentKind, (bytes: Uint8Array, home: DocumentHome) => Promise<Read | RefusedDocument>>
> = {
  docx: async (bytes) => (await import('./docx/readDocx')).readDocx(bytes),
  xlsx: async (bytes) => (await import('./xlsx/readXlsx')).readXlsx(bytes),
  ofd: async (bytes) => (await import('../positioned/ofd/readOfd')).readOfd(bytes),
  pdf: async (bytes, home) => (await import('../positioned/pdf/readPdf')).readPdf(bytes, home),
};

/**
 * Reads a file of any kind into a page's tree, or says why it does not. Nothing of it is guessed: what cannot be placed
 * with certainty stands in no table. Throws where the tree would be too large (`isTooLarge`); how long it may take is for the caller.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  home: DocumentHome,
): Promise<DocumentRead | RefusedDocument> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > MOST_BYTES) return { refused: 'tooLarge' };
  const format = formatOf(bytes);
  if (format && 'refused' in format) return format;
  if (!format) return readText(bytes, kindNamed(name));
  const read = await readers[format.kind]?.(bytes, home);
  if (!read) return { refused: 'unsupported' };
  return 'refused' in read ? read : asRead(format.kind, read);
}
