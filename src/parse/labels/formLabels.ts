import type { TableId } from '../../report/addresses';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from '../../report/labels/disputeLabels';
import { PROACTIVE_BLOCKS, PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from '../../report/labels/proactiveLabels';
import {
  BALANCE_NOTE,
  REQUEST_COLUMN_GROUPS,
  REQUEST_COLUMN_LABELS,
  REQUEST_ROW_GROUPS,
  REQUEST_ROW_LABELS,
} from '../../report/labels/requestLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';
import { remember } from '../../report/remember';
import { isFigures, isLong, type LabelIndex, labelIndex, labelKey } from './labelIndex';

const named = (labels: readonly string[]) =>
  labelIndex(Object.fromEntries(labels.map((official) => [official, { official, en: official }])));

/** The form's labels, each family with its own index. */
export const requestRow = labelIndex(REQUEST_ROW_LABELS);
export const requestRowGroup = labelIndex(REQUEST_ROW_GROUPS);
export const requestColumn = labelIndex(REQUEST_COLUMN_LABELS);
export const requestColumnGroup = named(REQUEST_COLUMN_GROUPS);
export const proactiveRow = labelIndex(PROACTIVE_ROW_LABELS);
export const proactiveColumn = labelIndex(PROACTIVE_COLUMN_LABELS);
export const disputeGroup = labelIndex(DISPUTE_GROUP_LABELS);
export const disputeResult = labelIndex(DISPUTE_RESULT_LABELS);
const litigation = named([LITIGATION_LABEL]);

const clauses = PROACTIVE_BLOCKS.map(normalise);
const note = normalise(BALANCE_NOTE).slice(2, 12);

/** True for the corner cell of table 3, whole, cut or misspelt. */
export function isBalanceNote(text: string): boolean {
  const label = normalise(text);
  return label.includes(note) || label.includes('第三项加第四项之和');
}

/** True for 第二十条第（…）项, which heads the blocks of table 2. */
export function isArticleClause(text: string): boolean {
  const label = normalise(text);
  const clause = clauses.find((it) => label.startsWith(it));
  return clause !== undefined && (label.length < 20 || label[clause.length] === '(');
}

/** Words that stand in more than one table, or in any table at all. */
const common = /^(?:其[他它]|[总合]计|企业|规章)$/;

/** （七）总计: the number tells it from the totals that every table prints. */
const numberedTotal = /^[(]?七[),、.](?:总计|合计)(?:[(:,]|$)/;

/** A normalised label without the instruction that some districts leave behind it. */
export const withoutInstruction = (label: string) => label.replace(/(.)[(:,].*$/, '$1');

/** The table that alone prints this label, or null: it is no label, or one of several tables. */
export function tableOfLabel(text: string): TableId | null {
  return isLong(text) ? null : recognise(text);
}

const families: readonly (readonly [LabelIndex<string>, TableId])[] = [
  [proactiveRow, 'proactive'],
  [proactiveColumn, 'proactive'],
  [disputeGroup, 'disputes'],
  [disputeResult, 'disputes'],
  [litigation, 'disputes'],
  [requestRow, 'requests'],
  [requestRowGroup, 'requests'],
  [requestColumn, 'requests'],
  [requestColumnGroup, 'requests'],
];

const exact = new Map<string, TableId>();
for (const [{ wordings }, table] of families)
  for (const wording of wordings) if (!exact.has(wording)) exact.set(wording, table);

const recognise = remember((text): TableId | null => {
  const label = normalise(text);
  if (label === '' || isFigures(label)) return null;
  if (isBalanceNote(label) || numberedTotal.test(label)) return 'requests';
  if (common.test(withoutOrdinal(withoutInstruction(label)))) return null;
  if (isArticleClause(label)) return 'proactive';
  const near = () => families.find(([labels]) => labels(text) !== null)?.[1];
  return exact.get(labelKey(text)) ?? near() ?? null;
});
