import { expect, test } from 'vitest';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS } from '../../../src/report/labels/disputeLabels';
import type { Label } from '../../../src/report/labels/label';
import { PROACTIVE_ROW_LABELS } from '../../../src/report/labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_LABELS } from '../../../src/report/labels/requestLabels';
import { SECTION_LABELS } from '../../../src/report/labels/sectionLabels';

const plain = (wording: string): string => wording.normalize('NFKC').replace(/\s/g, '');

/** Wordings that stand more than once among the labels of one kind, or twice with one label. */
function repeated(labels: Readonly<Record<string, Label>>): string[] {
  const counts = new Map<string, number>();
  for (const { official, aliases = [], variants = [] } of Object.values(labels))
    for (const wording of [official, ...aliases, ...variants].map(plain))
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return [...counts].flatMap(([wording, count]) => (count > 1 ? [wording] : []));
}

test.each([
  ['the sections', SECTION_LABELS],
  ['the rows of table 2', PROACTIVE_ROW_LABELS],
  ['the columns of table 3', REQUEST_COLUMN_LABELS],
  ['the rows of table 3', REQUEST_ROW_LABELS],
  ['the groups of table 4', DISPUTE_GROUP_LABELS],
  ['the results of table 4', DISPUTE_RESULT_LABELS],
])('no label, alias or variant stands twice among %s', (_, labels) => {
  expect(repeated(labels)).toEqual([]);
});
