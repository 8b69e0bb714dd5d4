import { byTable, type TableId } from '../../report/addresses';
import { isFormWord } from '../../report/formWords';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS } from '../../report/labels/disputeLabels';
import type { Label } from '../../report/labels/label';
import { PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS } from '../../report/labels/requestLabels';
import { normalise } from '../../report/normalise';
import type { Section } from '../../report/report';

const FEW_LINES = 3;
const LONGEST_LINE = 200;
/** The longest stretch of words that has run together out of a table. */
const LONGEST_RUN = 4000;
/** How many of a table's own characters stand in lines that are no sentences, where the table stands there in pieces. */
const SHARE = 0.4;

const families: Readonly<Record<TableId, readonly Readonly<Record<string, Label>>[]>> = {
  proactive: [PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS],
  requests: [REQUEST_COLUMN_LABELS, REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS],
  disputes: [DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS],
};
export const characters = byTable((id) => {
  const labels = families[id].flatMap((family) => Object.values(family)).map(({ official }) => official);
  return new Set(normalise(labels.join('')).replace(/[^\u4e00-\u9fff]/g, ''));
});

const isRow = (text: string): boolean => {
  const label = text.replace(/[\s\d.,/-]+$/, '');
  return isFormWord(label) || (/\s/.test(label) && label.split(/\s+/).every(isFormWord));
};

const isSentence = (text: string): boolean => /[。；！？]\s*$/.test(text) || text.length > LONGEST_RUN;

/** Whether lines of text print a table: labels of the form, or most of the characters its labels are made of. */
export function isPrintedAsLines(id: TableId, { paragraphs }: Pick<Section, 'paragraphs'>): boolean {
  if (paragraphs.filter((text) => text.length < LONGEST_LINE && isRow(text)).length >= FEW_LINES) return true;
  const printed = new Set(
    paragraphs
      .filter((text) => !isSentence(text))
      .join('')
      .normalize('NFKC'),
  );
  const own = [...characters[id]];
  return own.filter((character) => printed.has(character)).length >= own.length * SHARE;
}

/** Whether such lines hold no figure but the numbers of their labels: the form, not yet filled in. */
export function holdsNoFigures({ paragraphs }: Pick<Section, 'paragraphs'>): boolean {
  return paragraphs.every(
    (text) => !/\d/.test(text.normalize('NFKC').replace(/(?:^|[\s\u3000])[(（]?\d{1,2}[.、．)）]/g, ' ')),
  );
}
