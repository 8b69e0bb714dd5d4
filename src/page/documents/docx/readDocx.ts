import { strFromU8, strToU8, zipSync } from 'fflate/browser';
import { fromHtml } from '../../saved/fromHtml';
import type { DocumentNote, DocumentRead, RefusedDocument } from '../documentRead';
import { isRefused, unpack } from '../unpack';
import { docxNotes } from './docxNotes';
import { paleHidden } from './paleHidden';
import { shownDocument } from './shownDocument';

/** What the text needs; pictures stay where they are. */
const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name) && !name.startsWith('customXml/');

const MAIN = 'word/document.xml';

/** The HTML of a document: its cells with their spans, insertions in, deletions out. */
async function htmlOf(packed: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // The library asks for one name in Node and for the other in a page.
  const input = { buffer: packed, arrayBuffer: packed } as unknown as { arrayBuffer: ArrayBuffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: 'picture' }));
  const { value } = await mammoth.convertToHtml(input, { convertImage, includeEmbeddedStyleMap: false });
  return value;
}

export async function readDocx(bytes: Uint8Array): Promise<Pick<DocumentRead, 'tree' | 'notes'> | RefusedDocument> {
  const archive = unpack(bytes, isText);
  if (isRefused(archive)) return archive;
  const main = archive[MAIN];
  if (!main) return { refused: 'damaged' };
  const xml = paleHidden(strFromU8(main), archive);
  const notes: readonly DocumentNote[] = docxNotes(xml, archive);
  const files = { ...archive, [MAIN]: strToU8(shownDocument(xml, archive)) };
  try {
    return { tree: fromHtml(await htmlOf(zipSync(files, { level: 0 }))), notes };
  } catch {
    return { refused: 'damaged' };
  }
}
