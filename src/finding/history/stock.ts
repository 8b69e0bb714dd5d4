import type { Report } from '../../report/report';
import { type Quantity, quantity } from '../quantity';

/** A row of table 2 that counts documents: those of the year, and those in force at its end. */
export interface StockRow {
  readonly key: 'regulations' | 'normativeDocuments';
  readonly issued: Quantity;
  readonly repealed: Quantity;
  readonly inForce: Quantity;
}

/** The two rows of documents in table 2 of the 2021 form; the form of 2019 counts no stock. */
export function stockRows(report: Report): StockRow[] {
  const { edition, status } = report.tables.proactive;
  if (edition !== '2021' || status !== 'read') return [];
  return (['regulations', 'normativeDocuments'] as const).map((key) => ({
    key,
    issued: quantity(report, `proactive.${key}.issued`),
    repealed: quantity(report, `proactive.${key}.repealed`),
    inForce: quantity(report, `proactive.${key}.inForce`),
  }));
}

/** What must have been in force when the year began; null where a figure is not there. */
export function impliedPrior({ issued, repealed, inForce }: StockRow): number | null {
  if (issued.cell.value === null || repealed.cell.value === null || inForce.cell.value === null) return null;
  return inForce.cell.value + repealed.cell.value - issued.cell.value;
}
