import type { DisputeResult, ProactiveField, ProactiveRow, RequestColumn, RequestRow, TableId } from './addresses';
import { DISPUTE_RESULT_LABELS } from './labels/disputeLabels';
import type { Label } from './labels/label';
import { PROACTIVE_COLUMN_LABELS, PROACTIVE_ROW_LABELS } from './labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_LABELS } from './labels/requestLabels';

/** What a column of table 2 is called; `amount` depends on its row. */
export function proactiveColumnLabel(row: string, field: string): Label {
  if (field !== 'amount') return PROACTIVE_COLUMN_LABELS[field as Exclude<ProactiveField, 'amount'>];
  return row === 'procurement' ? PROACTIVE_COLUMN_LABELS.purchaseAmount : PROACTIVE_COLUMN_LABELS.feeAmount;
}

/** The form's label for a row or a column of a table; in tables 2 and 4 a column is named by row and column. */
export function officialLabel(table: TableId, path: string): Label | undefined {
  if (table === 'requests')
    return REQUEST_COLUMN_LABELS[path as RequestColumn] ?? REQUEST_ROW_LABELS[path as RequestRow];
  const [row = '', column] = path.split('.');
  if (table === 'disputes') return DISPUTE_RESULT_LABELS[column as DisputeResult];
  return column === undefined ? PROACTIVE_ROW_LABELS[row as ProactiveRow] : proactiveColumnLabel(row, column);
}
