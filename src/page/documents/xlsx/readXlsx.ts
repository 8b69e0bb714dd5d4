import { Document, Element } from 'domhandler';
import { append } from '../../tree/append';
import type { DocumentRead, RefusedDocument } from '../documentRead';
import { type Archive, isRefused, unpack } from '../unpack';
import { at, elementsIn, rootOf } from '../xml';
import { dateStyles, sharedStrings } from './cellText';
import { sheetTable } from './sheetTable';

const MOST_SHEETS = 60;

/** The files of the sheets that are shown, in their order, and how many are not. */
function sheetsOf(archive: Archive): { shown: (Uint8Array | undefined)[]; hidden: number } {
  const targets = new Map(
    elementsIn(rootOf(archive['xl/_rels/workbook.xml.rels'])).map(
      ({ attribs: { Id = '', Target = '' } }) =>
        [Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`] as const,
    ),
  );
  const sheets = elementsIn(at(rootOf(archive['xl/workbook.xml']), 'sheets')).slice(0, MOST_SHEETS);
  const shown = sheets.filter(({ attribs: { state = 'visible' } }) => state === 'visible');
  const files = shown.map(({ attribs }) => archive[targets.get(attribs['r:id'] ?? '') ?? '']);
  return { shown: files, hidden: sheets.length - shown.length };
}

/** Reads a workbook, each sheet that is shown as a table. */
export function readXlsx(bytes: Uint8Array): Pick<DocumentRead, 'tree' | 'notes'> | RefusedDocument {
  const archive = unpack(bytes, (name) => /^xl\/.*\.(?:xml|rels)$/.test(name));
  if (isRefused(archive)) return archive;
  const { shown, hidden } = sheetsOf(archive);
  const roots = shown.map(rootOf);
  if (roots.length === 0 || roots.includes(undefined)) return { refused: 'damaged' };
  const words = {
    strings: sharedStrings(rootOf(archive['xl/sharedStrings.xml'])),
    isDate: dateStyles(rootOf(archive['xl/styles.xml'])),
  };
  const tree = new Document([]);
  const body = append(append(tree, new Element('html', {})), new Element('body', {}));
  for (const root of roots) {
    const table = root && sheetTable(root, words);
    if (!table) return { refused: 'bomb' };
    append(body, table);
  }
  return { tree, notes: hidden > 0 ? [{ kind: 'hiddenSheets', count: hidden, pages: [] }] : [] };
}
