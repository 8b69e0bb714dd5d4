import { type Element, isTag } from 'domhandler';
import { textOf } from '../../page/tree/textOf';
import type { TextLine } from '../lines/lines';

/** Words with a comma that are shorter may be a label: a sentence in a cell is longer, or ends as sentences do. */
const SENTENCE = 40;
const bracketed = /[（(][^（）()]{0,60}[）)]/g;

/** Whether words are a statement wherever they stand: one that ends as sentences do, or a long one with its parts. */
function isSentence(text: string): boolean {
  const words = text.replace(bracketed, '');
  return /[。！？；]/.test(words) || (words.length >= SENTENCE && /[，,]/.test(words));
}

/** Whether a row of a table holds words in more cells than one. */
const isRow = (row: Element) => row.children.filter((cell) => isTag(cell) && textOf(cell, 40).trim() !== '').length > 1;

/** Whether a line stands in one of several cells of a row: what lays a page out puts all of an article in one. */
function isInCell({ container, text }: TextLine): boolean {
  let at: Element['parent'] = container;
  while (at && isTag(at) && at.name !== 'td' && at.name !== 'th') at = at.parent;
  if (!at || !isTag(at) || !at.parent || !isTag(at.parent)) return false;
  return textOf(at, 400).trim().length < Math.max(text.length * 3, 60) && isRow(at.parent);
}

/**
 * Which lines are words in a table that is none of the form's, or in one of the form that stands there as lines:
 * a figure among them is no statement of the report. A sentence is one, in a cell too.
 */
export function tabulatedIn(lines: readonly TextLine[], isTablePrinted: boolean): number[] {
  return lines.flatMap((line, index) => (!isSentence(line.text) && (isTablePrinted || isInCell(line)) ? index : []));
}
