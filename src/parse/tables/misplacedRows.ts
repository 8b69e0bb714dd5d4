import { REQUEST_ROW_GROUPS } from '../../report/labels/requestLabels';
import { officialLabel } from '../../report/officialLabel';
import type { MisplacedRow } from '../../report/report';
import type { TableReading } from './reading';

/** Fewer fellows in the same table do not show where the group's labels begin. */
const FELLOWS = 2;

/**
 * Rows of a group (（三） to （六） of table 3) whose label begins left of where all its fellows' begin, under the
 * group's own label: 3.其他 slips out of （六） so. Tables without spans indent the first of a group only: no two of
 * its fellows begin alike then.
 */
export function misplacedRows({ table, labelStarts }: TableReading): MisplacedRow[] {
  return [...labelStarts].flatMap(([row, own]): MisplacedRow[] => {
    const [group = ''] = row.split('.');
    // （六） with figures of its own above its three rows is the group itself.
    if (!row.includes('.') || row.endsWith('.all') || !(group in REQUEST_ROW_GROUPS)) return [];
    const fellows = [...labelStarts].filter(
      ([other, start]) => other !== row && other.startsWith(`${group}.`) && start.table === own.table,
    );
    const columns = new Set(fellows.map(([, { column }]) => column));
    const [column = 0] = columns;
    if (fellows.length < FELLOWS || columns.size > 1 || own.column >= column) return [];
    const official = officialLabel(table, row)?.official ?? row;
    return [{ place: `labels.${table}.${row}`, official, group: REQUEST_ROW_GROUPS[group]?.official ?? group }];
  });
}
