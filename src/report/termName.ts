import type { RequestRow } from './addresses';
import { englishOf } from './labels/english';
import { REQUEST_ROW_LABELS } from './labels/requestLabels';
import { type Name, nameOf } from './nameOf';
import { withoutOrdinal } from './normalise';
import { officialLabel } from './officialLabel';
import { cellPlace, type Direction } from './places/places';

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
export function termName(address: string, direction: Direction): Name {
  const place = cellPlace(address);
  if (!place || direction === 'scattered' || place.row.startsWith('extras')) return nameOf(address);
  const { table, row, column } = place;
  if (direction === 'downColumn') {
    if (table !== 'requests') return nameOf(address);
    const label = REQUEST_ROW_LABELS[row as RequestRow];
    const { official } = label;
    const en = englishOf(label);
    return { zh: short[row as RequestRow] ?? withoutOrdinal(official), en };
  }
  const label = officialLabel(table, table === 'requests' ? column : `${row}.${column}`);
  return label ? { zh: label.official, en: englishOf(label) } : nameOf(address);
}
