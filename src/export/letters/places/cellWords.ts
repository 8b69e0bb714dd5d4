import { DISPUTE_RESULT_LABELS } from '../../../report/labels/disputeLabels';
import { PROACTIVE_ROW_LABELS } from '../../../report/labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS } from '../../../report/labels/requestLabels';
import { disputeGroupName, nameOf, requestRowName } from '../../../report/nameOf';
import { proactiveColumnLabel } from '../../../report/officialLabel';

/** A cell's place in the words of the form, its parts apart, and what its number counts. */
export interface CellWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly unit: string;
}

const proactiveRows = new Map(Object.entries(PROACTIVE_ROW_LABELS).map(([id, { official }]) => [id, official]));
const requestColumns = new Map(Object.entries(REQUEST_COLUMN_LABELS).map(([id, { official }]) => [id, official]));
const disputeResults = new Map(Object.entries(DISPUTE_RESULT_LABELS).map(([id, { official }]) => [id, official]));

/** What table 2 counts; the sum of purchases (2019 edition) is printed in a unit of the author's choice. */
function proactiveUnit(row: string, field: string): string {
  if (field === 'amount') return row === 'fees' ? '万元' : '';
  return field === 'priorItems' || field === 'itemsChange' || field === 'projects' ? '项' : '件';
}

/** The words of an address, for tables where the place is not one sentence. */
export function cellWords(address: string): CellWords {
  const [family = '', ...path] = address.split('.');
  const last = path.at(-1) ?? '';
  const row = path.slice(0, -1).join('.');
  const table = nameOf(`tables.${family}`).zh;
  if (path[0] === 'extras') {
    return { table, row: nameOf(`${family}.extras.${path[1]}`).zh, column: requestColumns.get(last) ?? '', unit: '件' };
  }
  if (family === 'proactive') {
    const column = proactiveColumnLabel(row, last).official;
    return { table, row: proactiveRows.get(row) ?? row, column, unit: proactiveUnit(row, last) };
  }
  if (family === 'disputes') {
    return { table, row: disputeGroupName(row).zh, column: disputeResults.get(last) ?? last, unit: '件' };
  }
  return { table, row: requestRowName(row).zh, column: requestColumns.get(last) ?? last, unit: '件' };
}
