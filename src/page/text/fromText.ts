import { Document, Element } from 'domhandler';
import { append } from '../tree/append';
import { appendText, spreadPre, tabbedTable } from './appendText';
import { brokenHeadings } from './brokenHeadings';
import { brokenLabels, isTabbed } from './brokenLabels';
import { copiedCells } from './copiedCells';
import { drawnTables } from './drawnTables';
import { looseCells } from './looseCells';
import type { LooseTable } from './looseTable';
import { partedRows } from './partedRows';
import { plainWords } from './plainWords';
import { printedSections } from './printed/printedSections';
import { quotedCells } from './quotedCells';
import { unquoted } from './stripped/unquoted';
import { withoutLineNumbers } from './stripped/withoutLineNumbers';

/** What Word leaves where a bookmark was. */
const residue = /\[bookmark:[^\]]{0,80}\]/g;

/** The table that begins at line `at`, in whatever way its cells are parted. */
function tableAt(lines: readonly string[], at: number): LooseTable | null {
  return tabbedTable(lines, at) ?? ((lines[at] ?? '').trim() === '' ? null : looseCells(lines, at));
}

/** A text's lines, its cells between tabs wherever it is plain how they are parted. */
function linesIn(text: string): string[] {
  const plain = quotedCells(unquoted(withoutLineNumbers(text.replace(residue, '').replace(/\r\n?/g, '\n'))));
  const parted = partedRows(drawnTables(plainWords(plain)));
  const lines = copiedCells(parted.join('\n')).split('\n');
  return brokenHeadings(isTabbed(lines) ? brokenLabels(lines) : lines);
}

const put = (body: Element, text: string): void => appendText(body, printedSections(linesIn(text)), tableAt);

/** A report saved as text, its tables tab-separated or with one cell a line, as a tree with the same meaning. */
export function fromText(text: string): Document {
  const tree = new Document([]);
  put(append(append(tree, new Element('html', {})), new Element('body', {})), text);
  return tree;
}

/** Reads the text in a `pre` of a saved page as a text file is read, which is how browsers show one. */
export const spreadText = (pre: Element): void => spreadPre(pre, put);
