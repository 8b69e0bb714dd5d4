import type { DisputeResult, RequestColumn, RequestRow } from './addresses';
import { DISPUTE_RESULT_LABELS } from './labels/disputeLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_LABELS } from './labels/requestLabels';
import { type Name, nameOf } from './nameOf';
import { withoutOrdinal } from './normalise';

/** Rows whose label is a sentence: what they are called among others in a sum. */
const short: Partial<Record<RequestRow, string>> = {
  newReceived: '本年新收',
  carriedIn: '上年结转',
  partiallyGranted: '部分公开',
  'otherHandling.noCorrection': '逾期不补正',
  'otherHandling.feeUnpaid': '逾期未缴费',
  'otherHandling.other': '其他处理中的其他',
  outcomeTotal: '办理结果（七）总计',
  carriedOut: '结转下年度',
};

/** What one term of a sum is called beside its fellows: along a row by its column, down a column by its row. */
export function termName(address: string, direction: 'alongRow' | 'downColumn'): Name {
  const [table, ...path] = address.split('.');
  const last = path.at(-1);
  if (path[0] === 'extras') return nameOf(address);
  if (table === 'requests' && direction === 'downColumn') {
    const row = path.slice(0, -1).join('.') as RequestRow;
    const { official, en } = REQUEST_ROW_LABELS[row];
    return { zh: short[row] ?? withoutOrdinal(official), en };
  }
  const { official, en } =
    table === 'disputes' ? DISPUTE_RESULT_LABELS[last as DisputeResult] : REQUEST_COLUMN_LABELS[last as RequestColumn];
  return { zh: official, en };
}
