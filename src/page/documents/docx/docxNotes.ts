import type { DocumentNote } from '../documentRead';
import type { Archive } from '../unpack';

/** Word's own first two footnotes are the lines above the others. */
const noted: readonly (readonly [DocumentNote['kind'], RegExp])[] = [
  ['deletions', /<w:(?:del|moveFrom)[ >]/g],
  ['insertions', /<w:(?:ins|moveTo)[ >]/g],
  ['hiddenText', /<w:vanish(?:\s*\/| w:val="(?:1|true|on)")/g],
  ['textBoxes', /<w:txbxContent[ >]/g],
  ['footnotes', /<w:(?:footnote|endnote)Reference[ /]/g],
  ['comments', /<w:commentReference[ /]/g],
  ['embedded', /<w:altChunk[ /]/g],
];

/** What a document holds beside its plain text. */
export function docxNotes(xml: string, archive: Archive): DocumentNote[] {
  return noted.flatMap(([kind, mark]) => {
    const count = xml.match(mark)?.length ?? 0;
    return count > 0 && (kind !== 'comments' || 'word/comments.xml' in archive) ? [{ kind, count, pages: [] }] : [];
  });
}
