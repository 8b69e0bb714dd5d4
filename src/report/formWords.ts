import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from './labels/disputeLabels';
import type { Label } from './labels/label';
import { PROACTIVE_BLOCKS, PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from './labels/proactiveLabels';
import {
  BALANCE_NOTE,
  REQUEST_COLUMN_GROUPS,
  REQUEST_COLUMN_LABELS,
  REQUEST_ROW_GROUPS,
  REQUEST_ROW_LABELS,
} from './labels/requestLabels';
import { normalise, withoutOrdinal } from './normalise';

const families: readonly Readonly<Record<string, Label>>[] = [
  PROACTIVE_ROW_LABELS,
  PROACTIVE_COLUMN_LABELS,
  REQUEST_COLUMN_LABELS,
  REQUEST_ROW_LABELS,
  REQUEST_ROW_GROUPS,
  DISPUTE_GROUP_LABELS,
  DISPUTE_RESULT_LABELS,
];
const printed = families
  .flatMap((family) => Object.values(family))
  .flatMap(({ official, aliases = [], variants = [] }) => [official, ...aliases, ...variants]);
const others = [
  '信息内容',
  LITIGATION_LABEL,
  `（${BALANCE_NOTE}）`,
  BALANCE_NOTE,
  ...PROACTIVE_BLOCKS,
  ...REQUEST_COLUMN_GROUPS,
];
const words = [...new Set([...printed, ...others].map(normalise).flatMap((word) => [word, withoutOrdinal(word)]))];
const whole = new Set(words);

/** Whether a text is, word for word, something that the form's tables print beside figures. */
export function isFormWord(text: string): boolean {
  const word = normalise(text);
  return whole.has(word) || whole.has(withoutOrdinal(word));
}

/** Whether the form prints something that goes on from here: a label that its page has cut in lines. */
export function beginsFormWord(text: string): boolean {
  const start = normalise(text);
  // Pages print 1、 where the form has 1.: the ordinal says nothing of how the label goes on.
  return [start, withoutOrdinal(start)].some((from) => from !== '' && words.some((word) => word.startsWith(from)));
}
