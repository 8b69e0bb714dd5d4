import type { Batch, Unit } from '../../../batch/batch';
import type { Sort } from '../../../batch/results/unitRows';
import type { MessageKey, Translate } from '../../../words/translator';

/** One column of the table of units. */
export interface UnitColumn {
  readonly id: string;
  readonly heading: string;
  /** In pixels; what is left over is shared out. */
  readonly width: number;
  readonly sort: Sort | null;
}

const own = (id: string, key: MessageKey, width: number, sort: Sort | null) => ({ id, key, width, sort });

const FIRST = [own('order', 'batchColumnOrder', 46, 'roster'), own('unit', 'batchColumnUnit', 200, 'name')];
const LAST = [
  own('state', 'batchColumnState', 210, 'weight'),
  own('verdict', 'batchColumnVerdict', 150, 'items'),
  own('relations', 'batchColumnRelations', 70, 'relations'),
  own('coverage', 'batchColumnCoverage', 104, 'coverage'),
  own('missing', 'batchColumnMissing', 90, null),
  own('date', 'batchColumnDate', 94, 'date'),
  own('checked', 'batchColumnChecked', 112, null),
];

/** The columns of a batch's table: the roster's own stand behind the unit, in their order. */
export function unitColumns(batch: Batch, units: readonly Unit[], t: Translate): UnitColumn[] {
  const worded = ({ key, ...column }: ReturnType<typeof own>): UnitColumn => ({ ...column, heading: t(key) });
  const others = batch.columns.map((heading, at) => ({
    id: `cell-${at}`,
    heading: heading || t('batchColumnUnnamed', at + 1),
    width: 72,
    sort: null,
  }));
  const share = own('share', 'batchColumnShare', 72, null);
  const recheck = own('recheck', 'batchColumnRecheck', 210, null);
  const isRechecked = units.some((unit) => unit.recheck !== null);
  const isShared = units.some((unit) => unit.share !== null);
  // A roster that numbers its lines needs no second number.
  const isNumbered = batch.columns.includes(t('batchColumnOrder'));
  return [
    ...FIRST.filter(({ id }) => !isNumbered || id !== 'order').map(worded),
    ...others,
    ...(isShared ? [worded(share)] : []),
    ...(isRechecked ? [worded(recheck)] : []),
    ...LAST.map(worded),
  ];
}
