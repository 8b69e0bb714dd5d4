import type { Report } from '../../report/report';
import { type Quantity, quantity } from '../quantity';

const ROWS = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'] as const;

/** A row of table 2 of the 2019 form that counts items: those of last year, and the change of this one. */
export interface ItemRow {
  readonly key: (typeof ROWS)[number];
  readonly priorItems: Quantity;
  readonly itemsChange: Quantity;
}

/** The rows of items in table 2 of the 2019 form; the form of 2021 has none. */
export function itemRows(report: Report): ItemRow[] {
  const { edition, status } = report.tables.proactive;
  if (edition !== '2019' || status !== 'read') return [];
  return ROWS.map((key) => ({
    key,
    priorItems: quantity(report, `proactive.${key}.priorItems`),
    itemsChange: quantity(report, `proactive.${key}.itemsChange`),
  }));
}
