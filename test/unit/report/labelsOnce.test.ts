import { expect, test } from 'vitest';
import { labelKey } from '../../../src/parse/labels/labelIndex';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS } from '../../../src/report/labels/disputeLabels';
import type { Label } from '../../../src/report/labels/label';
import { PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from '../../../src/report/labels/proactiveLabels';
import {
  REQUEST_COLUMN_LABELS,
  REQUEST_ROW_GROUPS,
  REQUEST_ROW_LABELS,
} from '../../../src/report/labels/requestLabels';
import { SECTION_LABELS } from '../../../src/report/labels/sectionLabels';

/** Wordings that stand more than once among the labels of one kind, or twice with one label, as the reader compares them. */
function repeated(labels: Readonly<Record<string, Label>>): string[] {
  const counts = new Map<string, number>();
  for (const { official, aliases = [], variants = [] } of Object.values(labels))
    for (const wording of [official, ...aliases, ...variants].map(labelKey))
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return [...counts].flatMap(([wording, count]) => (count > 1 ? [wording] : []));
}

/** （六）其他处理 is a row of its own in the form of 2019. */
const { otherHandling: _, ...GROUPS } = REQUEST_ROW_GROUPS;

test.each([
  ['the sections', SECTION_LABELS],
  ['the rows of table 2', PROACTIVE_ROW_LABELS],
  ['the columns of table 2', PROACTIVE_COLUMN_LABELS],
  ['the columns of table 3', REQUEST_COLUMN_LABELS],
  ['the rows of table 3', REQUEST_ROW_LABELS],
  ['the rows of table 3 and what heads several of them', { ...REQUEST_ROW_LABELS, ...GROUPS }],
  ['the groups of table 4', DISPUTE_GROUP_LABELS],
  ['the results of table 4', DISPUTE_RESULT_LABELS],
])('no label, alias or variant stands twice among %s', (_, labels) => {
  expect(repeated(labels)).toEqual([]);
});
